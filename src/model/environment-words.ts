import type { Risk } from './risk.ts';

/*
 * The names that people give to environments. Words of one environment (`prod`, `production`, `prd`) are one
 * environment; `uat` and `staging` are two.
 */

interface Convention {
  readonly name: string;
  readonly risk: Risk | 'unknown';
  readonly words: readonly string[];
}

const CONVENTIONS: readonly Convention[] = [
  { name: 'dev', risk: 'low', words: ['dev', 'devel', 'develop', 'development'] },
  { name: 'sandbox', risk: 'low', words: ['sandbox', 'sbx'] },
  { name: 'test', risk: 'medium', words: ['test', 'tst', 'testing'] },
  { name: 'qa', risk: 'medium', words: ['qa'] },
  { name: 'staging', risk: 'high', words: ['staging', 'stage', 'stg'] },
  { name: 'uat', risk: 'high', words: ['uat'] },
  { name: 'preprod', risk: 'high', words: ['preprod', 'preproduction'] },
  { name: 'prod', risk: 'critical', words: ['prod', 'production', 'prd'] },
  // What is not production says no more than that.
  { name: 'nonprod', risk: 'unknown', words: ['nonprod', 'nonproduction', 'nonprd'] },
];

const BY_WORD = new Map(CONVENTIONS.flatMap((convention) => convention.words.map((word) => [word, convention])));

/** The conventional name for what a word calls an environment (`production` is `prod`); `undefined` for other words. */
export function environmentOfWord(word: string): string | undefined {
  const [only, ...rest] = wordsOf(word);
  return only === undefined || rest.length > 0 ? undefined : BY_WORD.get(only)?.name;
}

/** The risk class of an environment by its conventional name. */
export function conventionalRisk(name: string): Risk | 'unknown' {
  const [only, ...rest] = wordsOf(name);
  return only === undefined || rest.length > 0 ? 'unknown' : (BY_WORD.get(only)?.risk ?? 'unknown');
}

/**
 * The environment that the last word of a name says: `shop-prod`, `prod2`; never `prod-tools`, and not `agent-sandbox`,
 * which is as likely a sandbox for something.
 */
export function environmentOfSuffix(name: string): string | undefined {
  const words = wordsOf(name);
  const found = BY_WORD.get(words.at(-1) ?? '')?.name;
  return found === 'sandbox' && words.length > 1 ? undefined : found;
}

/** A name without the environment at its end: `shop-prod` is `shop`. */
export function withoutEnvironment(name: string): string {
  return wordsOf(name).slice(0, -1).join('-');
}

/** The one environment that the words of a name say, wherever it stands: `stone-prd-rh01`. Two of them say nothing. */
export function environmentOfAnyWord(name: string): string | undefined {
  const found = new Set(wordsOf(name).flatMap((word) => BY_WORD.get(word)?.name ?? []));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const MAX_KNOWN = 10_000;
const known = new Map<string, readonly string[]>();

/** The words of a name in lower case, without numbers; `non-prod` and `pre-prod` are one word each. */
function wordsOf(name: string): readonly string[] {
  let words = known.get(name);
  if (words === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    words = splitWords(name);
    known.set(name, words);
  }
  return words;
}

function splitWords(name: string): string[] {
  const words: string[] = [];
  for (const part of name
    .toLowerCase()
    .slice(0, 253)
    .split(/[-_. ]/)) {
    const word = part.replace(/[0-9]+$/, '');
    const before = words.at(-1);
    if (word === '') continue;
    if ((before === 'non' || before === 'pre') && word.startsWith('pr')) words[words.length - 1] = before + word;
    else words.push(word);
  }
  return words;
}
