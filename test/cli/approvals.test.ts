import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli } from './cli.ts';

/*
 * The walk through `docs/approvals.md`, step by step: a real repository, a change of a base that reaches production, and
 * what its reviews come to. What the document shows is what is printed here; `vitest -u` makes it so.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENT = path.join(ROOT, 'docs/approvals.md');
const FIXTURE = path.join(ROOT, 'fixtures/policies/undocumented-break-glass/good');

let scratch: string;
let workspace: string;

beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-approvals-'));
  workspace = path.join(scratch, 'gitops');
  cpSync(path.join(FIXTURE, 'base'), workspace, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit('base');
  git('switch', '--quiet', '--create', 'change');
  cpSync(path.join(FIXTURE, 'head'), workspace, { recursive: true });
  commit('Shop 1.5.0');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: workspace });
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

const FACTS = {
  number: 7,
  author: 'robin',
  title: 'Shop 1.5.0',
  base: { ref: 'main', sha: 'ba5e' },
  head: { ref: 'shop', sha: '5e1f' },
  reviews: [] as object[],
  teams: { 'example/platform-leads': ['dana', 'robin'] },
  committers: ['robin'],
  permissions: { dana: 'write' },
};
const approval = (commit: string, hour = 10) => ({
  user: 'dana',
  state: 'APPROVED',
  commit,
  submittedAt: `2026-06-01T${hour}:00:00Z`,
});

async function check(facts: object, ...more: string[]) {
  const file = path.join(scratch, 'pull-request.json');
  writeFileSync(file, JSON.stringify({ ...FACTS, ...facts }));
  return cli('check', workspace, '--base', 'main', '--pull-request', file, ...more);
}

const EMERGENCY = { labels: ['break-glass'], labeledBy: { 'break-glass': 'robin' } };
const STEPS: readonly [name: string, facts: object, code: number][] = [
  ['opened', {}, 1],
  ['approved', { reviews: [approval('5e1f')] }, 0],
  ['pushed', { head: { ref: 'shop', sha: '9a0b' }, reviews: [approval('5e1f')] }, 1],
  ['approved again', { head: { ref: 'shop', sha: '9a0b' }, reviews: [approval('5e1f'), approval('9a0b', 11)] }, 0],
  ['an emergency without an incident', { ...EMERGENCY, body: 'It burns.' }, 1],
  ['an emergency', { ...EMERGENCY, body: 'Incident: INC-118' }, 0],
];

describe('a change of a base that reaches production', () => {
  test.each(STEPS)('%s', async (_, facts, code) => {
    const answer = await check(facts);
    expect(answer.err).toBe('');
    expect(answer.code).toBe(code);
  });

  test('the document shows what is printed', async () => {
    let document = readFileSync(DOCUMENT, 'utf8');
    for (const [name, facts] of STEPS) {
      const { out } = await check(facts);
      const shown = out.slice(name === 'opened' ? out.indexOf('error[') : out.indexOf('\napprovals:') + 1);
      const block = new RegExp(`(<!-- ${name} -->\n\n\`\`\`text\n)[\\s\\S]*?(^\`\`\`$)`, 'm');
      expect(document).toMatch(block);
      document = document.replace(block, (_, before: string, after: string) => `${before}${shown}${after}`);
    }
    await expect(document).toMatchFileSnapshot(DOCUMENT);
  });

  test('an edit that changes nothing needs nobody', async () => {
    const file = path.join(workspace, 'apps/shop/prod/kustomization.yaml');
    const [before, base] = [readFileSync(file, 'utf8'), path.join(workspace, 'apps/shop/base/deployment.yaml')];
    const image = readFileSync(base, 'utf8');
    writeFileSync(base, image.replace('1.5.0', '1.4.0'));
    writeFileSync(file, `# Production.\n${before}`);
    const { code, out } = await check({});
    writeFileSync(base, image);
    writeFileSync(file, before);
    expect(out).toContain('change: 0 resources changed, reaching no environment');
    expect(code).toBe(0);
  });

  test('what the pull request says of rules, teams and owners counts for nothing', async () => {
    const config = path.join(workspace, '.gitops-gate.yaml');
    const before = readFileSync(config, 'utf8');
    writeFileSync(
      config,
      before.replace('minimum: 1, teams: [example/platform-leads]', 'minimum: 1, users: [robin, zoe]'),
    );
    expect(readFileSync(config, 'utf8')).not.toBe(before);
    const { code, out } = await check({ reviews: [{ ...approval('5e1f'), user: 'zoe' }] });
    writeFileSync(config, before);
    expect(out).toContain("zoe's does not count: the rule does not name this person");
    expect(code).toBe(1);
  });

  test('the report has all of it as data', async () => {
    const { out } = await check({ reviews: [approval('old')] }, '--format', 'json');
    expect(JSON.parse(out).approvals).toEqual({
      rules: [
        {
          environment: 'prod',
          risk: 'critical',
          rule: '',
          met: false,
          reach: {
            unit: 'prod/Kustomization/flux-system/shop',
            what: 'Deployment shop/shop modified',
            location: { path: 'apps/shop/base/deployment.yaml', line: 12, column: 18 },
          },
          needs: [[{ minimum: 1, from: 'the team example/platform-leads', given: [], candidates: ['dana'] }]],
          given: [],
          void: [{ user: 'dana', why: 'it was given on an earlier commit' }],
          unreadable: [],
        },
      ],
      breakGlass: null,
    });
  });

  test('CODEOWNERS is that of the base, at the root of a repository of which only a directory is judged', async () => {
    const outer = path.join(scratch, 'outer');
    const inner = path.join(outer, 'deploy');
    const inOuter = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: outer });
    cpSync(path.join(FIXTURE, 'base'), inner, { recursive: true });
    writeFileSync(path.join(inner, '.gitops-gate.yaml'), 'approvals: [{ environments: [prod], codeOwners: true }]\n');
    writeFileSync(path.join(outer, 'CODEOWNERS'), '/deploy/apps/shop/prod/ @dana\n');
    inOuter('init', '--quiet', '--initial-branch=main');
    inOuter('add', '--all');
    inOuter('commit', '--quiet', '--message', 'base');
    cpSync(path.join(FIXTURE, 'head/apps'), path.join(inner, 'apps'), { recursive: true });
    writeFileSync(path.join(outer, 'CODEOWNERS'), '* @zoe\n');
    const file = path.join(scratch, 'owners.json');
    const by = (user: string) =>
      writeFileSync(
        file,
        JSON.stringify({ ...FACTS, reviews: [{ ...approval('5e1f'), user }], permissions: { [user]: 'write' } }),
      );
    by('zoe');
    const refused = await cli('check', inner, '--base', 'main', '--pull-request', file);
    expect(refused.out).toContain('0 of 1 approval from the code owners of apps/shop/prod (dana; CODEOWNERS:1)');
    by('dana');
    expect((await cli('check', inner, '--base', 'main', '--pull-request', file)).code).toBe(0);
  });
});
