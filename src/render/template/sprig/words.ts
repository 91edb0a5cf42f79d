/*
 * Words of names, as huandu/xstrings tells them apart, which sprig has its snake and kebab case from.
 */

type Kind = 'connector' | 'punctuation' | 'upper' | 'lower' | 'number' | 'other';

interface Word {
  readonly kind: Kind;
  readonly text: string;
}

/** What a word can be, in this order. Of capitals in a row the last belongs to the small letters behind it. */
const WORDS =
  /(?<connector>[-_\s]+)|(?<punctuation>\p{P}+)|(?<upper>\p{Lu}+(?=\p{Lu}(?!\p{Lu})\p{L})|\p{Lu}{2,}|\p{Lu}(?:(?!\p{Lu})\p{L})*)|(?<lower>\p{L}(?:(?!\p{Lu})\p{L})*)|(?<number>\p{N}+)|(?<other>[^-_\s\p{L}\p{N}\p{P}]+)/gu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORDS)].map(({ groups = {} }) => {
    const [kind = 'other', word = ''] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    return { kind: kind as Kind, text: word };
  });
}

/**
 * A name with its words in small letters and a connector between them. A number belongs to the word in front of it
 * (`Bld4Floor` is `bld4-floor`), unless small letters follow: then to those (`HTTP2xx` is `http-2xx`).
 */
export function inLowerCase(name: string, connector: string): string {
  const words = wordsOf(name);
  let result = '';
  let at = 0;
  const kind = (index: number) => words[index]?.kind;
  const write = (word: Word | undefined) => {
    if (word?.kind === 'connector') result += connector.repeat([...word.text].length);
    else if (word !== undefined) result += word.kind === 'upper' ? word.text.toLowerCase() : word.text;
  };
  const writeRun = () => {
    for (; kind(at) === 'lower' || kind(at) === 'number'; at++) write(words[at]);
  };
  const connect = () => {
    const next = kind(at);
    if (next !== undefined && next !== 'connector' && next !== 'punctuation') result += connector;
  };
  while (at < words.length - 1) {
    const word = words[at++] as Word;
    write(word);
    if (word.kind === 'number') {
      writeRun();
      connect();
    } else if (word.kind !== 'connector' && word.kind !== 'punctuation') {
      if (kind(at) !== 'number') connect();
      else if (at < words.length - 1) {
        const isOwn = kind(at + 1) !== 'lower';
        if (!isOwn) result += connector;
        write(words[at++]);
        if (!isOwn) writeRun();
        connect();
      }
    }
  }
  write(words[at]);
  return result;
}
