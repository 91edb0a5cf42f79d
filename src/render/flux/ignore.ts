import { RE2JS } from 're2js';
import type { Repository } from '../../model/files.ts';
import { isWithin, joinPath } from '../../util/paths.ts';

/*
 * What source-controller leaves out of an artifact (fluxcd/pkg sourceignore): the defaults, the `.sourceignore` files of
 * the source, and `spec.ignore`, which takes the place of both.
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

interface Rule {
  readonly domain: string;
  readonly negated: boolean;
  readonly matches: (path: string) => boolean;
}

const rulesByRepository = new WeakMap<Repository, Map<string, (path: string) => boolean>>();

/** A test for paths, relative to the repository's root, that a source's artifact leaves out. */
export function ignoreRules(
  repository: Repository,
  root: string,
  specIgnore: string | undefined,
): (path: string) => boolean {
  const known = rulesByRepository.get(repository) ?? new Map();
  rulesByRepository.set(repository, known);
  const key = `${root}\n${specIgnore ?? ''}`;
  let rules = known.get(key);
  if (rules === undefined) {
    rules = createRules(repository, root, specIgnore);
    known.set(key, rules);
  }
  return rules;
}

function createRules(repository: Repository, root: string, specIgnore: string | undefined): (path: string) => boolean {
  const lines = specIgnore === undefined ? DEFAULTS : specIgnore.split(/\r?\n/);
  const rules = [...VERSION_CONTROL, ...lines].flatMap((line) => parseRule(line, root));
  const files = specIgnore === undefined ? repository.tree.filesBelow(root) : [];
  for (const path of files) {
    if (!/(?:^|\/)\.sourceignore$/.test(path)) continue;
    const domain = path.slice(0, Math.max(path.length - '/.sourceignore'.length, 0));
    for (const line of (repository.text(path) ?? '').split(/\r?\n/)) rules.push(...parseRule(line, domain));
  }
  return (path) => isIgnored(path, root, rules);
}

/** A path is left out when it, or a directory above it, is: the last rule that matches decides. */
function isIgnored(path: string, root: string, rules: readonly Rule[]): boolean {
  const segments = path.slice(root === '' ? 0 : root.length + 1).split('/');
  for (let depth = 1; depth <= segments.length; depth++) {
    const part = joinPath(root, segments.slice(0, depth).join('/'));
    const rule = rules.findLast(({ domain, matches }) => isWithin(part, domain) && matches(relative(part, domain)));
    if (rule !== undefined && !rule.negated) return true;
  }
  return false;
}

function relative(path: string, domain: string): string {
  return domain === '' ? path : path.slice(domain.length + 1);
}

/** A line of a gitignore file as a glob over the paths of its directory. */
function parseRule(line: string, domain: string): Rule[] {
  const text = line.replace(/(?<!\\)\s+$/, '');
  if (text === '' || text.startsWith('#') || text.length > 500) return [];
  const negated = text.startsWith('!');
  const pattern = (negated ? text.slice(1) : text).replace(/\/$/, '');
  const anchored = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  const matches = anyName(anchored) ?? compile(anchored);
  return matches === undefined ? [] : [{ domain, negated, matches }];
}

/** What most rules are, the defaults among them: a name, or an ending of names, in any directory. */
function anyName(glob: string): Rule['matches'] | undefined {
  const [, star, name = ''] = /^\*\*\/(\*?)([\w.-]+)$/.exec(glob) ?? [];
  if (star === undefined) return undefined;
  if (star === '*') return (path) => path.endsWith(name);
  return (path) => path === name || path.endsWith(`/${name}`);
}

/** A gitignore glob as a regular expression: `**` for any directories, `*` and `?` within a name. */
function compile(glob: string): Rule['matches'] | undefined {
  const parts = glob.match(/\*\*\/|\/\*\*$|\*+|\?|\[[^\]]+\]|\\.|[^*?[\\]+|./g) ?? [];
  const expression = parts.map((part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '/**') return '/.*';
    if (part.startsWith('*')) return '[^/]*';
    if (part === '?') return '[^/]';
    if (/^\[.+\]$/.test(part)) return part.replace(/^\[!/, '[^');
    return RE2JS.quote(part.startsWith('\\') ? part.slice(1) : part);
  });
  try {
    const matcher = RE2JS.compile(expression.join(''));
    return (path) => matcher.matches(path);
  } catch {
    return undefined;
  }
}
