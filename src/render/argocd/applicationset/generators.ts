import { isMapping, listAt, type Mapping, mappingAt, type Path, scalarText, type Value } from '../../../model/value.ts';
import { matchesSelector, selectorFault } from '../../match-labels.ts';
import { mergeMaps } from '../../template/sprig/collections.ts';
import { formatValue, GoMap, type GoValue } from '../../template/values.ts';
import { clusterParameters } from './clusters.ts';
import type { ClusterHint, GeneratorContext } from './generator-context.ts';
import { gitParameters } from './git.ts';
import { interpolate } from './interpolate.ts';
import { listParameters } from './list.ts';
import { flatten, type Parameters } from './parameters.ts';
import { ExpansionError } from './problem.ts';
import { mergeTemplates } from './template.ts';

/** What one generator of `spec.generators` yields: the parameters of its Applications, and the template for them. */
export interface Generated {
  readonly parameters: readonly Parameters[];
  readonly template: Mapping;
}

type Generate = (definition: Mapping, path: Path, shared: GeneratorContext) => readonly Parameters[];

const GENERATORS: Readonly<Record<string, Generate>> = {
  list: listParameters,
  clusters: clusterParameters,
  git: gitParameters,
  matrix: matrixParameters,
  merge: mergeParameters,
};

/** Generators whose parameters only a service, a plugin or the cluster's live state can give. */
const UNREACHABLE: Readonly<Record<string, { readonly code: 'remote' | 'executable'; readonly asks: string }>> = {
  pullRequest: { code: 'remote', asks: 'asks a Git service for its pull requests' },
  scmProvider: { code: 'remote', asks: 'asks a Git service for its repositories' },
  clusterDecisionResource: { code: 'remote', asks: 'reads the status of a resource in the cluster' },
  plugin: { code: 'executable', asks: 'calls a plugin' },
};

/** More elements than this are not expanded. */
const MAX_PARAMETERS = 10_000;

/**
 * Runs one entry of `spec.generators`: every generator that it names, filtered by its selector, each with its own
 * template over `baseTemplate` (`Transform` of the ApplicationSet controller). Raises `ExpansionError`.
 */
export function runGenerators(
  entry: Value,
  path: Path,
  baseTemplate: Mapping,
  shared: GeneratorContext,
): readonly Generated[] {
  const kinds = isMapping(entry) ? Object.keys(entry).filter((key) => key !== 'selector' && entry[key] != null) : [];
  if (!isMapping(entry) || kinds.length === 0) {
    throw new ExpansionError('invalid', 'the generator is of no kind', path);
  }
  return kinds.map((kind): Generated => {
    const definition = mappingAt(entry, kind) ?? {};
    const parameters = generate(kind, definition, [...path, kind], shared);
    return {
      parameters: select(parameters, mappingAt(entry, 'selector'), [...path, 'selector']),
      template: mergeTemplates(shared.owner, mappingAt(definition, 'template'), baseTemplate, shared.document),
    };
  });
}

function generate(kind: string, definition: Mapping, path: Path, shared: GeneratorContext): readonly Parameters[] {
  const unreachable = Object.hasOwn(UNREACHABLE, kind) ? UNREACHABLE[kind] : undefined;
  if (unreachable !== undefined) {
    throw new ExpansionError(unreachable.code, `the ${kind} generator ${unreachable.asks}`, path);
  }
  const generator = Object.hasOwn(GENERATORS, kind) ? GENERATORS[kind] : undefined;
  if (generator === undefined) throw new ExpansionError('unsupported', `unknown generator ${kind}`, path);
  const parameters = generator(definition, path, shared);
  if (parameters.length > MAX_PARAMETERS) {
    throw new ExpansionError('limit', `the generator yields more than ${MAX_PARAMETERS} elements`, path);
  }
  return parameters;
}

/** The generator's post selector: it sees every parameter, the nested ones by dotted names. */
function select(parameters: readonly Parameters[], selector: Mapping | undefined, path: Path): readonly Parameters[] {
  if (selector === undefined) return parameters;
  const fault = selectorFault(selector, 'any');
  if (fault !== undefined) throw new ExpansionError('invalid', fault, path);
  return parameters.filter(({ values }) => {
    const labels = new Map([...flatten(values)].map(([name, value]) => [name, formatValue(value)]));
    return matchesSelector(selector, labels) === true;
  });
}

/**
 * Every element of the first generator with every element that the second yields when the first's parameters are put
 * into it (Argo CD, "Matrix Generator").
 */
function matrixParameters(definition: Mapping, path: Path, shared: GeneratorContext): readonly Parameters[] {
  const children = listAt(definition, 'generators');
  if (children.length !== 2) {
    throw new ExpansionError('invalid', `a matrix takes two generators, not ${children.length}`, path);
  }
  const [first, second] = children as [Value, Value];
  const combined: Parameters[] = [];
  const way = [...path, 'generators', 1];
  for (const a of childParameters(first, [...path, 'generators', 0], shared)) {
    for (const b of childParameters(interpolate(second, a, way, shared), way, shared)) {
      combined.push(combine(a, b, path, shared));
      if (combined.length > MAX_PARAMETERS) {
        throw new ExpansionError('limit', `the matrix yields more than ${MAX_PARAMETERS} elements`, path);
      }
    }
  }
  return combined;
}

