import { formatted } from './format.ts';
import type { CelLibrary } from './library.ts';

/*
 * Texts: the `strings` extension of cel-go, which Kubernetes has. Some of it the language library knows by itself.
 */

class Strings {}

export const STRINGS: CelLibrary = {
  title: 'Texts',
  namespaces: [{ name: 'strings', type: 'StringsNamespace', valueClass: Strings }],
  functions: [
    {
      signature: 'string.charAt(int): string',
      description: 'the character at a place, from 0; empty behind the last',
      handler: charAt,
    },
    {
      signature: 'string.format(list<dyn>): string',
      description: 'with `%s`, `%d`, `%f`, `%e`, `%x`, `%o` and `%b` filled in',
      handler: formatted,
    },
    {
      signature: 'string.indexOf(string): int',
      description: 'the first place of a part, from 0; -1 where it is not there. With a number: from there on',
    },
    { signature: 'string.lastIndexOf(string): int', description: 'the last place of a part' },
    { signature: 'list<string>.join(string): string', description: 'texts in one, with another between them' },
    { signature: 'string.lowerAscii(): string', description: 'in small letters' },
    { signature: 'string.upperAscii(): string', description: 'in capitals' },
    {
      signature: 'string.replace(string, string): string',
      description: 'every occurrence replaced',
      handler: (text: string, from: string, to: string) => text.replaceAll(from, () => to),
    },
    {
      signature: 'string.replace(string, string, int): string',
      description: 'the first so many replaced; all where the number is below 0',
      handler: replace,
    },
    {
      signature: 'string.reverse(): string',
      description: 'the last character first',
      handler: (text: string) => [...text].reverse().join(''),
    },
    {
      signature: 'string.split(string): list<string>',
      description: 'the parts between separators. With a number: at most so many',
    },
    {
      signature: 'string.substring(int, int): string',
      description: 'the characters from one place to before another, or to the end',
    },
    { signature: 'string.trim(): string', description: 'without space around it' },
    {
      signature: 'StringsNamespace.quote(string): string',
      description: 'written `strings.quote(text)`: in quotes',
      handler: (_: Strings, text: string) => JSON.stringify(text),
    },
  ],
};

function charAt(text: string, at: bigint): string {
  const characters = [...text];
  if (at < 0n || at > BigInt(characters.length))
    throw new Error(`charAt(${at}) is not within a text of ${characters.length}`);
  return characters[Number(at)] ?? '';
}

function replace(text: string, from: string, to: string, most: bigint): string {
  let left = most < 0n ? Number.POSITIVE_INFINITY : Number(most);
  return text.replaceAll(from, (found) => (left-- > 0 ? to : found));
}
