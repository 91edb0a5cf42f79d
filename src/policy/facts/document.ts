import type { Document } from '../../model/document.ts';
import { identityOf, type Resource } from '../../model/resource.ts';
import type { SurveyedFile } from '../../model/survey.ts';
import { isMapping } from '../../model/value.ts';
import type { FactContext } from './context.ts';
import { celValue } from './manifest.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT } from './subjects.ts';
import { factType } from './type.ts';

interface DocumentInput {
  readonly file: SurveyedFile;
  readonly document: Document;
  readonly context: FactContext;
}

export const DOCUMENT_NODE: Node<DocumentInput> = {
  name: 'document',
  description: 'every YAML or JSON document of the repository, as written, whether anything reads it or not',
  type: factType<DocumentInput>('Document', {
    path: ['string', 'its file', ({ file }) => file.path],
    index: ['int', 'its place in the file, from 0', ({ document }) => BigInt(document.index)],
    fileClass: [
      'string',
      '`manifest`, `kustomization`, `chart`, `template`, `other` or `broken`',
      ({ file }) => file.class,
    ],
    encrypted: ['bool', 'whether SOPS encrypted the file', ({ file }) => file.encrypted],
    reached: [
      'bool',
      'whether some unit reads the file',
      ({ file, context }) => context.input.graph.rendering.reached.has(file.path),
    ],
    kind: ['string', 'kind, empty where it is no Kubernetes object', ({ document }) => identity(document).kind],
    apiVersion: ['string', 'apiVersion, or empty', ({ document }) => identity(document).apiVersion],
    name: ['string', 'name, or empty', ({ document }) => identity(document).name],
    namespace: ['string', 'namespace, or empty', ({ document }) => identity(document).namespace],
    manifest: ['dyn', 'all of it; the values of a Secret are withheld', ({ document }) => celValue(document.value)],
  }),
  places: ['document'],
  *items(context) {
    for (const file of context.input.survey.files) {
      for (const document of file.parsed.documents) if (document.value !== null) yield { file, document, context };
    }
  },
  traits({ file, document, context }) {
    const { kind, name, namespace } = identity(document);
    const environment = context.input.graph.environmentOf(file.path);
    const layer = context.input.graph.layerOf(file.path);
    return { kind, name, namespace, cluster: '', environment, layer, risk: context.risk(environment), path: file.path };
  },
  subject({ file, document, context }) {
    const environment = context.input.graph.environmentOf(file.path);
    const layer = context.input.graph.layerOf(file.path);
    return { ...NO_SUBJECT, ...identity(document), environment, layer };
  },
  value: () => '',
  place: ({ document }) => [{ ...document.locate([]), message: 'the document' }],
  field: ({ document }, path) => ({ ...document.locate(path), message: 'the field' }),
  resources: () => [],
  identity: ({ document }) => Object.values(identity(document)).join(' '),
};

function identity(document: Document): Pick<Resource, 'apiVersion' | 'kind' | 'name' | 'namespace'> {
  const found = isMapping(document.value) ? identityOf(document.value) : undefined;
  return found ?? { apiVersion: '', kind: '', name: '', namespace: '' };
}
