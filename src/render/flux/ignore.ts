import type { Repository } from '../../model/files.ts';
import { pathMatcher } from '../../util/go-globs.ts';
import { joinPath, parentOf } from '../../util/paths.ts';

/*
 * What source-controller leaves out of an artifact (fluxcd/pkg artifact, `SourceIgnoreFilter`): what the `.sourceignore`
 * files of the source say and then `spec.ignore`, of which the last word counts; the defaults where neither says anything.
 */

const VERSION_CONTROL = ['.git/', '.gitignore', '.gitmodules', '.gitattributes'];
const DEFAULTS = [
  '*.jpg',
  '*.jpeg',
  '*.gif',
  '*.png',
  '*.wmv',
  '*.flv',
  '*.tar.gz',
  '*.zip',
  '.github/',
  '.circleci/',
  '.travis.yml',
  '.gitlab-ci.yml',
  'appveyor.yml',
  '.drone.yml',
  'cloudbuild.yaml',
  'codeship-services.yml',
  'codeship-steps.yml',
  '**/.goreleaser.yml',
  '**/.sops.yaml',
  '**/.flux.yaml',
];

/** What a source's artifact leaves out. */
export interface IgnoreRules {
  /** Whether the source says so itself. */
  readonly isOwn: boolean;
  /** Tells a file that is left out, relative to the repository's root. */
  ignores(path: string): boolean;
  /** Tells a directory that is left out with everything in it. */
  ignoresAll(directory: string): boolean;
}

interface Rule {
  readonly domain: readonly string[];
  readonly negated: boolean;
  readonly matches: (segments: readonly string[], isDirectory: boolean) => boolean;
}

const rulesByRepository = new WeakMap<Repository, Map<string, IgnoreRules>>();

/** The rules for a source whose root is a directory of the repository. */
export function ignoreRules(repository: Repository, root: string, specIgnore: string | undefined): IgnoreRules {
  const known = rulesByRepository.get(repository) ?? new Map<string, IgnoreRules>();
  rulesByRepository.set(repository, known);
  const key = `${root}\n${specIgnore ?? ''}`;
  let rules = known.get(key);
  if (rules === undefined) {
    rules = createRules(repository, root, specIgnore ?? '');
    known.set(key, rules);
  }
  return rules;
}

function createRules(repository: Repository, root: string, specIgnore: string): IgnoreRules {
  const own = [...writtenRules(repository, root), ...rulesIn(specIgnore, [])];
  const rules = [
    ...[...VERSION_CONTROL, ...(own.length > 0 ? [] : DEFAULTS)].flatMap((line) => parseRule(line, [])),
    ...own,
  ];
  const skipped = segmentsOf(root).length;
  const decides = (path: string, isDirectory: boolean): boolean => {
    const segments = segmentsOf(path).slice(skipped);
    const rule = rules.findLast(
      ({ domain, matches }) => isBelow(segments, domain) && matches(segments.slice(domain.length), isDirectory),
    );
    return rule !== undefined && !rule.negated;
  };
  const ignores = (path: string) => decides(path, false);
  const ignoresAll = (directory: string) =>
    own.length > 0 && decides(directory, true) && repository.tree.filesBelow(directory).every(ignores);
  return { isOwn: own.length > 0, ignores, ignoresAll };
}

/** The rules of the `.sourceignore` files, those of outer directories first. */
function writtenRules(repository: Repository, root: string): readonly Rule[] {
  const found = repository.tree
    .filesBelow(root)
    .filter((path) => path.endsWith('.sourceignore') && path === joinPath(parentOf(path), '.sourceignore'))
    .map((path) => ({ path, domain: segmentsOf(parentOf(path)).slice(segmentsOf(root).length) }));
  return found
    .toSorted((a, b) => a.domain.length - b.domain.length)
    .flatMap(({ path, domain }) => rulesIn(repository.text(path) ?? '', domain));
}

function segmentsOf(path: string): string[] {
  return path === '' ? [] : path.split('/');
}

function isBelow(segments: readonly string[], domain: readonly string[]): boolean {
  return segments.length > domain.length && domain.every((name, index) => segments[index] === name);
}

function rulesIn(text: string, domain: readonly string[]): readonly Rule[] {
  return text.split(/\r?\n/).flatMap((line) => parseRule(line, domain));
}

/** A line as go-git reads it: a name anywhere, or with a slash a path; what it matches, it matches with all below. */
function parseRule(line: string, domain: readonly string[]): Rule[] {
  if (line.startsWith('#') || line.trim() === '' || line.length > 500) return [];
  const negated = line.startsWith('!');
  const text = negated ? line.slice(1) : line;
  const trimmed = text.endsWith('\\ ') ? text : text.replace(/ +$/, '');
  const ofDirectories = trimmed.endsWith('/');
  const pattern = ofDirectories ? trimmed.slice(0, -1) : trimmed;
  const names = pattern.split('/').map((name) => ({ name, matches: nameMatcher(name) }));
  const first = names[0]?.matches ?? (() => false);
  const matches: Rule['matches'] = (segments, isDirectory) => {
    const end = pattern.includes('/')
      ? endOfPath(names, segments)
      : segments.findIndex((segment) => first(segment)) + 1;
    return end > 0 && !(ofDirectories && !isDirectory && end === segments.length);
  };
  return [{ domain, negated, matches }];
}

interface Name {
  readonly name: string;
  readonly matches: (segment: string) => boolean;
}

function nameMatcher(name: string): Name['matches'] {
  if (!/[*?[\\]/.test(name)) return (segment) => segment === name;
  if (/^\*[\w.-]+$/.test(name)) return (segment) => segment.endsWith(name.slice(1));
  const matches = pathMatcher(name);
  return (segment) => matches(segment) === true;
}

/**
 * How many of the segments a pattern takes, 0 where it does not match (`globMatch` of go-git): `**` is any directories, and
 * at the end nothing more than what stands before it.
 */
function endOfPath(names: readonly Name[], segments: readonly string[]): number {
  let at = 0;
  let matched = false;
  let skips = false;
  for (const [index, { name, matches }] of names.entries()) {
    if (name === '') skips = false;
    else if (name === '**') {
      if (index === names.length - 1) break;
      skips = true;
    } else {
      if (name.includes('**') || at >= segments.length) return 0;
      do matched = matches(segments[at++] as string);
      while (skips && !matched && at < segments.length);
      if (!skips && !matched) return 0;
      skips = false;
    }
  }
  return matched ? at : 0;
}