function combine(a: Parameters, b: Parameters, path: Path, { goTemplate }: GeneratorContext): Parameters {
  const origins = [...a.origins, ...b.origins];
  const documents = [...a.documents, ...b.documents];
  const presumed = presumptionOf(a, b);
  const values = new GoMap();
  if (goTemplate) {
    mergeMaps(values, copyOf(b.values), true);
    mergeMaps(values, copyOf(a.values), true);
    return { values, origins, documents, ...presumed };
  }
  for (const source of [a, b]) {
    for (const [key, value] of source.values.entries) {
      const text = formatValue(value);
      const before = values.entries.get(key);
      if (before !== undefined && before !== text) {
        throw new ExpansionError('invalid', `both generators yield ${key}, with different values`, path);
      }
      values.entries.set(key, text);
    }
  }
  return { values, origins, documents, ...presumed };
}

function presumptionOf(a: Parameters, b: Parameters): Pick<Parameters, 'presumedCluster'> {
  const presumedCluster = a.presumedCluster ?? b.presumedCluster;
  return presumedCluster === undefined ? {} : { presumedCluster };
}

function copyOf(values: GoMap): GoMap {
  const copy = (value: GoValue): GoValue => {
    if (Array.isArray(value)) return value.map(copy);
    return value instanceof GoMap ? copyOf(value) : value;
  };
  return new GoMap(
    [...values.entries].map(([key, value]) => [key, copy(value)]),
    values.element,
  );
}

/** A generator within another: exactly one kind, and its own template does not count. */
function childParameters(entry: Value, path: Path, shared: GeneratorContext): readonly Parameters[] {
  const generated = runGenerators(entry, path, {}, shared);
  if (generated.length > 1) throw new ExpansionError('invalid', 'more than one generator in one entry', path);
  return generated[0]?.parameters ?? [];
}

/**
 * The elements of the first generator, overridden by those of the others that agree in every merge key; what the first
 * does not yield is dropped (Argo CD, "Merge Generator").
 */
function mergeParameters(definition: Mapping, path: Path, shared: GeneratorContext): readonly Parameters[] {
  const children = listAt(definition, 'generators');
  const keys = [...new Set(listAt(definition, 'mergeKeys').map((key) => scalarText(key) ?? ''))].sort();
  if (children.length < 2) throw new ExpansionError('invalid', 'a merge takes two generators or more', path);
  if (keys.length === 0) throw new ExpansionError('invalid', 'a merge needs a merge key', path);
  const others = children
    .slice(1)
    .map((child, index) => childParameters(child, [...path, 'generators', index + 1], shared));
  const hints = hintsOf(keys, others.flat());
  const [first] = children as [Value];
  const base = childParameters(first, [...path, 'generators', 0], { ...shared, clusterHints: hints });
  let merged = byKeys(keys, base, path);
  for (const other of others) {
    const overrides = byKeys(keys, other, path);
    merged = new Map(
      [...merged].map(([key, parameters]) => [key, override(parameters, overrides.get(key), shared)] as const),
    );
  }
  return [...merged.values()];
}

function hintsOf(keys: readonly string[], elements: readonly Parameters[]): readonly ClusterHint[] {
  const [key] = keys;
  if (keys.length !== 1 || (key !== 'name' && key !== 'nameNormalized' && key !== 'server')) return [];
  const values = elements.map(({ values }) => values.entries.get(key));
  return [...new Set(values)].flatMap((value) => (typeof value === 'string' && value !== '' ? [{ key, value }] : []));
}

function byKeys(keys: readonly string[], elements: readonly Parameters[], path: Path): Map<string, Parameters> {
  const found = new Map<string, Parameters>();
  for (const element of elements) {
    const key = JSON.stringify(keys.map((name) => plain(element.values.entries.get(name))));
    if (found.has(key)) {
      throw new ExpansionError('invalid', `the merge keys do not tell elements apart: ${key}`, path);
    }
    found.set(key, element);
  }
  return found;
}

function plain(value: GoValue): unknown {
  if (value instanceof GoMap) return value.sortedKeys().map((key) => [key, plain(value.entries.get(key))]);
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'bigint' ? value.toString() : (value ?? null);
}

function override(base: Parameters, by: Parameters | undefined, { goTemplate }: GeneratorContext): Parameters {
  if (by === undefined) return base;
  const values = copyOf(base.values);
  if (goTemplate) mergeMaps(values, copyOf(by.values), true);
  else for (const [key, value] of by.values.entries) values.entries.set(key, value);
  const origins = [...base.origins, ...by.origins];
  return { values, origins, documents: [...base.documents, ...by.documents], ...presumptionOf(base, by) };
}
