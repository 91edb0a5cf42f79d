import { type Cycle, type Edge, type EdgeEnd, UNKNOWN } from '../../model/graph.ts';
import type { RelatedLocation } from '../../model/location.ts';
import { once } from '../../util/once.ts';
import type { FactContext } from './context.ts';
import { clustersOf, crossingOf, environmentsOf } from './crossing.ts';
import type { Node } from './node.ts';
import { placeOfUnit } from './resource.ts';
import { NO_SUBJECT, unitSubject } from './subjects.ts';
import { unitTraits } from './traits.ts';
import { factType } from './type.ts';

interface EdgeInput {
  readonly edge: Edge;
  readonly context: FactContext;
  /** Several policies ask for it, each for a boundary of its own. */
  readonly crossing: () => string;
}

interface EndInput {
  readonly end: EdgeEnd;
  readonly context: FactContext;
}

/** An end of a reference. */
export const END = factType<EndInput>('End', {
  label: ['string', 'what to call it: a unit, a path, or what the reference names', ({ end }) => end.label],
  unit: ['string', 'id of the unit, or empty', ({ end }) => end.unit?.id ?? ''],
  path: ['string', 'directory or file, or empty', ({ end }) => end.path],
  cluster: ['string', 'cluster, or empty', ({ end }) => end.cluster],
  environment: ['string', 'environment, or `unknown`', ({ end }) => end.environment],
  layer: ['string', 'layer, or `unknown`', ({ end }) => end.layer],
  depth: [
    'int',
    'how far in the layer is: 0 the outermost, -1 unknown',
    ({ end, context }) => BigInt(context.depth(end.layer)),
  ],
  app: ['string', 'directory of the app that it belongs to, or empty', ({ end }) => end.app],
});

export const EDGE_NODE: Node<EdgeInput> = {
  name: 'edge',
  description: 'every reference: a unit or kustomization that reads, includes, waits for, or creates another',
  type: factType<EdgeInput>('Edge', {
    kind: ['string', '`reads`, `includes`, `dependsOn`, `sourceRef` or `creates`', ({ edge }) => edge.kind],
    field: ['string', 'the field that refers', ({ edge }) => edge.reference.field],
    crosses: [
      'string',
      'the boundary that it crosses, the gravest where it crosses several: `layers`, `environments`, `clusters`, `base`, or empty',
      ({ crossing }) => crossing(),
    ],
    risk: [
      'string',
      'risk class of the environment of what refers, or `unknown`',
      ({ edge, context }) => context.risk(environmentsOf(edge, context).from),
    ],
    environments: [
      'list<string>',
      'the environments of what refers and of what is referred to, each as its own place says it',
      ({ edge, context }) => Object.values(environmentsOf(edge, context)),
    ],
    clusters: [
      'list<string>',
      'the clusters of what refers and of what is referred to, empty where nothing says',
      ({ edge, context }) => Object.values(clustersOf(edge, context)),
    ],
    from: ['End', 'what refers', ({ edge, context }) => END.of({ end: edge.from, context })],
    to: ['End', 'what is referred to', ({ edge, context }) => END.of({ end: edge.to, context })],
  }),
  places: ['reference', 'from', 'to'],
  *items(context) {
    for (const edge of context.input.graph.edges) {
      yield { edge, context, crossing: once(() => crossingOf(edge, context)) };
    }
  },
  traits({ edge: { from }, context }) {
    const { cluster, environment, layer, path, unit } = from;
    const kind = unit?.kind ?? '';
    const name = unit?.name ?? '';
    const namespace = unit?.namespace ?? '';
    return { kind, name, namespace, cluster, environment, layer, risk: context.risk(environment), path };
  },
  subject({ edge: { from, reference }, context }) {
    if (from.unit !== undefined) return unitSubject(context, from.unit, reference.field);
    const { cluster, environment, layer, path } = from;
    return { ...NO_SUBJECT, cluster, environment, layer, name: path, field: reference.field };
  },
  value: ({ edge }) => `${edge.kind} ${edge.to.label}`,
  place({ edge }, name) {
    if (name === 'from') return placeOfEnd(edge.from);
    if (name === 'to') return placeOfEnd(edge.to);
    return [{ ...edge.reference.locate(), message: 'the reference' }];
  },
  identity: ({ edge: { from } }) => from.unit?.id ?? `${from.layer} ${from.app}`,
  resources: ({ edge: { from } }) => (from.unit?.definition === undefined ? [] : [from.unit.definition]),
};

/** A directory has no line of its own, so only units have a place. */
function placeOfEnd({ unit }: EdgeEnd): readonly RelatedLocation[] {
  return unit === undefined ? [] : [placeOfUnit(unit, unit.id)];
}

interface CycleInput {
  readonly cycle: Cycle;
  readonly context: FactContext;
}

export const CYCLE_NODE: Node<CycleInput> = {
  name: 'cycle',
  description: 'every ring of units or kustomizations that need one another',
  type: factType<CycleInput>('Cycle', {
    kind: ['string', '`dependsOn` or `includes`', ({ cycle }) => cycle.kind],
    members: ['list<string>', 'what is in the ring, in order', ({ cycle }) => cycle.members],
  }),
  places: ['reference', 'references'],
  *items(context) {
    for (const cycle of context.input.graph.cycles) yield { cycle, context };
  },
  traits({ cycle, context }) {
    const [first = ''] = cycle.members;
    const unit = context.unitById(first);
    return unitTraits(context, unit, unit?.location.path ?? first);
  },
  subject({ cycle, context }) {
    const unit = context.unitById(cycle.members[0] ?? '');
    if (unit !== undefined) return unitSubject(context, unit, cycle.references[0]?.field ?? '');
    return { ...NO_SUBJECT, environment: UNKNOWN, layer: UNKNOWN, name: cycle.members[0] ?? '' };
  },
  value: ({ cycle }) => cycle.members.join(' '),
  place({ cycle }, name) {
    const places = cycle.references.map((reference) => ({ ...reference.locate(), message: 'part of the ring' }));
    return name === 'reference' ? places.slice(0, 1) : places.slice(1);
  },
  resources: () => [],
};
