import { isContainer, isMapping, type Key, type Mapping, scalarText, stringAt, type Value } from '../model/value.ts';

/** An image that Helm values name, in one string or in parts. */
export interface ValuesImage {
  /** The way to the string; to the tag where it stands apart; else to the repository. */
  readonly path: readonly Key[];
  /** As written, or put together; without a repository where only the chart knows it. */
  readonly reference: string;
  readonly hasRepository: boolean;
}

const IMAGE_KEY = /^image$|[a-z0-9_-]image$|Image$/;
/** What stands for an image in values: no URL, no path of a file, no sentence. */
const IMAGE_TEXT = /^[a-zA-Z0-9${(][^\s]*$/;
const FILE = /\.(?:png|jpe?g|svg|gif|webp|ico|iso|img|qcow2|gz|xz|ya?ml|json)$/i;

/**
 * The images in Helm values at any depth: `image: repository:tag`, `image` (or `sidecarImage` …) as a mapping of
 * registry, repository, tag and digest, and any other mapping of repository and tag. Modest: what may be something else
 * is left alone. A value that stands in several places (an alias) is found once, so that the work stays linear.
 */
export function valuesImages(values: Value): ValuesImage[] {
  const found: ValuesImage[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value, path: readonly Key[]) => {
    if (!isContainer(value) || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, [...path, index]);
      });
      return;
    }
    const image = imageOfMapping(value, path);
    if (image !== undefined) found.push(image);
    for (const key of Object.keys(value)) {
      const item = value[key] as Value;
      const text = typeof item === 'string' && IMAGE_KEY.test(key) ? imageOfText(value, key, item, path) : undefined;
      if (text !== undefined) found.push(text);
      else visit(item, [...path, key]);
    }
  };
  visit(values, []);
  return found;
}

/** The image that a mapping of repository, tag and digest names. */
function imageOfMapping(mapping: Mapping, path: readonly Key[]): ValuesImage | undefined {
  const isImage = IMAGE_KEY.test(String(path.at(-1) ?? ''));
  const nameKey = ['repository', 'name', 'repo'].find((key) => plainText(mapping, key) !== '');
  const tag = plainText(mapping, 'tag');
  const digest = plainText(mapping, 'digest') || plainText(mapping, 'sha');
  const name = nameKey === undefined ? '' : plainText(mapping, nameKey);
  if (isImage ? name === '' && tag === '' && digest === '' : nameKey !== 'repository' || tag === '') return undefined;
  if (name !== '' && !isImageText(name)) return undefined;
  const registry = name === '' ? '' : plainText(mapping, 'registry');
  const repository = registry === '' ? name : `${registry.replace(/\/$/, '')}/${name}`;
  const key = tag !== '' ? 'tag' : digest !== '' ? (plainText(mapping, 'digest') ? 'digest' : 'sha') : nameKey;
  return {
    path: key === undefined ? path : [...path, key],
    reference: repository + (tag && `:${tag}`) + (digest && `@${digest.includes(':') ? digest : `sha256:${digest}`}`),
    hasRepository: name !== '',
  };
}

/** The image in a string, with the tag beside it where the string has none. */
function imageOfText(mapping: Mapping, key: string, text: string, path: readonly Key[]): ValuesImage | undefined {
  if (!isImageText(text)) return undefined;
  const complete = text.includes('@') || text.lastIndexOf(':') > text.lastIndexOf('/');
  const tagKey = complete
    ? undefined
    : ['tag', `${key}Tag`, `${key}_tag`].find((name) => plainText(mapping, name) !== '');
  if (tagKey === undefined) return { path: [...path, key], reference: text, hasRepository: true };
  return { path: [...path, tagKey], reference: `${text}:${plainText(mapping, tagKey)}`, hasRepository: true };
}

function isImageText(text: string): boolean {
  return IMAGE_TEXT.test(text) && !text.includes('://') && !FILE.test(text) && !text.endsWith('.git');
}

function plainText(mapping: Mapping, key: string): string {
  const value = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
  if (isMapping(value)) return '';
  return (stringAt(mapping, key) ?? scalarText(value) ?? '').trim();
}
