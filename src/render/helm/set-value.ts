import { create, edit, type Owner, put, type Step } from '../../model/provenance.ts';
import { isMapping, type Key, type Mapping, type Value } from '../../model/value.ts';

/*
 * Values that are set one at a time: Helm's `--set name=value` and `--set-string` (helm pkg/strvals).
 */

/** A longer name is taken as it is. */
const MAX_NAME = 1000;
/** Lists that a name may reach into, by index. */
const MAX_INDEX = 1000;

/** The keys of a `--set` path: dots separate them, `[n]` is an element of a list, a backslash makes either plain. */
export function keysOfName(name: string): readonly Key[] {
  if (name.length > MAX_NAME) return [name];
  const keys: Key[] = [];
  for (const part of name.match(/(?:\\.|[^.\\])+/g) ?? []) {
    const match = /^(.*?)((?:\[\d+\])*)$/s.exec(part);
    const key = (match?.[1] ?? part).replace(/\\(.)/g, '$1');
    if (key !== '') keys.push(key);
    for (const index of (match?.[2] ?? '').match(/\d+/g) ?? []) keys.push(Math.min(Number(index), MAX_INDEX));
  }
  return keys;
}

/** What `--set` takes a text for. */
export function typedValue(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** Sets a value in a mapping that `owner` may write to; what is on the way there and cannot hold it gives way. */
export function setValue(owner: Owner, root: Mapping, keys: readonly Key[], value: Value, step?: Step): void {
  let container: Mapping | Value[] = root;
  for (const [depth, key] of keys.entries()) {
    if (Array.isArray(container) !== (typeof key === 'number')) return;
    if (Array.isArray(container)) while (container.length < Number(key)) container.push(null);
    if (depth === keys.length - 1) {
      put(container, key, value, step);
      return;
    }
    const before: Value | undefined = Object.hasOwn(container, key) ? (container as Mapping)[key] : undefined;
    const isList = typeof keys[depth + 1] === 'number';
    const fits: boolean = isList ? Array.isArray(before) : isMapping(before);
    const child: Mapping | Value[] = fits
      ? edit(owner, before as Mapping)
      : create<Mapping | Value[]>(owner, isList ? [] : {});
    put(container, key, child);
    container = child;
  }
}
