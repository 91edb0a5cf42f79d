import type { Document } from '../../model/document.ts';
import type { RelatedLocation } from '../../model/location.ts';
import { isObject, objectsOf } from '../../model/objects.ts';
import { originOf } from '../../model/provenance.ts';
import { identityOf, type Resource } from '../../model/resource.ts';
import { listAt, type Mapping, type Path, stringAt } from '../../model/value.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { plainKeys, plainLiterals } from './secret-values.ts';
import { labelOf, NO_SUBJECT } from './subjects.ts';
import { factType } from './type.ts';

/** A Secret as somebody wrote it, or as a kustomization or chart makes it. Its values are nobody's. */
interface SecretInput {
  readonly context: FactContext;
  readonly name: string;
  readonly namespace: string;
  readonly type: string;
  readonly from: 'manifest' | 'generator' | 'chart';
  readonly keys: readonly string[];
  readonly path: string;
  locate(): RelatedLocation;
  readonly resource: Resource | undefined;
}

export const SECRET_NODE: Node<SecretInput> = {
  name: 'secret',
  description: 'every Secret that a file holds, or that a kustomization or chart makes; not those that are encrypted',
  type: factType<SecretInput>('Secret', {
    name: ['string', 'its name', ({ name }) => name],
    namespace: ['string', 'its namespace, or empty', ({ namespace }) => namespace],
    label: ['string', '`Secret namespace/name`', (input) => labelOf({ ...input, kind: 'Secret' })],
    type: ['string', 'its type, or empty', ({ type }) => type],
    from: ['string', 'who makes it: a `manifest`, a `generator` of a kustomization, or a `chart`', ({ from }) => from],
    keys: [
      'list<string>',
      'the keys whose values stand in plain text: neither encrypted, nor empty, nor filled in by somebody later',
      ({ keys }) => keys,
    ],
    path: ['string', 'the file', ({ path }) => path],
    reached: [
      'bool',
      'whether some unit reads the file',
      ({ path, context }) => context.input.graph.rendering.reached.has(path),
    ],
  }),
  places: ['secret'],
  *items(context) {
    yield* writtenSecrets(context);
    yield* generatedSecrets(context);
    yield* renderedSecrets(context);
  },
  traits({ path, name, namespace, context }) {
    const environment = context.input.graph.environmentOf(path);
    const layer = context.input.graph.layerOf(path);
    return {
      ...NO_SUBJECT,
      kind: 'Secret',
      name,
      namespace,
      environment,
      layer,
      risk: context.risk(environment),
      path,
    };
  },
  subject({ path, name, namespace, context }) {
    const environment = context.input.graph.environmentOf(path);
    const layer = context.input.graph.layerOf(path);
    return { ...NO_SUBJECT, apiVersion: 'v1', kind: 'Secret', name, namespace, environment, layer };
  },
  value: ({ keys }) => keys.join(' '),
  // Never the line of a value: reports show the line.
  place: (input) => [input.locate()],
  resources: ({ resource }) => (resource === undefined ? [] : [resource]),
};

/** The hash that kustomize puts behind the name, which changes with every value. */
const HASH = /-[a-z0-9]{10}$/;

function isSecret(value: Mapping): boolean {
  return value['kind'] === 'Secret' && value['apiVersion'] === 'v1' && isObject(value);
}

/** Secrets as files hold them, whether anything reads them or not: in Git they are all the same. */
function* writtenSecrets(context: FactContext): Iterable<SecretInput> {
  for (const file of context.input.survey.files) {
    if (file.class !== 'manifest' || file.encrypted) continue;
    for (const document of file.parsed.documents) {
      for (const { value, path } of objectsOf(document)) {
        const identity = isSecret(value) ? identityOf(value) : undefined;
        if (identity === undefined) continue;
        const { apiVersion, kind, name, namespace } = identity;
        const resource = { value, document, contributors: [], apiVersion, kind, name, namespace };
        yield {
          ...common(context, document, [...path, 'metadata', 'name']),
          name,
          namespace,
          type: stringAt(value, 'type') ?? '',
          from: 'manifest',
          keys: plainKeys(value),
          resource,
        };
      }
    }
  }
}

/** Literals of secret generators, whether the kustomization is built or not. */
function* generatedSecrets(context: FactContext): Iterable<SecretInput> {
  const { survey } = context.input;
  for (const path of survey.kustomizations.values()) {
    const file = survey.byPath.get(path);
    if (file === undefined || file.encrypted) continue;
    for (const document of file.parsed.documents) {
      for (const [index, generator] of listAt(document.value, 'secretGenerator').entries()) {
        const way: Path = ['secretGenerator', index, 'name'];
        yield {
          ...common(context, document, way),
          name: stringAt(generator, 'name') ?? '',
          namespace: stringAt(generator, 'namespace') ?? '',
          type: stringAt(generator, 'type') ?? '',
          from: 'generator',
          keys: plainLiterals(generator),
          resource: undefined,
        };
      }
    }
  }
}

/** Secrets that no file holds: generators that read files, and charts. */
function* renderedSecrets(context: FactContext): Iterable<SecretInput> {
  const seen = new Set<object>();
  for (const unit of context.input.graph.units) {
    for (const resource of unit.resources) {
      const { kind, value, document, name, namespace } = resource;
      if (kind !== 'Secret' || !isSecret(value) || seen.has(value) || holdsSecret(context, document)) continue;
      seen.add(value);
      const isGenerator = listAt(document.value, 'secretGenerator').length > 0;
      // The kind is written where the generator is named, and no prefix changes it.
      const locate = () => {
        const { path, line, column } = originOf(resource, isGenerator ? ['kind'] : ['metadata', 'name']);
        return { path, line, column, message: 'the Secret' };
      };
      const from = isGenerator ? 'generator' : 'chart';
      const ownName = isGenerator ? name.replace(HASH, '') : name;
      const shared = { context, path: document.path, resource, locate };
      yield { ...shared, name: ownName, namespace, type: stringAt(value, 'type') ?? '', from, keys: plainKeys(value) };
    }
  }
}

/** Whether a document is a manifest that holds the Secret itself. */
function holdsSecret({ input }: FactContext, document: Document): boolean {
  const file = input.survey.byPath.get(document.path);
  return file?.encrypted === true || objectsOf(document).some(({ value }) => value['kind'] === 'Secret');
}

function common(context: FactContext, document: Document, way: Path) {
  const locate = () => ({ ...document.locate(way), message: 'the Secret' });
  return { context, path: document.path, locate };
}
