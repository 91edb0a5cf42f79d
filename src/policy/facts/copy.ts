import { environmentOfWord } from '../../model/environment-words.ts';
import type { Survey } from '../../model/survey.ts';
import { nameOf, parentOf } from '../../util/paths.ts';
import { compareText } from '../../util/text.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT } from './subjects.ts';
import { factType } from './type.ts';

/** Two directories of environments, side by side, and the files that are the same in both. */
interface CopyInput {
  readonly context: FactContext;
  readonly directories: readonly [string, string];
  readonly environments: readonly [string, string];
  /** Paths of the second directory. */
  readonly files: readonly string[];
  /** How many manifests the second directory holds. */
  readonly total: number;
}

export const COPY_NODE: Node<CopyInput> = {
  name: 'copy',
  description: 'every two directories of environments that stand side by side and hold the same manifests',
  type: factType<CopyInput>('Copy', {
    directory: ['string', 'the directory that holds the copies', ({ directories }) => directories[1]],
    original: ['string', 'the directory beside it', ({ directories }) => directories[0]],
    environments: ['list<string>', 'the environments of the two', ({ environments }) => environments],
    files: ['list<string>', 'manifests of the directory that are the same in the other', ({ files }) => files],
    total: ['int', 'how many manifests the directory holds', ({ total }) => BigInt(total)],
  }),
  places: ['copy', 'copies'],
  *items(context) {
    for (const pair of copiesIn(context.input.survey, context.input.text)) yield { ...pair, context };
  },
  traits: ({ environments: [, environment], files, context }) => ({
    ...NO_SUBJECT,
    environment,
    risk: context.risk(environment),
    path: files[0] ?? '',
  }),
  subject: ({ environments: [, environment], directories: [, name] }) => ({ ...NO_SUBJECT, environment, name }),
  value: ({ directories }) => directories.join(' '),
  place({ files }, name) {
    const chosen = name === 'copy' ? files.slice(0, 1) : files.slice(1, 10);
    return chosen.map((path) => ({ path, line: 1, column: 1, message: 'the same file' }));
  },
  resources: () => [],
};

type Manifests = Map<string, string>;

/** Pairs of environment directories that share manifests: each with the one before it that it shares most with. */
function* copiesIn(survey: Survey, text: ((path: string) => string | undefined) | undefined) {
  for (const [, directories] of environmentDirectories(survey)) {
    const sorted = [...directories].sort(([a], [b]) => compareText(a, b));
    for (const [index, [directory, manifests]] of sorted.entries()) {
      let best: { original: string; files: string[] } | undefined;
      for (const [original, others] of sorted.slice(0, index)) {
        const files = sameFiles(directory, manifests, others, text);
        if (files.length > (best?.files.length ?? 0)) best = { original, files };
      }
      if (best === undefined) continue;
      const environments = [best.original, directory].map((path) => environmentOfWord(nameOf(path)) ?? '');
      yield {
        directories: [best.original, directory] as const,
        environments: environments as unknown as readonly [string, string],
        files: best.files,
        total: manifests.size,
      };
    }
  }
}

/** Directories called for an environment, by the directory that they stand in, with their manifests by relative path. */
function environmentDirectories(survey: Survey): ReadonlyMap<string, ReadonlyMap<string, Manifests>> {
  const byParent = new Map<string, Map<string, Manifests>>();
  for (const { path, class: kind } of survey.files) {
    if (kind !== 'manifest') continue;
    for (let directory = parentOf(path); directory !== ''; directory = parentOf(directory)) {
      if (environmentOfWord(nameOf(directory)) === undefined) continue;
      const parent = parentOf(directory);
      const siblings = byParent.get(parent) ?? new Map<string, Manifests>();
      const manifests = siblings.get(directory) ?? new Map<string, string>();
      manifests.set(path.slice(directory.length + 1), path);
      byParent.set(parent, siblings.set(directory, manifests));
    }
  }
  return byParent;
}

function sameFiles(
  directory: string,
  manifests: Manifests,
  others: Manifests,
  text: ((path: string) => string | undefined) | undefined,
): string[] {
  const same: string[] = [];
  for (const [relative, path] of manifests) {
    const other = others.get(relative);
    if (other === undefined || !path.startsWith(directory)) continue;
    const [own, theirs] = [text?.(path), text?.(other)];
    if (own !== undefined && own === theirs) same.push(path);
  }
  return same.sort(compareText);
}
