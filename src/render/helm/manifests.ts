import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import type { Location } from '../../model/location.ts';
import { identityOf, type Resource } from '../../model/resource.ts';
import { isMapping, listAt, type Mapping, mappingAt, type Path, scalarText, stringAt } from '../../model/value.ts';
import { lineOf } from './block-places.ts';
import { ChartError } from './chart.ts';

/** What a template of a chart gave. */
export interface RenderedFile {
  /** The template's file. */
  readonly path: string;
  readonly template: string;
  readonly text: string;
  /** For each line of `text`, where in the template it comes from. */
  readonly starts: readonly number[];
}

/** Where the value that a template puts into a line was written; `undefined` where nobody knows. */
export type LocateValue = (
  path: readonly string[],
) => { readonly location: Location; readonly text: string } | undefined;

/**
 * The objects in what a template gave. Each points to the line of the template that made it, and a field that a value
 * decides to the value's own line. Raises `ChartError`.
 */
export function objectsIn(file: RenderedFile, repository: Repository, locateValue: LocateValue): readonly Resource[] {
  return partsOf(file.text).flatMap((part) => {
    let lines: string[] | undefined;
    const locate = (path: Path): Location => {
      lines ??= part.text.split('\n');
      return placeOf(file, part.line, lines, path, locateValue);
    };
    const host: Document = { path: file.path, index: 0, value: part.text, locate: () => locate([]) };
    const parsed = repository.parseEmbedded(part.text, host, []);
    // Of a key that is there twice the last counts, as for the API machinery.
    const problem = parsed.problems.find(({ code }) => code !== 'duplicate-key');
    if (problem !== undefined) throw new ChartError(`${file.path} gives no YAML: ${problem.message}`);
    return parsed.documents.flatMap(({ value }, index): Resource[] => {
      if (!isMapping(value)) return [];
      const whole: Document = { path: file.path, index, value, locate };
      return flattened(value, whole);
    });
  });
}

function flattened(value: Mapping, document: Document): Resource[] {
  if ((stringAt(value, 'kind') ?? '').endsWith('List') && Array.isArray(value['items'])) {
    return listAt(value, 'items').flatMap((item) => (isMapping(item) ? flattened(item, document) : []));
  }
  const identity = identityOf(value);
  if (identity === undefined || isTest(value)) return [];
  return [{ ...identity, value, document, contributors: [] }];
}

/** A test of a release runs when somebody asks for it, and is no part of what is installed. */
function isTest(value: Mapping): boolean {
  const hooks = scalarText(mappingAt(value, 'metadata', 'annotations')?.['helm.sh/hook']) ?? '';
  return hooks !== '' && hooks.split(',').every((hook) => hook.trim().startsWith('test'));
}

const SEPARATOR = /(?:^|\n)---(?=\s|$)/g;

/** The documents of a text, each with the line on which it begins. */
function partsOf(text: string): { text: string; line: number }[] {
  const parts: { text: string; line: number }[] = [];
  let start = 0;
  let line = 0;
  const add = (end: number) => {
    const part = text.slice(start, end).trimEnd();
    if (part !== '') parts.push({ text: `${part}\n`, line });
  };
  for (const { index } of text.matchAll(SEPARATOR)) {
    add(index);
    const marker = text[index] === '\n' ? index + 1 : index;
    const end = text.indexOf('\n', marker);
    const next = end < 0 ? text.length : end + 1;
    for (let at = text.indexOf('\n', start); at >= 0 && at < next; at = text.indexOf('\n', at + 1)) line++;
    start = next;
  }
  add(text.length);
  return parts;
}

const REFERENCE = /\.Values((?:\.[A-Za-z_][\w]*)+)/g;

function placeOf(
  file: RenderedFile,
  offset: number,
  lines: readonly string[],
  path: Path,
  locateValue: LocateValue,
): Location {
  const line = lineOf(lines, path);
  const start = file.starts[offset + line] ?? file.starts.at(-1) ?? 0;
  const made = lines[line] ?? '';
  const end = file.template.indexOf('\n', start);
  const written = file.template.slice(start, end < 0 ? file.template.length : end);
  // The last value in a line is the one that tells most: the tag behind the repository.
  for (const [, reference = ''] of [...written.matchAll(REFERENCE)].reverse()) {
    const value = locateValue(reference.slice(1).split('.'));
    if (value !== undefined && value.text !== '' && made.includes(value.text)) return value.location;
  }
  const before = file.template.slice(0, start);
  return { path: file.path, line: before.split('\n').length, column: start - before.lastIndexOf('\n') };
}
