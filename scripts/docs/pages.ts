import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';
import { type Example, exampleOfFixture } from '../../src/cli/explain/example.ts';
import { BUILTIN } from '../../src/open.ts';
import { BUILTIN_POLICIES } from '../../src/package.ts';
import { allLibraries } from '../../src/policy/cel/libraries.ts';
import { packNames, readPack } from '../../src/policy/packs.ts';
import type { PolicyDefinition } from '../../src/policy/policy.ts';
import { factsPage } from './facts.ts';
import { indexPage } from './index-page.ts';
import { policyPage } from './policy-page.ts';

const FIXTURES = path.join(BUILTIN_POLICIES, '..', 'fixtures', 'policies');

// Here, for nothing more can be loaded once this module is.
const LIBRARIES = await allLibraries();

/** Every file of docs/policies/, by name, with its text. */
export function pages(): ReadonlyMap<string, string> {
  const policies = readPolicies();
  const packs = packNames(BUILTIN).map((name) => readPack(BUILTIN, name));
  const examples = new Map(
    policies.flatMap((policy): [string, Example][] => {
      const example = exampleOfFixture(policy, path.join(FIXTURES, policy.id));
      return example === undefined ? [] : [[policy.id, example]];
    }),
  );
  return new Map([
    ['README.md', indexPage(policies, packs)],
    ['facts.md', factsPage(LIBRARIES)],
    ['examples.json', `${JSON.stringify(Object.fromEntries(examples), null, 2)}\n`],
    ...policies.map((policy): [string, string] => [
      `${policy.id}.md`,
      policyPage(policy, packs, examples.get(policy.id)),
    ]),
  ]);
}

function readPolicies(): PolicyDefinition[] {
  return readdirSync(BUILTIN_POLICIES)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => yaml.load(readFileSync(path.join(BUILTIN_POLICIES, name), 'utf8')) as PolicyDefinition);
}
