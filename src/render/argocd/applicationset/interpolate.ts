import { edit, editChild, put } from '../../../model/provenance.ts';
import { isMapping, type Mapping, mappingAt, type Path, scalarText, type Value } from '../../../model/value.ts';
import type { GeneratorContext } from './generator-context.ts';
import type { Parameters } from './parameters.ts';
import { atPath, ExpansionError } from './problem.ts';
import { type Rendering, renderDeep } from './template.ts';

/** Generators here that have `values`: templates that may speak of the generator's own elements too. */
const WITH_VALUES = ['clusters', 'git'];

/**
 * The second generator of a matrix with the parameters of one element of the first put into it. Of its `values`, those
 * that name a parameter which the first has not stay templates, for the generator's own elements to fill in
 * (`RenderGeneratorParams` of the ApplicationSet controller). Raises `ExpansionError`.
 */
export function interpolate(generator: Value, parameters: Parameters, path: Path, shared: GeneratorContext): Value {
  if (parameters.values.entries.size === 0) return generator;
  const { document, render } = shared;
  const rendering = { owner: { ...shared.owner }, document, render, values: parameters.values, origins: [] };
  if (!isMapping(generator)) return renderDeep(generator, rendering, path);
  const { owner } = rendering;
  const bare = edit(owner, generator);
  const postponed = WITH_VALUES.flatMap((kind) => {
    const values = mappingAt(generator, kind, 'values');
    if (values === undefined) return [];
    delete editChild<Mapping>(owner, bare, kind)['values'];
    return [{ kind, values }];
  });
  const rendered = edit(owner, renderDeep(bare, rendering, path));
  for (const { kind, values } of postponed) {
    const filled = fillIn(values, { ...rendering, render: shared.renderStrictly }, [...path, kind, 'values']);
    put(editChild<Mapping>(owner, rendered, kind), 'values', filled);
  }
  return rendered;
}

function fillIn(values: Mapping, { owner, render, values: parameters }: Rendering, path: Path): Mapping {
  const filled = edit(owner, values);
  for (const key of Object.keys(values)) {
    const text = scalarText(values[key]) ?? '';
    try {
      put(
        filled,
        key,
        atPath([...path, key], () => render(text, parameters)),
      );
    } catch (error) {
      if (!(error instanceof ExpansionError) || !isAboutMissing(error)) throw error;
    }
  }
  return filled;
}

function isAboutMissing({ message }: ExpansionError): boolean {
  return message.includes('map has no entry for key') || message.includes("can't evaluate field");
}
