import type { KubernetesObject, Ownership } from '../../model/graph.ts';
import { compareLocations, type Location, type RelatedLocation } from '../../model/location.ts';
import { originOf } from '../../model/provenance.ts';
import type { Read, Unit } from '../../model/unit.ts';
import { stringAt } from '../../model/value.ts';
import { isWithin } from '../../util/paths.ts';
import { compareText } from '../../util/text.ts';
import type { FactContext, UnitInput } from './context.ts';
import type { Node } from './node.ts';
import { RESOURCE } from './resource.ts';
import { labelOf, resourceSubject } from './subjects.ts';
import { factType } from './type.ts';
import { UNIT } from './unit.ts';

interface ObjectInput {
  readonly object: KubernetesObject;
  readonly context: FactContext;
}

interface OwnerInput {
  readonly ownership: Ownership;
  readonly context: FactContext;
}

/** A unit that would apply an object. */
export const OWNER = factType<OwnerInput>('Owner', {
  unit: ['Unit', 'the unit', ({ ownership, context }) => UNIT.of(unitInput(ownership, context))],
  resource: [
    'Resource',
    'the object as this unit renders it',
    ({ ownership, context }) => RESOURCE.of({ ...ownership, context }),
  ],
  shared: ['bool', 'whether it makes no claim of its own on the object', ({ ownership }) => ownership.shared],
});

export const OBJECT_NODE: Node<ObjectInput> = {
  name: 'object',
  description: 'every object of every cluster, with all units that would apply it',
  type: factType<ObjectInput>('Object', {
    cluster: ['string', 'cluster', ({ object }) => object.cluster],
    group: ['string', 'API group, empty for the core group', ({ object }) => object.group],
    kind: ['string', 'kind', ({ object }) => object.kind],
    namespace: ['string', 'namespace, empty for cluster-scoped kinds', ({ object }) => object.namespace],
    name: ['string', 'name', ({ object }) => object.name],
    label: ['string', '`Kind namespace/name`', ({ object }) => labelOf(object)],
    nameKnown: [
      'bool',
      'whether name and namespace are known: false where a parameter that nobody gives stands in them',
      ({ object }) => !isOpen(object.name) && !isOpen(object.namespace),
    ],
    owners: [
      'list<Owner>',
      'the units that would apply it',
      ({ object, context }) => object.owners.map((ownership) => OWNER.of({ ownership, context })),
    ],
    claims: [
      'list<string>',
      'ids of the units that claim it for themselves, the one that the finding points at last',
      ({ object }) => claimsOf(object).map(({ unit }) => unit.id),
    ],
    claimedBy: [
      'string',
      'the ids in claims for a message: the first few, how many more, and the last',
      ({ object }) => inWords(claimsOf(object).map(({ unit }) => unit.id)),
    ],
  }),
  places: ['owner', 'owners'],
  *items(context) {
    for (const object of context.input.graph.objects) yield { object, context };
  },
  traits({ object, context }) {
    const { environment, layer } = context.placement(object.owners[0]?.unit);
    const { kind, name, namespace, cluster } = object;
    const path = object.owners[0]?.resource.document.path ?? '';
    return { kind, name, namespace, cluster, environment, layer, risk: context.risk(environment), path };
  },
  subject({ object, context }) {
    const { unit, resource } = accused(object);
    return { ...resourceSubject(context, unit, resource), kind: object.kind, namespace: object.namespace };
  },
  value: ({ object }) =>
    claimsOf(object)
      .map(({ unit }) => unit.id)
      .join(' '),
  place({ object }, name) {
    const claims = claimsOf(object);
    const last = accused(object);
    if (name === 'owner') return [placeOfClaim(last, claims)];
    return claims.filter((claim) => claim !== last).map((claim) => placeOfClaim(claim, claims));
  },
  resources: ({ object }) => claimsOf(object).map(({ resource }) => resource),
};

function unitInput({ unit }: Ownership, context: FactContext): UnitInput {
  return context.unit(unit);
}

/** Whether a text holds a variable that nothing replaced, so that the real name is not known here. */
function isOpen(text: string): boolean {
  return text.includes('${') || text.includes('{{');
}

/** Owners of one object that are told from one another by their lines. */
const MAX_COMPARED = 20;

/** Owners that a message names. A template that thousands of units apply has thousands. */
const MAX_NAMED = 4;

function inWords(claims: readonly string[]): string {
  const rest = claims.length - MAX_NAMED;
  if (rest <= 0) return claims.join(' and by ');
  return [...claims.slice(0, MAX_NAMED - 1), `${rest} more`, ...claims.slice(-1)].join(' and by ');
}

/** The owners that claim the object for themselves, in an order that does not depend on the order of work. */
function claimsOf(object: KubernetesObject): readonly Ownership[] {
  const claims = object.owners.filter(({ shared }) => !shared);
  return claims.length < 2 ? claims : claims.toSorted((a, b) => compareText(a.unit.id, b.unit.id));
}

function accused(object: KubernetesObject): Ownership {
  return (claimsOf(object).at(-1) ?? object.owners[0]) as Ownership;
}

/**
 * The line that makes a unit an owner: where it gets the object from, and where several get it from the same line, the
 * line by which this unit gets there.
 */
function placeOfClaim(claim: Ownership, claims: readonly Ownership[]): RelatedLocation {
  const message = `${claim.unit.id} applies it`;
  const own = writtenAt(claim);
  // Beyond that many it does not matter which of their lines is the telling one, and all against all takes too long.
  const others = claims.slice(0, MAX_COMPARED).filter((other) => other !== claim);
  if (others.every((other) => compareLocations(writtenAt(other), own) !== 0)) return { ...own, message };
  return { ...wayTo(claim.unit, own.path, others), message };
}

/** Where an owner's object gets its name; a Helm release may be called otherwise than the HelmRelease. */
function writtenAt({ unit, resource }: Ownership): Location {
  const isRelease = resource === unit.definition && stringAt(resource.value, 'spec', 'releaseName') !== undefined;
  const { path, line, column } = originOf(resource, isRelease ? ['spec', 'releaseName'] : ['metadata', 'name']);
  return { path, line, column };
}

/**
 * The reference by which a unit reaches a file and no other owner does, the one closest to the file: followed backwards,
 * from what includes it to what includes that. Else where the unit is written.
 */
function wayTo(unit: Unit, file: string, others: readonly Ownership[]): Location {
  const theirs = new Set(others.flatMap((other) => other.unit.reads.map((read) => keyOf(read.locate()))));
  const followed = new Set<Read>();
  let targets: ReadonlySet<string> = new Set([file]);
  while (targets.size > 0) {
    const step = unit.reads.filter((read) => !followed.has(read) && [...targets].some((at) => isWithin(at, read.to)));
    const own = step.map((read) => read.locate()).find((at) => !theirs.has(keyOf(at)));
    if (own !== undefined) return own;
    for (const read of step) followed.add(read);
    targets = new Set(step.map(({ from }) => from));
  }
  return unit.location;
}

function keyOf({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}
