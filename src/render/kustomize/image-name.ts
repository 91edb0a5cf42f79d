import type { RE2JS } from 're2js';
import { compilePattern } from './selector.ts';

/** An entry of `images`. */
export interface ImageChange {
  /** The name to look for: a regular expression, as kustomize does not escape it. */
  readonly name: string;
  readonly newName?: string | undefined;
  readonly newTag?: string | undefined;
  readonly digest?: string | undefined;
  readonly tagSuffix?: string | undefined;
}

/** The parts of an image reference; what it lacks is ''. */
export interface ImageParts {
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

/**
 * A function that gives what an `images` entry makes of an image reference, or `undefined` where the entry is not for
 * it. The function raises `Failure` for a name that is no regular expression, as late as kustomize notices.
 */
export function createImageUpdater(change: ImageChange): (reference: string) => string | undefined {
  const matches = nameMatcher(change.name);
  return (reference) => (matches(reference) ? updated(splitImage(reference), change) : undefined);
}

function nameMatcher(name: string): (reference: string) => boolean {
  // Names are nearly always what they look like, but for dots, which stand for any character.
  if (/^[\w/:.-]+$/.test(name)) {
    return (reference) => startsLike(reference, name) && TAG_AND_DIGEST.test(reference.slice(name.length));
  }
  let pattern: RE2JS | undefined;
  return (reference) => {
    pattern ??= compilePattern(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
    return pattern.matcher(reference).find();
  };
}

const TAG_AND_DIGEST = /^(?::[a-zA-Z0-9_.{}-]*)?(?:@sha256:[a-zA-Z0-9_.{}-]*)?$/;

function startsLike(reference: string, name: string): boolean {
  if (reference.length < name.length) return false;
  for (let index = 0; index < name.length; index++) {
    const wanted = name[index];
    const found = reference[index];
    if (wanted === '.' ? found === '\n' : wanted !== found) return false;
  }
  return true;
}

function updated(image: ImageParts, { newName, newTag, digest: newDigest, tagSuffix }: ImageChange): string {
  let { tag, digest } = image;
  if (newTag || newDigest) {
    tag = newTag || '';
    digest = newDigest || '';
  } else if (tagSuffix) {
    tag += tagSuffix;
    digest = '';
  }
  return `${newName || image.name}${tag && `:${tag}`}${digest && `@${digest}`}`;
}

/** Splits an image reference. A colon before the first slash belongs to the registry. */
export function splitImage(reference: string): ImageParts {
  const slash = Math.max(reference.indexOf('/'), 0);
  const at = reference.indexOf('@', slash);
  const colon = reference.indexOf(':', slash);
  const end = at < 0 ? reference.length : at;
  const digest = reference.slice(end + 1);
  if (colon < 0 || colon > end) return { name: reference.slice(0, end), tag: '', digest };
  return { name: reference.slice(0, colon), tag: reference.slice(colon + 1, end), digest };
}
