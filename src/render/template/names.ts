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

/**
 * A short name for a URL: words joined by dashes and cut to a length, at a word's end with `smart`
 * (`SlugifyName` of Argo CD's ApplicationSet controller, `slugify` in templates).
 */
export function slugify(name: string, longest: number, smart: boolean): string {
  const slug = sanitizeName(name)
    .replace(/[^a-z0-9-_]/g, '-')
    .replace(/-+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
  if (longest <= 0 || slug.length <= longest) return slug;
  if (!smart) return slug.slice(0, longest);
  const words = slug.split('-');
  let kept = '';
  for (const word of words) {
    const next = kept === '' ? word : `${kept}-${word}`;
    if (next.length > longest) break;
    kept = next;
  }
  return kept === '' ? slug.slice(0, longest) : kept;
}
