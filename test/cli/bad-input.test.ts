import { chmodSync, closeSync, ftruncateSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cli, configMap, directory, flux } from './cli.ts';

const SHOP = { 'apps/shop/config.yaml': configMap('shop') };
const isRoot = process.getuid?.() === 0;

test('a directory that is not there', async () => {
  const answer = await cli('check', '/nowhere/at/all');
  expect(answer).toEqual({ code: 3, out: '', err: 'gitops-gate: /nowhere/at/all is not there\n' });
});

test('a message on standard error is no workflow command, whatever is named in it', async () => {
  const { err } = await cli('check', '/nowhere\n  ::error::pwned\n##[error]pwned');
  expect(err).not.toMatch(/^\s*::|##\[/m);
  expect(err).toContain('is not there');
});

test('a file in place of a directory', async () => {
  const root = directory({ 'file.yaml': '' });
  expect(await cli('check', `${root}/file.yaml`)).toMatchObject({
    code: 3,
    err: expect.stringContaining('is no directory'),
  });
});

test.each([
  ['an empty repository', {}],
  ['a repository without a unit', { 'README.md': '# nothing', 'values.yaml': 'a: 1\n' }],
])('%s: nothing was checked, which is no pass', async (_name, files) => {
  const answer = await cli('check', directory(files), '--format', 'json');
  expect(answer.code).toBe(3);
  expect(answer.err).toContain('nothing was checked');
  expect(JSON.parse(answer.out)).toMatchObject({ verdict: 'fail', coverage: { units: 0 } });
});

test.each([
  [
    'a key that is misspelt',
    'polices: {}\n',
    '.gitops-gate.yaml:1:1: the file has no key polices (did you mean policies?)',
  ],
  [
    'a policy that is not there',
    'policies:\n  latest-tga: error\n',
    '.gitops-gate.yaml:2:3: there is no policy latest-tga (did you mean latest-tag?)',
  ],
  ['a severity that is none', 'policies:\n  latest-tag: fatal\n', '.gitops-gate.yaml:2:15: '],
  ['what is no YAML', 'policies: [\n', '.gitops-gate.yaml:'],
  [
    'a pack that is not there',
    'extends: [recomended]\n',
    '.gitops-gate.yaml:1:11: there is no pack recomended (did you mean recommended?)',
  ],
  [
    'a policy file that is not there',
    'extends: [recommended, policies/mine.yaml]\n',
    '.gitops-gate.yaml:1:24: there is no policy or pack at policies/mine.yaml',
  ],
])('a configuration with %s is refused at its line', async (_name, text, message) => {
  const answer = await cli('check', directory({ ...flux('shop', './apps/shop'), ...SHOP, '.gitops-gate.yaml': text }));
  expect(answer).toMatchObject({ code: 2, out: '' });
  expect(answer.err).toContain(message);
});

interface Found {
  readonly policy: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly line: number };
}

/** Checks a repository, whose own app must be judged whatever else is wrong in it. */
async function judged(root: string): Promise<{ code: number; text: string; findings: readonly Found[] }> {
  const { code, out, err } = await cli('check', root, '--format', 'json');
  expect(err).toBe('');
  expect(out).not.toMatch(/\bat .*\.ts:\d+/);
  const report = JSON.parse(out);
  expect(report.coverage.units).toBeGreaterThan(1);
  return { code, text: out, findings: report.findings };
}

