/** What stands in the place of a value that nobody is to see. */
export const HIDDEN = '(hidden)';

/** A text without the values that nobody is to see. */
export type Mask = (text: string) => string;

/** The mask that hides nothing. */
export const SHOW_ALL: Mask = (text) => text;

/** Shorter texts stand in words that have nothing to do with them, so they are looked for as whole words. */
const SHORTEST = 3;
/** Reports take names apart: an image into registry, repository, tag and digest, a URL into host and path. */
const PARTS = /[\s:/@=,"']+/;
/** Words that messages and manifests are full of. To hide them would tell nobody less. */
const PLAIN: ReadonlySet<string> = new Set(['latest', 'true', 'false', 'null', 'yes', 'no', 'on', 'off']);

/**
 * Hides texts wherever they stand, and their parts where they are whole words. `SHOW_ALL` where there is
 * nothing to hide.
 */
export function maskOf(texts: Iterable<string>): Mask {
  const wholes = new Set<string>();
  const words = new Set<string>();
  for (const text of texts) {
    const trimmed = text.trim();
    if (PLAIN.has(trimmed)) continue;
    if (trimmed.length >= SHORTEST) wholes.add(trimmed);
    for (const part of [trimmed, ...trimmed.split(PARTS)]) {
      if (/[\p{L}\p{N}]/u.test(part) && !PLAIN.has(part)) words.add(part);
    }
  }
  if (wholes.size + words.size === 0) return SHOW_ALL;
  const longestFirst = [...wholes].sort((a, b) => b.length - a.length);
  return (text) => {
    let masked = text;
    for (const whole of longestFirst) if (masked.includes(whole)) masked = masked.replaceAll(whole, () => HIDDEN);
    return hideWords(masked, words);
  };
}

/** What a word may hold in a name, a version or a host. */
const WORD = /[\p{L}\p{N}_]+(?:[-.+~$%!*&#;]+[\p{L}\p{N}_]+)*/gu;
const SIMPLE_WORD = /[\p{L}\p{N}_]+/gu;

function hideWords(text: string, words: ReadonlySet<string>): string {
  return text.replace(WORD, (word) => {
    if (words.has(word)) return HIDDEN;
    return word.replace(SIMPLE_WORD, (simple) => (words.has(simple) ? HIDDEN : simple));
  });
}
