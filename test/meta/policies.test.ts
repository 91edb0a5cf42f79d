import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/policy.schema.json' with { type: 'json' };
import type { PolicySetting } from '../../src/model/configuration.ts';
import { BUILTIN_POLICIES } from '../../src/package.ts';
import { NODES } from '../../src/policy/facts/index.ts';
import type { PolicyDefinition } from '../../src/policy/policy.ts';
import { checkFixture, expectedOf, FIXTURES, namesIn } from './policy-fixtures.ts';

const IDS = namesIn(BUILTIN_POLICIES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

function read(id: string): PolicyDefinition {
  return yaml.load(readFileSync(path.join(BUILTIN_POLICIES, `${id}.yaml`), 'utf8')) as PolicyDefinition;
}

describe.each(IDS)('%s', (id) => {
  test('is a policy file whose id is its name', () => {
    const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
    expect(validate(read(id)), JSON.stringify(validate.errors)).toBe(true);
    expect(read(id).id).toBe(id);
  });

  test('finds nothing in its good fixture', async () => {
    expect(namesIn(path.join(FIXTURES, id))).toEqual(['bad', 'good']);
    expect((await checkFixture(path.join(FIXTURES, id, 'good'))).lines.filter(isNoWaivedFinding)).toEqual([]);
  });

  test('finds in its bad fixture what is expected, and nothing else is wrong there', async () => {
    const directory = path.join(FIXTURES, id, 'bad');
    const { lines } = await checkFixture(directory);
    expect(lines).toEqual(expectedOf(directory));
    expect(lines.some((line) => line.split(' ')[2] === id)).toBe(true);
  });
});

/** Good fixtures of policies about waivers hold something that is waived. */
function isNoWaivedFinding(line: string): boolean {
  return line.split(' ')[1] !== 'waived';
}

test('every fixture belongs to a policy', () => {
  expect(namesIn(FIXTURES)).toEqual(IDS);
});

test('every pack speaks of policies that exist', () => {
  const packs = namesIn(path.join(BUILTIN_POLICIES, 'packs'));
  expect(packs).toContain('recommended.yaml');
  for (const name of packs) {
    const text = readFileSync(path.join(BUILTIN_POLICIES, 'packs', name), 'utf8');
    const pack = yaml.load(text) as { name: string; policies: Record<string, string | PolicySetting> };
    expect(`${pack.name}.yaml`).toBe(name);
    expect(IDS).toEqual(expect.arrayContaining(Object.keys(pack.policies)));
    for (const [id, setting] of Object.entries(pack.policies)) {
      const params = typeof setting === 'string' ? {} : (setting.params ?? {});
      expect(Object.keys(read(id).params ?? {}), id).toEqual(expect.arrayContaining(Object.keys(params)));
    }
  }
});

test('the schema knows every node, and every fact says what it is', () => {
  expect(schema.properties.forEach.enum).toEqual([...NODES.keys()]);
  for (const node of NODES.values()) {
    for (const { description } of Object.values(node.type.facts)) expect(description).not.toBe('');
  }
});
