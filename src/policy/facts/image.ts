import type { ImageUse } from '../../model/graph.ts';
import { repositoryOf } from '../versions.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { pullSecretsOf } from './pull-secrets.ts';
import { placeOfUnit, RESOURCE, type ResourceInput, resourceTraits } from './resource.ts';
import { placeOf, placeOfResource, resourceSubject } from './subjects.ts';
import { factType } from './type.ts';
import { UNIT } from './unit.ts';

/** An image that a resource, or a unit's Helm values, would run. */
export interface ImageInput extends ResourceInput {
  readonly use: ImageUse;
}

export const IMAGE_NODE: Node<ImageInput> = {
  name: 'image',
  description: 'every container image that would run, after all transformers, and those that Helm values name',
  type: factType<ImageInput>('Image', {
    reference: ['string', 'as written', ({ use }) => use.reference],
    name: ['string', 'registry and repository as written, without tag and digest', ({ use }) => use.name],
    registry: ['string', '`docker.io` where the reference names none', ({ use }) => use.registry],
    repository: [
      'string',
      'registry and repository, with what the name leaves out: `docker.io/library/nginx`; empty where only a chart knows',
      ({ use }) => repositoryOf(use),
    ],
    tag: ['string', 'tag, or empty', ({ use }) => use.tag],
    digest: ['string', 'digest, or empty; empty too where what stands there is none', ({ use }) => use.digest],
    valid: [
      'bool',
      'whether a container runtime takes the reference; true where a chart or a parameter decides it',
      ({ use }) => use.valid,
    ],
    tagKnown: [
      'bool',
      'whether the tag is all there is to know: false where a chart or a parameter decides it',
      ({ use }) => use.tagKnown,
    ],
    field: ['string', 'the field that holds it', (input) => subjectOf(input).field],
    pullSecrets: [
      'list<string>',
      'names of the secrets it is pulled with: those of the pod, and those of its ServiceAccount where the repository has it',
      (input) => pullSecretsOf(input) ?? [],
    ],
    pullSecretsKnown: [
      'bool',
      'whether they can be told: false for images of Helm values and of kinds that make their own pods',
      (input) => pullSecretsOf(input) !== undefined,
    ],
    resource: ['Resource', 'the object that runs it', (input) => RESOURCE.of(input)],
    unit: ['Unit', 'the unit that applies it', ({ unit, context }) => UNIT.of(context.unit(unit))],
  }),
  places: ['image', 'resource', 'unit'],
  *items(context: FactContext) {
    for (const use of context.input.graph.images) yield { use, unit: use.unit, resource: use.resource, context };
  },
  traits: resourceTraits,
  subject: subjectOf,
  value: ({ use }) => use.reference,
  place(input, name) {
    if (name === 'unit') return [placeOfUnit(input.unit)];
    if (name === 'resource') return [placeOfResource(input.resource, 'the object')];
    return [placeOf(input.resource, input.use.path, 'the image')];
  },
  resources: ({ resource }) => [resource],
};

function subjectOf({ context, unit, resource, use }: ImageInput) {
  return resourceSubject(context, unit, resource, use.path);
}
