import type { CodeOwners, CodeOwnersLine } from '../model/code-owners.ts';
import { matchesNames } from './glob.ts';

/*
 * CODEOWNERS as GitHub reads it: "About code owners" in its documentation. The patterns are those of gitignore but for
 * `!`, `[ ]` and `\#`, which it does not know, and `docs/*`, which takes in nothing further down. The last line that
 * matches a file decides, one without owners too. A line that is wrong is passed over.
 */

/** The places of the file, the first that exists is the one that counts. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** Reads the text of a CODEOWNERS file. */
export function parseCodeOwners(text: string): Pick<CodeOwners, 'lines' | 'problems'> {
  const lines: CodeOwnersLine[] = [];
  const problems: { line: number; message: string }[] = [];
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const [pattern, ...rest] = wordsOf(written);
    if (pattern === undefined || pattern.startsWith('#')) continue;
    const comment = rest.findIndex((word) => word.startsWith('#'));
    const owners = comment < 0 ? rest : rest.slice(0, comment);
    const wrong = patternFault(pattern) ?? owners.map(ownerFault).find((fault) => fault !== undefined);
    if (wrong !== undefined) problems.push({ line: index + 1, message: wrong });
    else lines.push({ line: index + 1, ways: waysOf(pattern), owners: owners.map(ownerName) });
  }
  return { lines, problems };
}

/** The line that decides who owns a file; `undefined` where none matches. The path is the one from what is judged. */
export function ownersOf({ lines, prefix }: CodeOwners, path: string): CodeOwnersLine | undefined {
  const names = `${prefix}${path}`.split('/');
  return lines.findLast(({ ways }) => ways.some((way) => matchesNames(way, names)));
}

/**
 * The line that decides who owns a unit, by what it builds or where it is written: a directory has the owner of a file in
 * it.
 */
export function unitOwnersOf(codeOwners: CodeOwners, path: string): CodeOwnersLine | undefined {
  const isFile = /\.(ya?ml|json)$/.test(path);
  return ownersOf(codeOwners, isFile ? path : `${path === '' ? '' : `${path}/`}kustomization.yaml`);
}

/** Owners of a line, told apart. Nobody can tell whose an address is. */
export function splitOwners({ owners }: CodeOwnersLine): Record<'users' | 'teams' | 'addresses', readonly string[]> {
  const addresses = owners.filter((owner) => owner.includes('@'));
  const named = owners.filter((owner) => !owner.includes('@'));
  return {
    users: named.filter((owner) => !owner.includes('/')),
    teams: named.filter((owner) => owner.includes('/')),
    addresses,
  };
}

/** Words between blanks; a backslash keeps a blank within a word. */
function wordsOf(line: string): string[] {
  return line.match(/(?:\\[ \t]|[^ \t])+/g) ?? [];
}

function patternFault(pattern: string): string | undefined {
  if (pattern.startsWith('!')) return 'a pattern cannot begin with !';
  if (/[[\]]/.test(pattern)) return 'a pattern cannot hold [ or ]';
  if (/\\(?![ \t])/.test(pattern)) return 'a pattern cannot hold a backslash but before a blank';
  return undefined;
}

/** A person, a team, or an address. */
const OWNER = /^(?:@[a-z0-9][\w-]*(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/i;

function ownerFault(owner: string): string | undefined {
  return OWNER.test(owner) ? undefined : `${owner} is no @user, @organization/team or address`;
}

function ownerName(owner: string): string {
  return owner.replace(/^@/, '');
}

/**
 * A pattern as names of whole paths. Without a slash before its end it holds at any depth; what it names may be a
 * directory, of which it takes in everything, except where it ends in `/*`.
 */
function waysOf(written: string): string[][] {
  const pattern = written.replace(/\\([ \t])/g, '$1');
  const isAnchored = /\/./.test(pattern);
  const names = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
  const way = [...(isAnchored ? [] : ['**']), ...names];
  const last = names.at(-1);
  if (pattern.endsWith('/') || last === '**') return [[...way, '**', '*']];
  return last === '*' ? [way] : [[...way, '**']];
}
