import { RE2JS } from 're2js';

/*
 * The three kinds of patterns that Argo CD matches paths with, as regular expressions of RE2, which run in linear time
 * whatever a repository asks for.
 */

/** Whether a text matches, or `undefined` where the pattern is malformed. */
export type Matcher = (text: string) => boolean | undefined;

const cache = new Map<string, Matcher>();
const MAX_CACHED = 1000;

/** gobwas/glob without separators, as Argo CD uses for `include`, `exclude` and projects: `*` crosses slashes too. */
export function globMatcher(pattern: string, separators = ''): Matcher {
  return cached(`glob ${separators} ${pattern}`, () => compileGlob(pattern, separators));
}

/** Go's `path.Match`, for the directories of the Git generator: `*` stops at a slash. */
export function pathMatcher(pattern: string): Matcher {
  return cached(`path ${pattern}`, () => compileWildcard(pattern, '[^/]', goClass));
}

/**
 * A Git pathspec as `git ls-files` reads it, for the files of the Git generator: `*` crosses slashes, and a pattern
 * without wildcards also names everything below it.
 */
export function pathspecMatcher(pattern: string): Matcher {
  if (/[*?[\\]/.test(pattern)) return cached(`spec ${pattern}`, () => compileWildcard(pattern, '.', looseClass));
  let end = pattern.length;
  while (end > 0 && pattern[end - 1] === '/') end--;
  const bare = pattern.slice(pattern.startsWith('./') ? 2 : 0, end);
  // With a slash at its end it names a directory, and no file.
  const namesFile = end === pattern.length;
  return (text) => bare === '' || bare === '.' || (namesFile && text === bare) || text.startsWith(`${bare}/`);
}

function cached(key: string, compile: () => string | undefined): Matcher {
  let matcher = cache.get(key);
  if (matcher === undefined) {
    if (cache.size >= MAX_CACHED) cache.clear();
    matcher = matcherOf(compile());
    cache.set(key, matcher);
  }
  return matcher;
}

function matcherOf(expression: string | undefined): Matcher {
  if (expression === undefined) return () => undefined;
  try {
    const compiled = RE2JS.compile(expression, RE2JS.DOTALL);
    return (text) => compiled.matches(text);
  } catch {
    return () => undefined;
  }
}

/** A class of characters that starts at an index: as an expression, and the index of its end. */
interface CharacterClass {
  readonly expression: string;
  readonly end: number;
}
type ReadClass = (pattern: string, start: number) => CharacterClass | undefined;

function compileWildcard(pattern: string, any: string, readClass: ReadClass): string | undefined {
  let expression = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string;
    if (character === '*') expression += `${any}*`;
    else if (character === '?') expression += any;
    else if (character === '\\') {
      at++;
      if (at >= pattern.length) return undefined;
      expression += RE2JS.quote(pattern[at] as string);
    } else if (character === '[') {
      const found = readClass(pattern, at);
      if (found === undefined) return undefined;
      expression += found.expression;
      at = found.end;
    } else expression += RE2JS.quote(character);
  }
  return expression;
}

/** A letter that no path holds. */
const NOTHING = '\\x00';

function quoted(letter: string): string {
  return /[\p{L}\p{N}]/u.test(letter) ? letter : `\\x{${letter.charCodeAt(0).toString(16)}}`;
}

/** A class as `path.Match` reads it: `^` negates, and `-` and `]` stand for themselves behind a backslash only. */
function goClass(pattern: string, start: number): CharacterClass | undefined {
  let at = start + 1;
  const negated = pattern[at] === '^';
  if (negated) at++;
  const letter = (): string | undefined => {
    const escaped = pattern[at] === '\\';
    if (escaped) at++;
    const found = pattern[at++];
    return !escaped && (found === '-' || found === ']') ? undefined : found;
  };
  let inner = '';
  while (inner === '' || pattern[at] !== ']') {
    const low = letter();
    const isRange = pattern[at] === '-';
    if (isRange) at++;
    const high = isRange ? letter() : low;
    if (low === undefined || high === undefined) return undefined;
    // A range the wrong way round holds nothing; Go lets it be.
    inner += low <= high ? `${quoted(low)}-${quoted(high)}` : NOTHING;
  }
  return { expression: `[${negated ? '^' : ''}${inner}]`, end: at };
}

/** A class as Git reads it: `!` and `^` negate, and a `]` right at the start stands for itself. */
function looseClass(pattern: string, start: number): CharacterClass | undefined {
  const end = endOfClass(pattern, start);
  return end === undefined ? undefined : { expression: classExpression(pattern.slice(start + 1, end), '^!'), end };
}

function compileGlob(pattern: string, separators: string): string | undefined {
  const any = separators === '' ? '.' : `[^${RE2JS.quote(separators)}]`;
  let expression = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string;
    if (character === '*') {
      const double = pattern[at + 1] === '*';
      expression += double ? '.*' : `${any}*`;
      while (pattern[at + 1] === '*') at++;
    } else if (character === '?') expression += any;
    else if (character === '\\') {
      at++;
      if (at >= pattern.length) return undefined;
      expression += RE2JS.quote(pattern[at] as string);
    } else if (character === '[') {
      const end = endOfClass(pattern, at);
      if (end === undefined) return undefined;
      expression += classExpression(pattern.slice(at + 1, end), '!');
      at = end;
    } else if (character === '{') {
      depth++;
      expression += '(?:';
    } else if (character === '}' && depth > 0) {
      depth--;
      expression += ')';
    } else if (character === ',' && depth > 0) expression += '|';
    else expression += RE2JS.quote(character);
  }
  // gobwas takes the end of the pattern for that of what is open.
  return expression + ')'.repeat(depth);
}

function endOfClass(pattern: string, start: number): number | undefined {
  for (let at = start + 1; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === ']' && at > start + 1) return at;
  }
  return undefined;
}

function classExpression(body: string, negations: string): string {
  const negated = negations.includes(body[0] ?? ' ');
  const inner = (negated ? body.slice(1) : body).replace(/\\(.)/g, '$1').replace(/[\\[\]^&~]/g, '\\$&');
  return `[${negated ? '^' : ''}${inner}]`;
}
