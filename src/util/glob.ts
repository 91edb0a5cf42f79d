/*
 * Globs of the configuration: `*` and `?` within a name, `**` across names, `{a,b}`. Matching takes no longer than the
 * product of both lengths, whatever a repository is called.
 */

/** Alternatives that one pattern may expand to. */
const MAX_ALTERNATIVES = 256;

/** A predicate that holds where any of the globs matches the whole text. A leading `!` takes matches away again. */
export function globMatcher(globs: readonly string[]): (text: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(matcherOf);
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcherOf(glob.slice(1)));
  return (text) => wanted.some((matches) => matches(text)) && !unwanted.some((matches) => matches(text));
}

/** Whether a glob matches the whole text. */
export function matchesGlob(text: string, glob: string): boolean {
  return matcherOf(glob)(text);
}

const matchers = new Map<string, (text: string) => boolean>();

function matcherOf(glob: string): (text: string) => boolean {
  let matcher = matchers.get(glob);
  if (matcher === undefined) {
    matcher = /[*?{]/.test(glob) ? wildcardMatcher(glob) : (text) => text === glob;
    matchers.set(glob, matcher);
  }
  return matcher;
}

function expandBraces(glob: string): string[] {
  const pending = [glob];
  const done: string[] = [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const match = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(next) ?? /^(.*)\{([^{}]*)\}(.*)$/s.exec(next);
    if (match === null || pending.length + done.length >= MAX_ALTERNATIVES) done.push(next);
    else for (const choice of (match[2] ?? '').split(',')) pending.push(`${match[1]}${choice}${match[3]}`);
  }
  return done;
}

function wildcardMatcher(glob: string): (text: string) => boolean {
  const alternatives = expandBraces(glob).map((pattern) => pattern.split('/').map(nameMatcher));
  return (text) => {
    const names = namesOf(text);
    return alternatives.some((patterns) => matchesSequence(patterns, names, ANY_NAMES, isName));
  };
}

let last: { readonly text: string; readonly names: readonly string[] } = { text: '', names: [''] };

/** The names of a path. One text is mostly held against several globs in a row. */
function namesOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, names: text.split('/') };
  return last.names;
}

/** Whether names of a path match patterns of names, of which `**` stands for any number. */
export function matchesNames(patterns: readonly string[], names: readonly string[]): boolean {
  return matchesSequence(patterns.map(nameMatcher), names, ANY_NAMES, isName);
}

type NameMatcher = (name: string) => boolean;

/** Stands for `**`, and is compared and not called. */
const ANY_NAMES: NameMatcher = () => true;

function isName(matches: NameMatcher, name: string): boolean {
  return matches(name);
}

function nameMatcher(pattern: string): NameMatcher {
  if (pattern === '**') return ANY_NAMES;
  if (pattern === '*') return () => true;
  if (!/[*?]/.test(pattern)) return (name) => name === pattern;
  const characters = [...pattern];
  return (name) => matchesSequence(characters, [...name], '*', (a, b) => a === '?' || a === b);
}

/** Wildcard matching by going back to the last wildcard only, which is enough and cannot explode. */
function matchesSequence<Pattern>(
  pattern: readonly Pattern[],
  items: readonly string[],
  wildcard: Pattern,
  same: (pattern: Pattern, item: string) => boolean,
): boolean {
  let at = 0;
  let back = -1;
  let taken = 0;
  for (let index = 0; index < items.length; ) {
    const expected = pattern[at];
    if (expected === wildcard) {
      back = at++;
      taken = index;
    } else if (expected !== undefined && same(expected, items[index] as string)) {
      at++;
      index++;
    } else if (back >= 0) {
      at = back + 1;
      index = ++taken;
    } else return false;
  }
  while (pattern[at] === wildcard) at++;
  return at === pattern.length;
}
