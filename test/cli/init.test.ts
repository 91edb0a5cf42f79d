import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';
import { expect, test } from 'vitest';
import { cli, configMap, directory, FIXTURES, flux } from './cli.ts';
import { initChangesNothing } from './init-changes-nothing.ts';

const CONFIGURATION = '.gitops-gate.yaml';
const WORKFLOW = '.github/workflows/gitops-gate.yml';

const fixtures = readdirSync(FIXTURES).flatMap((name) => [`${name}/clean`, `${name}/faulty`]);

test.each(fixtures)('%s: what is written is valid, and the gate finds the same with it', async (name) => {
  await initChangesNothing(path.join(FIXTURES, name));
});

test('clusters, environments and layers are written with the reason of each, and what is unknown to be filled in', async () => {
  const { code, out, err } = await cli('init', `${FIXTURES}/flux-monorepo/clean`, '--print');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const part of [
    '# yaml-language-server: $schema=',
    '  # gotk-sync.yaml in gitops/clusters/local/flux-system\n  - name: local\n    path: gitops/clusters/local\n',
    '    environment: dev # cluster local is a development cluster\n',
    '    # environment: prod # no name or path says which environment it is: fill it in\n',
    '    risk: low # by its name\n',
    '      - "gitops/apps/**" # gitops/apps stands beside gitops/clusters and gitops/infrastructure\n',
    '# approvals:\n',
  ]) {
    expect(out).toContain(part);
  }
  const [configuration, workflow] = yaml.loadAll(out) as [Record<string, unknown>, Record<string, unknown>];
  expect(Object.keys(configuration)).toEqual(['extends', 'clusters', 'environments', 'layers']);
  expect(workflow).toMatchObject({
    permissions: { contents: 'read', 'pull-requests': 'read' },
    jobs: { gate: { steps: [{}, { uses: 'gitops-gate/gitops-gate@v0' }] } },
  });
});

test('both files are written once, and replaced only by force', async () => {
  const root = directory({ ...flux('apps', './apps'), 'apps/map.yaml': configMap('map') });
  const first = await cli('init', root);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(
    /^wrote \.gitops-gate\.yaml: 1 cluster, 0 environments, 1 layer as detected\nwrote \.github/,
  );
  expect(first.out).toContain('\nnext: gitops-gate check ');
  expect(await cli('check', root)).toMatchObject({ code: 0, err: '' });

  writeFileSync(path.join(root, CONFIGURATION), 'extends: [strict]\n');
  const second = await cli('init', root);
  expect(second.code).toBe(0);
  expect(second.out).toContain(`kept ${CONFIGURATION}: it is there already`);
  expect(readFileSync(path.join(root, CONFIGURATION), 'utf8')).toBe('extends: [strict]\n');
  expect((await cli('init', root, '--force')).out).toContain(`wrote ${CONFIGURATION}`);
  expect(readFileSync(path.join(root, CONFIGURATION), 'utf8')).toContain('clusters:');
});

test('the workflow stands at the root of the checkout, and names the directory', async () => {
  const root = directory({ 'deploy/here/apps/kustomization.yaml': 'resources: []\n' });
  execFileSync('git', ['init', '-q'], { cwd: root });
  expect((await cli('init', path.join(root, 'deploy/here'))).code).toBe(0);
  expect(readFileSync(path.join(root, WORKFLOW), 'utf8')).toContain('directory: "deploy/here"');
  expect(existsSync(path.join(root, 'deploy/here', CONFIGURATION))).toBe(true);
});

test('where nothing was found the configuration says what to fill in, and so does the gate', async () => {
  const root = directory({ 'README.md': 'nothing here\n' });
  const { code, out } = await cli('init', root);
  expect(code).toBe(0);
  expect(out).toContain('nothing that is applied was found: say what is, under directories');
  expect(readFileSync(path.join(root, CONFIGURATION), 'utf8')).toContain('# directories:\n');
  expect((await cli('check', root)).code).toBe(3);
});

test('links of a stranger are not written through', async () => {
  const outside = directory();
  const files = { ...flux('apps', './apps'), 'apps/map.yaml': configMap('map') };
  const dangling = directory(files);
  symlinkSync(path.join(outside, 'made'), path.join(dangling, CONFIGURATION));
  expect((await cli('init', dangling)).out).toContain(`kept ${CONFIGURATION}`);
  await cli('init', dangling, '--force');
  expect(lstatSync(path.join(dangling, CONFIGURATION)).isFile()).toBe(true);
  const linked = directory(files);
  symlinkSync(outside, path.join(linked, '.github'));
  expect(await cli('init', linked)).toMatchObject({ code: 2 });
  expect(readdirSync(outside)).toEqual(['workflows']);
  expect(readdirSync(path.join(outside, 'workflows'))).toEqual([]);
});

test('names are a stranger’s: they stay text in the file, and on their line', async () => {
  const evil = 'a: b # "\n';
  const root = directory({});
  mkdirSync(path.join(root, 'clusters', evil), { recursive: true });
  const files = flux('apps', './apps');
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, file.replace('clusters/one', `clusters/${evil}`));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, String(text).replace('./clusters/one', JSON.stringify(`./clusters/${evil}`)));
  }
  const { code } = await cli('init', root);
  expect(code).toBe(0);
  expect(await cli('check', root)).toMatchObject({ err: '' });
});
