import { type NamespaceUse, UNKNOWN } from '../../model/graph.ts';
import type { RelatedLocation } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { riskRank } from '../../model/risk.ts';
import type { Unit } from '../../model/unit.ts';
import { type Path, stringAt } from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import type { FactContext } from './context.ts';
import { contentKey, contentsOf, opaqueReleases, runningNamespaces } from './namespace-contents.ts';
import type { Node } from './node.ts';
import { labelOf, placeOf, placeOfResource, resourceSubject } from './subjects.ts';
import { factType } from './type.ts';
import { UNIT } from './unit.ts';

interface NamespaceInput {
  readonly use: NamespaceUse;
  readonly context: FactContext;
}

interface Tenant {
  readonly unit: Unit;
  readonly environment: string;
  readonly resource: Resource;
}

export const NAMESPACE_NODE: Node<NamespaceInput> = {
  name: 'namespace',
  description: 'every namespace of every cluster, and what lands in it',
  type: factType<NamespaceInput>('Namespace', {
    name: ['string', 'name', ({ use }) => use.name],
    cluster: ['string', 'cluster', ({ use }) => use.cluster],
    environments: [
      'list<string>',
      'the environments whose objects it receives, unknown ones left out',
      (input) => tenants(input).map(({ environment }) => environment),
    ],
    kinds: [
      'list<string>',
      'the kinds of the objects in it, each once, as `<group>/<Kind>`',
      ({ use, context }) => [...(context.remember(contentsOf).get(contentKey(use))?.kinds ?? [])].sort(compareText),
    ],
    clusterKinds: [
      'list<string>',
      'the kinds of the cluster’s objects that are in no namespace, as `<group>/<Kind>`',
      ({ use, context }) =>
        [...(context.remember(contentsOf).get(contentKey({ ...use, name: '' }))?.kinds ?? [])].sort(compareText),
    ],
    clusterKnown: [
      'bool',
      'whether its cluster is known: false where only the directory that holds it stands for one',
      ({ use }) => use.site === undefined,
    ],
    created: [
      'bool',
      'whether a unit applies the Namespace itself',
      ({ use, context }) => context.remember(contentsOf).get(contentKey(use))?.definition !== undefined,
    ],
    runs: [
      'bool',
      'whether something runs in it: an image, or a release of a chart',
      ({ use, context }) => context.remember(runningNamespaces).has(`${use.cluster}\n${use.name}`),
    ],
    opaque: [
      'bool',
      'whether a release in it, or a unit that puts objects into it, is not rendered, so that it may hold more',
      ({ use, context }) =>
        use.uses.some(({ unit }) => unit.status !== 'rendered') ||
        context.remember(opaqueReleases).has(`${use.cluster}\n${use.name}`),
    ],
    units: [
      'list<Unit>',
      'the units that put objects into it',
      ({ use, context }) => [...new Set(use.uses.map(({ unit }) => unit))].map((unit) => UNIT.of(context.unit(unit))),
    ],
  }),
  places: ['use', 'uses', 'namespace'],
  *items(context) {
    for (const use of context.input.graph.namespaces) yield { use, context };
  },
  traits(input) {
    const { use, context } = input;
    const first = tenants(input)[0] ?? use.uses[0];
    const environment = first?.environment ?? UNKNOWN;
    return {
      kind: 'Namespace',
      name: use.name,
      namespace: use.name,
      cluster: use.cluster,
      environment,
      layer: context.placement(first?.unit).layer,
      risk: context.risk(environment),
      path: first?.resource.document.path ?? '',
    };
  },
  subject(input) {
    const { unit, resource } = accused(input);
    return { ...resourceSubject(input.context, unit, resource), field: 'metadata.namespace' };
  },
  value: (input) =>
    `${input.use.name} ${tenants(input)
      .map(({ environment }) => environment)
      .join(' ')}`,
  place(input, name) {
    if (name === 'namespace') {
      const definition = input.context.remember(contentsOf).get(contentKey(input.use))?.definition;
      return definition === undefined ? [] : [placeOfResource(definition, 'the Namespace')];
    }
    const [first, ...others] = [accused(input), ...tenants(input).slice(1)];
    const chosen = name === 'use' ? [first] : others;
    return chosen.map((tenant) => placeOfChoice(tenant, input.use.name));
  },
  resources: (input) => [accused(input).resource],
};

/** The first user of the namespace from each environment that is known, the most critical environment first. */
function tenants({ use, context }: NamespaceInput): readonly Tenant[] {
  const byEnvironment = new Map<string, Tenant>();
  for (const tenant of use.uses) {
    if (tenant.environment === UNKNOWN) continue;
    const known = byEnvironment.get(tenant.environment);
    if (known === undefined || compareText(tenant.unit.id, known.unit.id) < 0) {
      byEnvironment.set(tenant.environment, tenant);
    }
  }
  // What is placed first is accused, as it has most to lose.
  const rank = (environment: string) => -riskRank(context.risk(environment));
  return [...byEnvironment.values()].sort(
    (a, b) => rank(a.environment) - rank(b.environment) || compareText(a.environment, b.environment),
  );
}

/** Fields of a unit's definition that choose the namespace of objects that name none. */
const UNIT_FIELDS: readonly Path[] = [
  ['spec', 'targetNamespace'],
  ['spec', 'destination', 'namespace'],
];

/** The line that puts an object into a namespace: of the object itself, or of the unit that applies it. */
function placeOfChoice({ environment, unit, resource }: Tenant, namespace: string): RelatedLocation {
  const message = `${environment}: ${labelOf(resource)} of ${unit.id}`;
  const own: Path = ['metadata', 'namespace'];
  if (stringAt(resource.value, ...own) === namespace || unit.definition === undefined) {
    return placeOf(resource, own, message);
  }
  const definition = unit.definition;
  const field = UNIT_FIELDS.find((path) => stringAt(definition.value, ...path) === namespace);
  return field === undefined ? placeOf(resource, own, message) : placeOf(definition, field, message);
}

function accused(input: NamespaceInput): Tenant {
  return (tenants(input)[0] ?? input.use.uses[0]) as Tenant;
}
