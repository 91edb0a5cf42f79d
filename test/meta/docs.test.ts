import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indexPage } from '../../scripts/docs/index-page.ts';
import { pages } from '../../scripts/docs/pages.ts';
import { BUILTIN_POLICIES } from '../../src/package.ts';
import { GROUPS } from '../../src/policy/groups.ts';
import type { PolicyDefinition } from '../../src/policy/policy.ts';

const DIRECTORY = path.join(BUILTIN_POLICIES, '..', 'docs', 'policies');
const MADE = pages();
const IDS = readdirSync(BUILTIN_POLICIES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''));

test('the pages are those of the policies, and current: node scripts/docs.mjs makes them', () => {
  const written = new Map(
    readdirSync(DIRECTORY).map((name) => [name, readFileSync(path.join(DIRECTORY, name), 'utf8')]),
  );
  expect([...written.keys()].sort()).toEqual([...MADE.keys()].sort());
  for (const [name, text] of MADE) expect(written.get(name), name).toBe(text);
});

test('every policy has a page with an example of its finding, and is in the list', () => {
  for (const id of IDS) {
    expect(MADE.get(`${id}.md`), id).toMatch(new RegExp(`\\[${id}\\]: `));
    expect(MADE.get('README.md')).toContain(`(${id}.md)`);
    expect(JSON.parse(MADE.get('examples.json') ?? '')).toHaveProperty([id, 'finding']);
  }
});

test('the links of the pages lead somewhere', () => {
  const anchors = new Set(
    [...(MADE.get('facts.md') ?? '').matchAll(/^#+ (.+)$/gm)].map(([, name]) => name?.toLowerCase()),
  );
  for (const text of MADE.values()) {
    for (const [, file = '', anchor] of text.matchAll(/\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g)) {
      expect([...MADE.keys()]).toContain(file);
      if (anchor !== undefined) expect([...anchors]).toContain(anchor);
    }
  }
});

test('a policy of no group, or of one that is not listed, is still in the list', () => {
  const policy = (id: string, group?: string) => ({ id, title: id, ...(group && { group }) }) as PolicyDefinition;
  const text = indexPage([policy('one'), policy('two', 'Ours'), policy('three', GROUPS[1])], []);
  expect(text.match(/^## .*$/gm)).toEqual(['## Ownership', '## Others', '## Ours', '## Packs']);
});

test('every policy of the gate is of a group that the list knows', () => {
  for (const id of IDS) {
    const group = /^group: (.*)$/m.exec(readFileSync(path.join(BUILTIN_POLICIES, `${id}.yaml`), 'utf8'))?.[1];
    expect(GROUPS, id).toContain(group);
  }
});
