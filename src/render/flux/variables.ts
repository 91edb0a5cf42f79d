import { isEncrypted } from '../../model/objects.ts';
import type { Resource } from '../../model/resource.ts';
import { isSameResource } from '../../model/same.ts';
import type { RenderProblem } from '../../model/unit.ts';
import {
  isMapping,
  listAt,
  type Mapping,
  mappingAt,
  type Path,
  scalarText,
  stringAt,
  type Value,
} from '../../model/value.ts';
import { isWithin } from '../../util/paths.ts';
import type { Unchanged } from '../../util/unchanged.ts';
import {
  type ControllerContext,
  type Definition,
  type ObjectReference,
  problemAt,
  type Waiting,
} from '../controller.ts';
import { writtenUnder } from '../written-objects.ts';

/** A variable's value and the field that it is written in; `unknown` where only the cluster can decrypt it. */
export type Variable =
  | { readonly value: string; readonly holder: Resource; readonly path: Path; readonly isSecret?: boolean }
  | 'unknown';

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
 * win. Line breaks are taken out of values, as Flux does. `own` is what the Kustomization itself renders, and so what a
 * bootstrap applied before it. Waits for objects that may still be rendered.
 */
export function loadVariables(
  definition: Definition,
  context: ControllerContext,
  own: readonly Resource[],
): Variables | Waiting {
  const { resource } = definition;
  const postBuild = mappingAt(resource.value, 'spec', 'postBuild');
  const byName = new Map<string, Variable>();
  const problems: RenderProblem[] = [];
  const absent: ObjectReference[] = [];
  for (const [index, entry] of listAt(postBuild, 'substituteFrom').entries()) {
    const reference = objectReference(entry, resource.namespace);
    if (reference === undefined) continue;
    const object = holderOf(reference, definition, context, own);
    if (object !== undefined) {
      for (const [name, variable] of variablesOf(object)) byName.set(name, variable);
      continue;
    }
    absent.push(reference);
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
  return { byName, open: absent.length > 0, problems };
}

/** Whether two Kustomizations have the same variables, written in the same places. */
export function areSameVariables(one: Variables, other: Variables, { file }: Unchanged): boolean {
  if (one.open !== other.open || one.byName.size !== other.byName.size) return false;
  // One object holds many of them.
  const holders = new Map<Resource, Resource>();
  for (const [name, variable] of one.byName) {
    const twin = other.byName.get(name);
    if (twin === undefined) return false;
    if (variable === 'unknown' || twin === 'unknown') {
      if (variable !== twin) return false;
    } else {
      if (variable.value !== twin.value || variable.isSecret !== twin.isSecret) return false;
      if (holders.get(variable.holder) === twin.holder) continue;
      if (!isSameResource(variable.holder, twin.holder, file)) return false;
      holders.set(variable.holder, twin.holder);
    }
  }
  return true;
}

/** The object that holds variables: as a unit renders it, else, at last, the only file that may be it. */
function holderOf(
  reference: ObjectReference,
  { cluster, resource, final }: Definition,
  { objects, clusters, survey }: ControllerContext,
  own: readonly Resource[],
): Resource | undefined {
  const { kind, name, namespace } = reference;
  const found = objects.find(cluster, reference);
  if (found !== undefined) return found;
  const target = stringAt(resource.value, 'spec', 'targetNamespace') || 'default';
  const rendered = own.find(
    (other) => other.kind === kind && other.name === name && (other.namespace || target) === namespace,
  );
  if (rendered !== undefined || !final) return rendered;
  const written = writtenUnder(survey, kind, name).filter((other) => !other.namespace || other.namespace === namespace);
  const path = clusters.find({ name: cluster })?.path;
  const near = path === undefined ? [] : written.filter(({ document }) => isWithin(document.path, path));
  const [only, ...others] = near.length > 0 ? near : written;
  return others.length === 0 ? only : undefined;
}

function addInline(byName: Map<string, Variable>, resource: Resource, substitute: Mapping | undefined): void {
  for (const name of Object.keys(substitute ?? {})) {
    const text = scalarText(substitute?.[name]);
    if (text === undefined) continue;
    const path = ['spec', 'postBuild', 'substitute', name];
    byName.set(name, isEncrypted(text) ? 'unknown' : { value: text.replaceAll('\n', ''), holder: resource, path });
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
      const value = plain.replaceAll('\n', '');
      // What a ConfigMap holds may have been taken out of a Secret.
      const isSecret = object.kind === 'Secret' || (object.secrets ?? []).some((secret) => value.includes(secret));
      yield [name, isUnknown ? 'unknown' : { value, holder: object, path: [field, name], isSecret }];
    }
  }
}
