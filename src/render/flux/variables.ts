import { isEncrypted } from '../../model/objects.ts';
import type { Slot } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import type { RenderProblem } from '../../model/unit.ts';
import { isMapping, listAt, type Mapping, mappingAt, scalarText, stringAt, type Value } from '../../model/value.ts';
import {
  type ControllerContext,
  type Definition,
  type ObjectReference,
  problemAt,
  type Waiting,
} from '../controller.ts';
import { slotOf } from '../slots.ts';

/** A variable's value and where it is written; `unknown` where only the cluster can decrypt it. */
export type Variable = { readonly value: string; readonly slot: Slot } | 'unknown';

export interface Variables {
  readonly byName: ReadonlyMap<string, Variable>;
  /** Whether objects that are not here may define more. */
  readonly open: boolean;
  readonly problems: readonly RenderProblem[];
}

/** The names that Flux takes (fluxcd/pkg kustomize, `varsubRegex`). */
const NAME = /^[_a-zA-Z][_a-zA-Z0-9]*$/;

/**
 * The variables of a Kustomization's `postBuild`: those of `substituteFrom` in order, then those of `substitute`, which
 * win. Line breaks are taken out of values, as Flux does. Waits for objects that may still be rendered.
 */
export function loadVariables(definition: Definition, context: ControllerContext): Variables | Waiting {
  const { resource } = definition;
  const postBuild = mappingAt(resource.value, 'spec', 'postBuild');
  const byName = new Map<string, Variable>();
  const problems: RenderProblem[] = [];
  const absent: ObjectReference[] = [];
  let open = false;
  for (const [index, entry] of listAt(postBuild, 'substituteFrom').entries()) {
    const reference = objectReference(entry, resource.namespace);
    if (reference === undefined) continue;
    const object = context.objects.find(definition.cluster, reference);
    if (object !== undefined) {
      for (const [name, variable] of variablesOf(object)) byName.set(name, variable);
      continue;
    }
    absent.push(reference);
    open = true;
    if (isMapping(entry) && entry['optional'] === true) continue;
    const message = `${reference.kind} ${reference.namespace}/${reference.name} is not in this repository; its variables stay as written`;
    problems.push(problemAt('missing', message, resource, ['spec', 'postBuild', 'substituteFrom', index]));
  }
  if (absent.length > 0 && !definition.final) return { waitFor: absent };
  addInline(byName, resource, mappingAt(postBuild, 'substitute'));
  for (const name of byName.keys()) {
    if (NAME.test(name)) continue;
    problems.unshift(problemAt('invalid', `${name} is no name for a variable`, resource, ['spec', 'postBuild']));
  }
  return { byName, open, problems };
}

function addInline(byName: Map<string, Variable>, resource: Resource, substitute: Mapping | undefined): void {
  for (const name of Object.keys(substitute ?? {})) {
    const text = scalarText(substitute?.[name]);
    if (text === undefined) continue;
    const slot = slotOf(resource, ['spec', 'postBuild', 'substitute', name]);
    byName.set(name, isEncrypted(text) ? 'unknown' : { value: text.replaceAll('\n', ''), slot });
  }
}

function objectReference(entry: Value, namespace: string): ObjectReference | undefined {
  const kind = stringAt(entry, 'kind');
  const name = stringAt(entry, 'name');
  if ((kind !== 'ConfigMap' && kind !== 'Secret') || name === undefined) return undefined;
  return { group: '', kind, namespace, name };
}

/** The variables in the data of a ConfigMap or Secret, with the API server's precedence: stringData over data. */
function* variablesOf(object: Resource): Iterable<[string, Variable]> {
  for (const field of object.kind === 'Secret' ? ['data', 'stringData'] : ['data']) {
    const data = mappingAt(object.value, field);
    for (const name of Object.keys(data ?? {})) {
      const text = scalarText(data?.[name]);
      if (text === undefined) continue;
      const plain = field === 'data' && object.kind === 'Secret' ? Buffer.from(text, 'base64').toString() : text;
      const isUnknown = isEncrypted(text) || isEncrypted(plain);
      yield [name, isUnknown ? 'unknown' : { value: plain.replaceAll('\n', ''), slot: slotOf(object, [field, name]) }];
    }
  }
}
