import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml';
import { openRepository } from '../../src/load/repository.ts';
import { survey } from '../../src/load/survey.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import type { Document } from '../../src/model/document.ts';
import type { Repository } from '../../src/model/files.ts';
import type { Aim } from '../../src/model/location.ts';
import { Literal, type Path } from '../../src/model/value.ts';
import { resolvePlain } from '../../src/util/plain-scalar.ts';

/*
 * Two parsers that have nothing in common must agree on real files: on every value, and on the place of every key and
 * value. One file in so many is compared; GITOPS_GATE_SAMPLE=1 compares all.
 */

const CORPUS = path.join(
  process.env['GITOPS_GATE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared'),
  'corpus',
);
const SAMPLE = Number(process.env['GITOPS_GATE_SAMPLE'] ?? 40);
/** The slower parser takes a second for a megabyte. */
const MAX_LENGTH = 100_000;

const repositories = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.includes('+')) : [];

/** A value as text, numbers and dates as what they mean. */
function plain(value: unknown): unknown {
  if (value instanceof Literal) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)]));
}

/** What the other parser's nodes mean, with our reading of plain scalars. */
function meaning(node: Node | null | undefined, document: ReturnType<typeof parse>[number]): unknown {
  if (isAlias(node)) return meaning(node.resolve(document), document);
  if (isMap(node)) {
    const own: Record<string, unknown> = {};
    const merged: Record<string, unknown>[] = [];
    for (const { key, value } of node.items as Pair<Node, Node>[]) {
      const child = meaning(value, document);
      if (isScalar(key) && key.source === '<<' && key.type === 'PLAIN')
        merged.push(...([child].flat() as typeof merged));
      else own[String(scalarOf(isAlias(key) ? key.resolve(document) : key))] = child;
    }
    return { ...Object.assign({}, ...merged.reverse()), ...own };
  }
  return isSeq(node) ? node.items.map((item) => meaning(item as Node, document)) : scalarOf(node);
}

function scalarOf(node: unknown): unknown {
  if (!isScalar(node)) return null;
  const text = String(node.source ?? '');
  const resolved = node.type === 'PLAIN' && node.tag === undefined ? resolvePlain(text) : undefined;
  return resolved === undefined ? text : plain(resolved);
}

function parse(text: string, lineCounter: LineCounter) {
  const documents = parseAllDocuments(text, { lineCounter, uniqueKeys: false, logLevel: 'silent', schema: 'failsafe' });
  return Array.isArray(documents) ? documents : [];
}

/** Every key and value that is written, with its offset. */
function* places(node: unknown, way: Path): Generator<{ way: Path; aim: Aim; offset: number }> {
  if (!isCollection(node)) return;
  for (const [index, item] of node.items.entries()) {
    const pair = isMap(node) ? (item as Pair<Node, Node>) : undefined;
    const key = pair?.key;
    if (pair !== undefined && (!isScalar(key) || key.source === '<<')) continue;
    const next = [...way, isScalar(key) ? String(key.source) : index];
    if (isScalar(key) && key.range) yield { way: next, aim: 'key', offset: key.range[0] };
    const value = pair === undefined ? (item as Node) : pair.value;
    if (!value?.range || value.range[0] === value.range[1]) continue;
    yield { way: next, aim: 'value', offset: value.range[0] };
    yield* places(value, next);
  }
}

function wrongPlaces(document: Document, root: unknown, lines: LineCounter): string[] {
  const wrong: string[] = [];
  for (const { way, aim, offset } of places(root, [])) {
    const { line, column } = document.locate(way, aim);
    const expected = lines.linePos(offset);
    if (line === expected.line && column === expected.col) continue;
    wrong.push(`${document.path} ${way.join('.')} ${aim}: ${line}:${column}, not ${expected.line}:${expected.col}`);
  }
  return wrong;
}

function compare(repository: Repository, file: string): { wrong: string[]; compared: number } {
  const { documents, problems } = repository.parse(file);
  const text = repository.text(file) ?? '';
  const lines = new LineCounter();
  const others = problems.length > 0 || text.length > MAX_LENGTH ? [] : parse(text, lines);
  if (others.some(({ errors }) => errors.length > 0)) return { wrong: [], compared: 0 };
  const wrong = documents.flatMap((document) => {
    const other = others[document.index];
    if (other === undefined) return [];
    // The other parser ends a block scalar with a line break that a text without a last line break does not have.
    const same = !text.endsWith('\n') || isDeepStrictEqual(plain(document.value), meaning(other.contents, other));
    return [...(same ? [] : [`${file} holds other values`]), ...wrongPlaces(document, other.contents, lines)];
  });
  return { wrong, compared: others.length };
}

const title = repositories.length > 0 ? `one file in ${SAMPLE}` : `skipped: there are none at ${CORPUS}`;

describe.skipIf(repositories.length === 0)(`real repositories, ${title}`, () => {
  test.each(repositories)('%s: both parsers agree', { timeout: 600_000 }, (name) => {
    const repository = openRepository(workingTree(path.join(CORPUS, name, 'repo')));
    const { files } = survey(repository, []);
    const sample = files.filter((file, index) => file.class !== 'template' && index % SAMPLE === 0);
    const results = sample.map((file) => compare(repository, file.path));
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(results.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(0);
  });
});
