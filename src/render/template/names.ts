/**
 * A name as DNS allows it: lower case, everything else a dash, at most 253 characters, no dash or dot at either end
 * (`SanitizeName` of Argo CD's ApplicationSet controller, `normalize` in templates).
 */
export function sanitizeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-a-z0-9.]/gu, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** What words of English stand for before anything else is looked at, and what goes. */
const SUBSTITUTES: Readonly<Record<string, string>> = { '&': 'and', '@': 'at', '"': '', "'": '', '\u2019': '' };

/**
 * A short name for a URL: letters without their marks, words joined by dashes, cut to a length, at a word's end with
 * `smart` (`Make` of gosimple/slug, the `slugify` of the Flux Operator's templates).
 */
export function slugOf(text: string, longest: number, smart: boolean): string {
  const plain = text
    .trim()
    .replace(/[&@"'\u2019]/g, (letter) => SUBSTITUTES[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const slug = (smart ? plain : plain.slice(0, longest))
    .replace(/[^a-z0-9-_]/g, '-')
    .replace(/-+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
  if (!smart || longest <= 0 || slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end < 0 ? longest : end);
}

/** `slugOf` of a name that DNS allows (`SlugifyName` of Argo CD's ApplicationSet controller, `slugify` in templates). */
export function slugify(name: string, longest: number, smart: boolean): string {
  return slugOf(sanitizeName(name), longest, smart);
}
