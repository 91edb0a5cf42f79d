import type { Document } from '../../model/document.ts';
import { isObject, objectsOf } from '../../model/objects.ts';
import { groupOf, identityOf } from '../../model/resource.ts';
import type { SurveyedFile } from '../../model/survey.ts';
import { isMapping, stringAt } from '../../model/value.ts';
import { nameOf, parentOf } from '../../util/paths.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT } from './subjects.ts';
import { factType } from './type.ts';

interface FileInput {
  readonly file: SurveyedFile;
  readonly context: FactContext;
}

export const FILE_NODE: Node<FileInput> = {
  name: 'file',
  description: 'every YAML or JSON file of the repository, whether anything reads it or not',
  type: factType<FileInput>('File', {
    path: ['string', 'its path', ({ file }) => file.path],
    class: [
      'string',
      '`manifest`, `kustomization`, `chart`, `template`, `other` or `broken`',
      ({ file }) => file.class,
    ],
    encrypted: ['bool', 'whether SOPS encrypted it', ({ file }) => file.encrypted],
    reached: [
      'bool',
      'whether some unit reads it, or would if it could be rendered',
      ({ file, context }) =>
        context.input.graph.rendering.reached.has(file.path) || isBelow(file.path, context.remember(failedDirectories)),
    ],
    objects: [
      'int',
      'how many objects it holds that some unit applies, definitions of kinds left out',
      ({ file, context }) =>
        BigInt(kindsOf(file, context).filter((kind) => kind !== 'CustomResourceDefinition').length),
    ],
    workloads: [
      'int',
      'how many of them run something: Deployment, StatefulSet, DaemonSet, Job or CronJob',
      ({ file, context }) => BigInt(kindsOf(file, context).filter((kind) => WORKLOADS.has(kind)).length),
    ],
    groups: ['list<string>', 'the API groups of the objects in it', ({ file }) => groupsOf(file)],
    judged: [
      'bool',
      'whether a controller reconciles anything of the repository at all',
      ({ context }) => context.input.graph.units.some(({ controller }) => controller !== 'none'),
    ],
  }),
  places: ['file'],
  *items(context) {
    for (const file of context.input.survey.files) yield { file, context };
  },
  traits({ file: { path }, context }) {
    const environment = context.input.graph.environmentOf(path);
    const layer = context.input.graph.layerOf(path);
    return { ...NO_SUBJECT, environment, layer, risk: context.risk(environment), path };
  },
  subject({ file: { path }, context }) {
    const environment = context.input.graph.environmentOf(path);
    return { ...NO_SUBJECT, environment, layer: context.input.graph.layerOf(path), name: path };
  },
  value: () => '',
  identity: identityOfFile,
  place: ({ file: { path, parsed } }) => {
    const first = parsed.documents.find(({ value }) => value !== null);
    return [{ ...(first?.locate([]) ?? { path, line: 1, column: 1 }), message: 'the file' }];
  },
  resources: () => [],
};

/** A file of another name is the same file where it begins with the same object. */
function identityOfFile({ file: { path, parsed }, context }: FileInput): string {
  const first = parsed.documents.find(({ value }) => value !== null)?.value;
  const { kind, namespace, name } = (isMapping(first) ? identityOf(first) : undefined) ?? NO_SUBJECT;
  return [context.input.graph.environmentOf(path), kind, namespace, name || nameOf(path)].join('/');
}

const WORKLOADS: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']);

/** The kinds of a file's objects that are applied, those of lists among them; a patch is no object. */
function kindsOf({ parsed }: SurveyedFile, context: FactContext): readonly string[] {
  const applied = context.remember(appliedDocuments);
  const documents = parsed.documents.filter((document) => applied.has(document));
  return documents.flatMap((document) =>
    objectsOf(document).flatMap(({ value }) => (isObject(value) ? (stringAt(value, 'kind') ?? []) : [])),
  );
}

function appliedDocuments({ input }: FactContext): ReadonlySet<Document> {
  return new Set(input.graph.units.flatMap(({ resources }) => resources.map(({ document }) => document)));
}

/** The API groups of a file's objects, each once. */
function groupsOf({ parsed }: SurveyedFile): readonly string[] {
  const groups = parsed.documents.flatMap(({ value }) => {
    const identity = isMapping(value) ? identityOf(value) : undefined;
    return identity === undefined ? [] : [groupOf(identity.apiVersion)];
  });
  return [...new Set(groups)];
}

/** Directories of units that cannot be rendered: what they would read below them is not known. */
function failedDirectories({ input }: FactContext): ReadonlySet<string> {
  const failed = input.graph.units.filter(({ status }) => status === 'failed');
  return new Set(failed.flatMap(({ sources }) => sources.flatMap((from) => (from.kind === 'here' ? [from.path] : []))));
}

function isBelow(path: string, directories: ReadonlySet<string>): boolean {
  for (let directory = parentOf(path); ; directory = parentOf(directory)) {
    if (directories.has(directory)) return true;
    if (directory === '') return false;
  }
}
