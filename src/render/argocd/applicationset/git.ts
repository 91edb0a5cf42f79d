import type { Document } from '../../../model/document.ts';
import { isMapping, isSequence, listAt, type Mapping, type Path, stringAt, type Value } from '../../../model/value.ts';
import { pathMatcher, pathspecMatcher } from '../../../util/go-globs.ts';
import { nameOf, parentOf } from '../../../util/paths.ts';
import { compareText } from '../../../util/text.ts';
import type { Checkout } from '../../controller.ts';
import { slotAt } from '../../slots.ts';
import { sanitizeName } from '../../template/names.ts';
import { GoMap, type GoValue, toGo } from '../../template/values.ts';
import { addValues, type GeneratorContext } from './generator-context.ts';
import { flattenToText, type Parameters } from './parameters.ts';
import { ExpansionError } from './problem.ts';

/** Argo CD, "Git Generator": one element for a directory, or one for each mapping that a file holds. */
export function gitParameters(definition: Mapping, path: Path, shared: GeneratorContext): readonly Parameters[] {
  const url = stringAt(definition, 'repoURL') ?? '';
  const directories = listAt(definition, 'directories');
  const files = listAt(definition, 'files');
  if (directories.length === 0 && files.length === 0) {
    throw new ExpansionError('invalid', 'the git generator has neither directories nor files', path);
  }
  const patterns = (directories.length > 0 ? directories : files).map((item) => stringAt(item, 'path') ?? '');
  const checkout = shared.context.checkouts.git(url, stringAt(definition, 'revision') ?? '', patterns.map(fixedPart));
  if (checkout === undefined) {
    throw new ExpansionError('remote', `the git generator reads another repository, ${url}`, [...path, 'repoURL']);
  }
  if (checkout.assumption !== undefined) shared.assumptions.add(checkout.assumption);
  const work: GitWork = { definition, path, shared, checkout, prefix: stringAt(definition, 'pathParamPrefix') ?? '' };
  return directories.length > 0 ? directoryParameters(work, directories) : fileParameters(work, files);
}

interface GitWork {
  readonly definition: Mapping;
  readonly path: Path;
  readonly shared: GeneratorContext;
  readonly checkout: Checkout;
  readonly prefix: string;
}