test.each([
  [
    'a cycle of kustomizations',
    { 'apps/a/kustomization.yaml': 'resources:\n  - ../b\n', 'apps/b/kustomization.yaml': 'resources:\n  - ../a\n' },
    './apps/a',
    /includes apps\/[ab]\b|cycle/,
    /^apps\/[ab]\/kustomization\.yaml$/,
  ],
  [
    'a path out of the repository',
    { 'apps/a/kustomization.yaml': 'resources:\n  - ../../../etc\n' },
    './apps/a',
    /\.\.\/\.\.\/\.\.\/etc/,
    /^apps\/a\/kustomization\.yaml$/,
  ],
  ['a directory that is missing', {}, './apps/nowhere', /apps\/nowhere/, /^clusters\/one\/shop\.yaml$/],
  ['a path above the root', {}, '../../elsewhere', /elsewhere/, /^clusters\/one\/shop\.yaml$/],
  [
    'a file that is no YAML',
    { 'apps/a/broken.yaml': 'a: [1,\n  b: }\n', ...SHOP },
    './apps/a',
    /./,
    /^apps\/a\/broken\.yaml$/,
  ],
  [
    'a binary file',
    { 'apps/a/logo.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 0]) },
    './apps/a',
    /./,
    /^apps\/a\/logo\.yaml$/,
  ],
])('%s is a finding at its place', async (_name, files, target, message, place) => {
  const { code, findings } = await judged(directory({ ...flux('shop', target), ...files }));
  expect(code).toBe(1);
  const found = findings.find((finding) => place.test(finding.location.path) && message.test(finding.message));
  expect(findings).toContain(found);
  expect(found?.location.line).toBeGreaterThan(0);
});

test('a cycle of dependsOn does not hang, and the units are judged', async () => {
  const wait = (name: string) => `  dependsOn:\n    - name: ${name}\n`;
  const files = { ...flux('a', './apps/shop', wait('b')), ...flux('b', './apps/other', wait('a')), ...SHOP };
  const root = directory({ ...files, 'apps/other/config.yaml': configMap('other') });
  const graph = JSON.parse((await cli('graph', root)).out);
  expect(graph.cycles).toHaveLength(1);
  expect(graph.cycles[0].locations[0].path).toMatch(/^clusters\/one\/[ab]\.yaml$/);
  expect((await judged(root)).text).toContain('"units": 3');
});

test('a symlink out of the repository is named and not followed', async () => {
  const outside = directory({ 'secret.yaml': `${configMap('outside')}data:\n  token: hunter2\n` });
  const root = directory({ ...flux('shop', './apps/shop'), ...SHOP });
  symlinkSync(path.join(outside, 'secret.yaml'), path.join(root, 'apps/shop/link.yaml'));
  symlinkSync(outside, path.join(root, 'apps/linked'));
  const { code, text, findings } = await judged(root);
  expect(code).toBe(1);
  expect(findings.some(({ location }) => location.path === 'apps/shop/link.yaml')).toBe(true);
  expect(text).not.toContain('hunter2');
  expect((await cli('render', root)).out).not.toContain('hunter2');
});

test('a file of 100 MB is named and not read', async () => {
  const root = directory({ ...flux('shop', './apps/shop'), ...SHOP });
  const large = openSync(path.join(root, 'apps/shop/large.yaml'), 'w');
  ftruncateSync(large, 100 * 1024 * 1024);
  closeSync(large);
  const started = performance.now();
  const { code, findings } = await judged(root);
  expect(code).toBe(1);
  expect(findings.find(({ location }) => location.path === 'apps/shop/large.yaml')?.message).toMatch(/MiB|large/);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.skipIf(isRoot)('a file that may not be read is named (skipped as root, who may read everything)', async () => {
  const root = directory({ ...flux('shop', './apps/shop'), ...SHOP, 'apps/shop/locked.yaml': configMap('locked') });
  chmodSync(path.join(root, 'apps/shop/locked.yaml'), 0);
  const { code, findings } = await judged(root);
  expect(code).toBe(1);
  expect(findings.some(({ location }) => location.path === 'apps/shop/locked.yaml')).toBe(true);
});

test('10,000 files in one directory', { timeout: 120_000 }, async () => {
  const root = directory({ ...flux('shop', './apps/shop'), ...SHOP });
  for (let n = 0; n < 10_000; n++) writeFileSync(path.join(root, `apps/shop/c${n}.yaml`), configMap(`c${n}`));
  const { code, text } = await judged(root);
  expect(code).toBe(0);
  expect(JSON.parse(text).coverage.resources).toBeGreaterThan(10_000);
});
