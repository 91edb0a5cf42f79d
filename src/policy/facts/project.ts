import type { Project, Refusal } from '../../model/argocd.ts';
import { environmentOfSuffix } from '../../model/environment-words.ts';
import type { Location } from '../../model/location.ts';
import { originOf } from '../../model/provenance.ts';
import type { Unit } from '../../model/unit.ts';
import { type Path, stringAt } from '../../model/value.ts';
import { projectOf, refusals } from '../../util/project-refusals.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { placeOfUnit } from './resource.ts';
import { NO_SUBJECT, placeOfResource, resourceSubject, unitSubject } from './subjects.ts';
import { unitTraits } from './traits.ts';
import { factType } from './type.ts';

interface ProjectInput {
  readonly project: Project;
  readonly context: FactContext;
}

type DestinationInput = Project['destinations'][number];

/** Where an AppProject lets its Applications go. */
export const DESTINATION = factType<DestinationInput>('Destination', {
  server: ['string', "pattern of the API server's URL, or empty", ({ server }) => server],
  name: ['string', "pattern of the cluster's name, or empty", ({ name }) => name],
  namespace: ['string', 'pattern of the namespace', ({ namespace }) => namespace],
});

export const PROJECT_NODE: Node<ProjectInput> = {
  name: 'project',
  description: 'every AppProject of Argo CD',
  type: factType<ProjectInput>('Project', {
    name: ['string', 'name', ({ project }) => project.name],
    cluster: ['string', 'cluster that holds it, empty where no unit applies it', ({ project }) => project.cluster],
    environment: [
      'string',
      'the environment that its name says, or `unknown`',
      ({ project }) => environmentOfSuffix(project.name) ?? 'unknown',
    ],
    sources: ['list<string>', 'patterns of allowed source repositories', ({ project }) => project.sourceRepositories],
    destinations: [
      'list<Destination>',
      'where its Applications may go',
      ({ project }) => project.destinations.map(DESTINATION.of),
    ],
    clusterKinds: [
      'list<string>',
      'allowed cluster-scoped kinds, each as `<group>/<Kind>`',
      ({ project }) => project.clusterResources.allowed.map(({ group, kind }) => `${group}/${kind}`),
    ],
    destinationEnvironments: [
      'list<string>',
      'the environments that the namespaces of its destinations say, sorted',
      ({ project }) => environmentsOf(project),
    ],
  }),
  places: ['project'],
  *items(context) {
    for (const project of context.input.graph.rendering.projects ?? []) yield { project, context };
  },
  traits: ({ project, context }) => ({
    kind: 'AppProject',
    name: project.name,
    namespace: project.namespace,
    cluster: project.cluster,
    environment: environmentOfSuffix(project.name) ?? '',
    layer: '',
    risk: context.risk(environmentOfSuffix(project.name) ?? ''),
    path: project.location.path,
  }),
  subject: ({ project: { cluster, namespace, name } }) => ({
    ...NO_SUBJECT,
    cluster,
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    namespace,
    name,
  }),
  value: () => '',
  place: ({ project }) => [{ ...project.location, message: `AppProject ${project.name}` }],
  resources: () => [],
};

function environmentsOf({ destinations }: Project): readonly string[] {
  return [...new Set(destinations.flatMap(({ namespace }) => environmentOfSuffix(namespace) ?? []))].sort();
}

/** Whether what is refused is not known yet: a parameter that somebody replaces elsewhere. */
function isOpen(message: string): boolean {
  return message.includes('${') || message.includes('{{');
}

interface RefusalInput {
  readonly unit: Unit;
  readonly project: Project;
  readonly refusal: Refusal;
  readonly context: FactContext;
}

export const REFUSAL_NODE: Node<RefusalInput> = {
  name: 'refusal',
  description: 'everything that an AppProject does not let one of its Applications have',
  type: factType<RefusalInput>('Refusal', {
    kind: ['string', '`source`, `destination` or `resource`', ({ refusal }) => refusal.kind],
    unit: ['string', 'id of the Application', ({ unit }) => unit.id],
    project: ['string', 'name of the AppProject', ({ project }) => project.name],
    message: ['string', 'what is refused, in words', ({ refusal }) => refusal.message],
  }),
  places: ['refused', 'project', 'unit'],
  *items(context) {
    const { graph } = context.input;
    for (const unit of graph.units) {
      const project = projectOf(unit, graph.rendering.projects ?? []);
      if (project === undefined) continue;
      for (const refusal of refusals(project, unit)) {
        if (!isOpen(refusal.message)) yield { unit, project, refusal, context };
      }
    }
  },
  traits: ({ unit, context }) => unitTraits(context, unit),
  subject({ unit, refusal, context }) {
    if (refusal.resource !== undefined) return resourceSubject(context, unit, refusal.resource);
    return unitSubject(context, unit, refusal.kind === 'source' ? 'spec.source' : 'spec.destination');
  },
  value: ({ refusal, project }) => `${refusal.kind} ${project.name}`,
  place({ unit, project, refusal }, name) {
    if (name === 'project') return [{ ...project.location, message: `AppProject ${project.name}` }];
    if (name === 'unit') return [placeOfUnit(unit, unit.id)];
    if (refusal.resource !== undefined) return [placeOfResource(refusal.resource, 'the object')];
    return [{ ...placeInUnit(unit, refusal.kind), message: `the ${refusal.kind}` }];
  },
  resources: ({ unit, refusal }) => [
    ...(refusal.resource === undefined ? [] : [refusal.resource]),
    ...(unit.definition === undefined ? [] : [unit.definition]),
  ],
  distinct: ({ refusal }) => refusal.kind,
};

const FIELDS: Readonly<Record<string, readonly Path[]>> = {
  source: [
    ['spec', 'source', 'repoURL'],
    ['spec', 'sources', 0, 'repoURL'],
  ],
  destination: [
    ['spec', 'destination', 'namespace'],
    ['spec', 'destination'],
  ],
};

function placeInUnit(unit: Unit, kind: Refusal['kind']): Location {
  const { definition } = unit;
  if (definition === undefined) return unit.location;
  const path = (FIELDS[kind] ?? []).find((candidate) => stringAt(definition.value, ...candidate) !== undefined);
  const { path: file, line, column } = originOf(definition, path ?? ['spec']);
  return { path: file, line, column };
}
