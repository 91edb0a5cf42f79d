import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/load/repository.ts';
import { shortPlace } from '../../src/load/short-places.ts';
import { readSimple } from '../../src/load/simple-yaml.ts';
import { createSource } from '../../src/load/source.ts';
import { survey } from '../../src/load/survey.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import { isContainer, type Key, type Mapping, type Path, type Value } from '../../src/model/value.ts';

/*
 * The short way to a place must end where the layout of the text says, or give up.
 */

function* pathsIn(value: Value, at: Path = []): Iterable<Path> {
  yield at;
  if (!isContainer(value)) return;
  const keys: readonly Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const key of keys) yield* pathsIn((value as Mapping)[key] as Value, [...at, key]);
}

/** How many places of a text the short way finds, and those that it finds elsewhere. */
function compare(text: string) {
  const simple = readSimple(text, 'manifest');
  const result = { found: 0, all: 0, wrong: [] as string[] };
  const [value] = simple?.values ?? [];
  if (simple === undefined || value === undefined || !simple.isPlaced || simple.values.length > 1) return result;
  const source = createSource(text, 'manifest');
  for (const way of pathsIn(value)) {
    for (const aim of ['value', 'key'] as const) {
      result.all++;
      const offset = shortPlace(text, way, aim);
      if (offset === undefined) continue;
      result.found++;
      const [short, long] = [source.position(offset), source.locate(0, way, aim)];
      if (short.line !== long.line || short.column !== long.column) {
        result.wrong.push(`${aim} of ${way.join('.')}: ${short.line}:${short.column}, not ${long.line}:${long.column}`);
      }
    }
  }
  return result;
}

const MANIFEST = `# a comment
---
apiVersion: v1 # another
kind: "Deployment"
'metadata':
    name: web
    labels: { app: web }

    # within
    annotations:
        a.b/c: |
            text: no key
          # no comment: no key
        d: >-
            folded

            - no item
        empty:
spec:
  list:
  - one
  - two: 2
    three:
    - - nested
      - deep: [ 1, 2 ]
  -
    below: "x: y"
  plain: goes
    on: here
  url: http://example.org:80/x
last: 'it''s'
`
  .replace('          # no comment', '            # no comment')
  .replace('    on: here', '    on here');

test('every place of a manifest is found', () => {
  const { found, all, wrong } = compare(MANIFEST);
  expect(wrong).toEqual([]);
  // What is in flow style is the layout's.
  expect(all - found).toBe(2 * 3);
});

describe('given up on is', () => {
  test.each([
    ['what an alias stands for', 'a: &x { b: 1 }\nc: *x\n', ['c']],
    ['what a merge brings in', 'a: &x\n  b: 1\nc:\n  <<: *x\n', ['c', 'b']],
    ['what is in flow style', 'a: { b: 1 }\n', ['a', 'b']],
    ['a key with escapes', '"a\\n": 1\n', ['a\n']],
    ['a path that leads nowhere', 'a: 1\n', ['b']],
    ['an empty item', 'a:\n- \n- b\n', ['a', 0]],
    ['a text of aliases alone', '&x a: 1\n', ['a']],
  ])('%s', (_, text, way) => {
    expect(shortPlace(text, way, 'value')).toBeUndefined();
  });
});

test('a hostile line takes no longer than any other', () => {
  const text = `a${' '.repeat(200_000)}b\nc: 1\n`;
  expect(shortPlace(text, ['c'], 'value')).toBeUndefined();
  expect(shortPlace(`${'a:b'.repeat(100_000)}: 1\nc: 1\n`, ['c'], 'value')).toBe(300_007);
});

const PIECES = [
  ...[
    'a: ',
    'b: ',
    '"c": ',
    "'d': ",
    'e:',
    '- ',
    '-',
    '\n',
    '\n',
    '\n  ',
    '\n  ',
    '\n    ',
    '\n      ',
    'text',
    '1',
    'x y',
  ],
  ...[
    '# c',
    ' # c',
    '|\n',
    '>-\n',
    '"q"',
    "'s'",
    '[1, 2]',
    '{ k: v }',
    '[\n',
    ']',
    '"x\n  y"',
    '&x ',
    '*x',
    '!!str ',
    '<<: ',
    '---\n',
    '...\n',
  ],
  ...['a:b: ', 'a b: ', 'http://x:1', ': ', '? ', '\t', '   '],
];

test('in texts made at random', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 30 }), (pieces) => {
      expect(compare(pieces.join('')).wrong).toEqual([]);
    }),
    { numRuns: Number(process.env['PLACES_RUNS'] ?? 3000), seed: Number(process.env['PLACES_SEED'] ?? 1) },
  );
});

const CORPUS = path.join(
  process.env['GITOPS_GATE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared'),
  'corpus',
);
const SAMPLE = Number(process.env['GITOPS_GATE_SAMPLE'] ?? 40);
const repositories = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.includes('+')) : [];

test.skipIf(repositories.length === 0)('in real files', { timeout: 60_000 }, () => {
  let [found, all] = [0, 0];
  for (const name of repositories) {
    const repository = openRepository(workingTree(path.join(CORPUS, name, 'repo')));
    const files = survey(repository, []).files.filter((_, index) => index % SAMPLE === 0);
    for (const file of files) {
      const result = compare(repository.text(file.path) ?? '');
      expect(result.wrong, `${name}/${file.path}`).toEqual([]);
      found += result.found;
      all += result.all;
    }
  }
  expect(found / all).toBeGreaterThan(0.8);
});
