import { groupOf, objectKey, type Resource } from '../model/resource.ts';
import type { Unit } from '../model/unit.ts';
import { mappingAt, scalarText } from '../model/value.ts';

/*
 * Which owners make no claim of their own. Flux reads its marks from annotations and labels alike, in any case
 * (kustomize-controller, "Controlling the apply behavior of resources"); Argo CD skips what its `Skip` hook marks.
 */

const FLUX = 'kustomize.toolkit.fluxcd.io';

const SSA_REASONS: ReadonlyMap<string, string> = new Map([
  ['ifnotpresent', `${FLUX}/ssa: IfNotPresent applies it only where it is missing`],
  ['merge', `${FLUX}/ssa: Merge leaves the fields of others alone`],
  ['ignore', `${FLUX}/ssa: Ignore does not apply it`],
]);

/** Why an owner shares an object with others, for people; `''` where it claims the object for itself. */
export function sharingReason(unit: Unit, resource: Resource, isLoose: boolean): string {
  if (isLoose) return 'no controller is known to apply this directory';
  if (isOwnDefinition(unit, resource)) return 'it applies its own definition';
  const metadata = mappingAt(resource.value, 'metadata');
  const [annotations, labels] = [mappingAt(metadata, 'annotations'), mappingAt(metadata, 'labels')];
  if (annotations === undefined && labels === undefined) return '';
  const mark = (key: string) =>
    (scalarText(annotations?.[key]) ?? scalarText(labels?.[key]) ?? '').trim().toLowerCase();
  if (unit.controller === 'flux' && unit.kind !== 'HelmRelease') {
    if (mark(`${FLUX}/reconcile`) === 'disabled') return `${FLUX}/reconcile: disabled does not apply it`;
    return SSA_REASONS.get(mark(`${FLUX}/ssa`)) ?? '';
  }
  if (unit.controller === 'argocd' && mark('argocd.argoproj.io/hook') === 'skip') {
    return 'argocd.argoproj.io/hook: Skip does not apply it';
  }
  return '';
}

/** A bootstrap: Flux's sync Kustomization, or an Application, whose directory holds the object that defines it. */
function isOwnDefinition(unit: Unit, resource: Resource): boolean {
  const definition = unit.definition;
  if (definition === undefined || definition.kind !== resource.kind || definition.name !== resource.name) return false;
  return keyOf(definition, definition.namespace || unit.namespace) === keyOf(resource, resource.namespace);
}

function keyOf(resource: Resource, namespace: string): string {
  return objectKey(groupOf(resource.apiVersion), resource.kind, namespace, resource.name);
}
