import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMA_COMMENT } from '../../src/cli/init/configuration-text.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCHEMAS = readdirSync(path.join(ROOT, 'schemas')).filter((name) => name.endsWith('.schema.json'));

type Schema = Record<string, unknown>;

/** The properties that a schema names anywhere, by the way to them, with their schemas. */
function properties(schema: unknown, way = ''): [string, Schema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]): [string, Schema][] => {
    if (key !== 'properties')
      return ['enum', 'default', 'required'].includes(key) ? [] : properties(value, `${way}/${key}`);
    return Object.entries(value as Record<string, Schema>).flatMap(([name, inner]) => [
      [`${way}/${name}`, inner] as [string, Schema],
      ...properties(inner, `${way}/${name}`),
    ]);
  });
}

test.each(SCHEMAS)('%s: an editor has a word to show for every property', (name) => {
  const all = properties(JSON.parse(readFileSync(path.join(ROOT, 'schemas', name), 'utf8')));
  expect(all.length).toBeGreaterThan(2);
  const silent = all.filter(([, schema]) => typeof schema['description'] !== 'string' || schema['description'] === '');
  expect(silent.map(([way]) => way)).toEqual([]);
});

test('editors are sent to a schema that is there', () => {
  const file = /\$schema=https:\S+\/(schemas\/[\w.-]+)$/.exec(SCHEMA_COMMENT)?.[1] ?? '';
  expect(SCHEMAS.map((name) => `schemas/${name}`)).toContain(file);
});