/** The part of a pattern before its first wildcard, by which its repository may be recognised. */
function fixedPart(pattern: string): string {
  const wildcard = pattern.search(/[*?[{]/);
  return wildcard < 0 ? pattern : parentOf(pattern.slice(0, wildcard));
}

const listings = new WeakMap<object, { files: readonly string[]; directories: readonly string[] }>();

/** The files of a checkout, and its directories without hidden ones, relative to its root. */
function listingOf({ repository, root }: Checkout): { files: readonly string[]; directories: readonly string[] } {
  if (root === '') {
    const known = listings.get(repository);
    if (known !== undefined) return known;
  }
  const files = repository.tree.filesBelow(root).map((file) => (root === '' ? file : file.slice(root.length + 1)));
  const directories = new Set<string>();
  for (const file of files) {
    for (let parent = parentOf(file); parent !== '' && !directories.has(parent); parent = parentOf(parent)) {
      directories.add(parent);
    }
  }
  const visible = [...directories].filter((path) => !path.split('/').some((name) => name.startsWith('.')));
  const listing = { files, directories: visible.sort(compareText) };
  if (root === '') listings.set(repository, listing);
  return listing;
}

function directoryParameters(work: GitWork, items: readonly Value[]): readonly Parameters[] {
  const { shared, path } = work;
  const rules = items.map((item, index) => ({
    matches: pathMatcher(stringAt(item, 'path') ?? ''),
    excludes: isMapping(item) && item['exclude'] === true,
    index,
  }));
  const excluded = rules.filter((rule) => rule.excludes);
  const included = rules.filter((rule) => !rule.excludes);
  return listingOf(work.checkout).directories.flatMap((directory): Parameters[] => {
    const rule = included.find(({ matches }) => matches(directory) === true);
    if (rule === undefined || excluded.some(({ matches }) => matches(directory) === true)) return [];
    const values = new GoMap();
    addPath(values, work, pathValues(directory));
    addValues(values, work.definition, path, shared);
    const way = [...path, 'directories', rule.index, 'path'];
    const origin = slotAt(shared.document.path, () => shared.document.locate(way));
    return [{ values, origins: [origin], documents: [] }];
  });
}

function fileParameters(work: GitWork, items: readonly Value[]): readonly Parameters[] {
  const { files } = listingOf(work.checkout);
  const matched = new Set<string>();
  const specs = items.map((item, index) => plainPathspec(stringAt(item, 'path') ?? '', [...work.path, 'files', index]));
  const matching = (excludes: boolean) =>
    specs
      .filter((_, index) => (mappingOf(items[index])['exclude'] === true) === excludes)
      .map((spec) => pathspecMatcher(spec));
  for (const matches of matching(false)) for (const file of files) if (matches(file) === true) matched.add(file);
  for (const matches of matching(true))
    for (const file of [...matched]) if (matches(file) === true) matched.delete(file);
  return [...matched].sort(compareText).flatMap((file) => parametersOfFile(work, file));
}

function mappingOf(value: Value | undefined): Mapping {
  return isMapping(value) ? value : {};
}

/**
 * A pathspec without `./`, `//` and `..`, as Git takes it before it matches. Raises `ExpansionError` for one that Git
 * refuses, because it leaves the repository, and for one with magic words in front.
 */
function plainPathspec(pattern: string, path: Path): string {
  if (pattern.startsWith(':')) {
    throw new ExpansionError('unsupported', `the pathspec ${pattern} has magic words`, [...path, 'path']);
  }
  const parts: string[] = [];
  let isOutside = pattern.startsWith('/');
  for (const part of pattern.split('/')) {
    if (part === '..') isOutside ||= parts.pop() === undefined;
    else if (part !== '' && part !== '.') parts.push(part);
  }
  if (isOutside) throw new ExpansionError('invalid', `the path ${pattern} leaves the repository`, [...path, 'path']);
  return parts.join('/') + (pattern.endsWith('/') ? '/' : '');
}

function parametersOfFile(work: GitWork, file: string): readonly Parameters[] {
  const { checkout, path, shared } = work;
  const full = checkout.root === '' ? file : `${checkout.root}/${file}`;
  if (checkout.here) shared.files.add(full);
  const parsed = checkout.repository.parse(full, 'json');
  const document = parsed.documents[0];
  // Of two equal keys the generator takes the last.
  if (parsed.problems.some(({ code }) => code !== 'duplicate-key'))
    throw new ExpansionError('invalid', `${full} cannot be parsed`, [...path, 'files']);
  const root = document?.value ?? null;
  const objects: readonly Value[] = isSequence(root) ? root : [root ?? {}];
  return objects.map((object, index): Parameters => {
    const content = toGo(object ?? {});
    if (!(content instanceof GoMap))
      throw new ExpansionError('invalid', `${full} holds no mapping`, [...path, 'files']);
    const values = shared.goTemplate ? content : flattenToText(content);
    const directory = parentOf(file) === '' ? '.' : parentOf(file);
    addPath(values, work, [
      ...pathValues(directory),
      ['filename', nameOf(file)],
      ['filenameNormalized', sanitizeName(nameOf(file))],
    ]);
    addValues(values, work.definition, path, shared);
    if (document === undefined) return { values, origins: [], documents: [] };
    return { values, origins: [originIn(document, isSequence(root) ? [index] : [])], documents: [document] };
  });
}

function originIn(document: Document, path: Path) {
  return slotAt(document.path, () => document.locate(path));
}

function pathValues(path: string): readonly (readonly [string, GoValue])[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [
    ['path', path],
    ['basename', name],
    ['basenameNormalized', sanitizeName(name)],
    ['segments', path.split('/')],
  ];
}

/** The parameters about the path: nested for Go templates, dotted and indexed in the older form. */
function addPath(values: GoMap, { prefix, shared }: GitWork, entries: readonly (readonly [string, GoValue])[]): void {
  if (shared.goTemplate) {
    const path = new GoMap(entries);
    if (prefix === '') values.entries.set('path', path);
    else values.entries.set(prefix, new GoMap([['path', path]]));
    return;
  }
  const name = prefix === '' ? 'path' : `${prefix}.path`;
  for (const [key, value] of entries) {
    if (key === 'path') values.entries.set(name, value);
    else if (Array.isArray(value)) {
      for (const [index, part] of value.entries()) if (part !== '') values.entries.set(`${name}[${index}]`, part);
    } else values.entries.set(`${name}.${key}`, value);
  }
}
