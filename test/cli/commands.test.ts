import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';
import { expect, test } from 'vitest';
import { cli, configMap, directory, FIXTURES, flux } from './cli.ts';

const CLEAN = `${FIXTURES}/flux-monorepo/clean`;
const FAULTY = `${FIXTURES}/flux-monorepo/faulty`;

test('check: 0 where nothing is found, 1 where something is', async () => {
  expect(await cli('check', CLEAN)).toMatchObject({ code: 0, err: '' });
  const faulty = await cli('check', FAULTY);
  expect(faulty.code).toBe(1);
  expect(faulty.out).toContain('error[duplicate-owner]: Namespace traefik is applied by');
});

test('check: one sees at once what was detected, and what to try next', async () => {
  const { out } = await cli('check', CLEAN);
  expect(out).toMatch(/^clusters {6}homelab \(prod\), local \(dev\)\n/);
  expect(out).toContain('\nlayers        clusters (2 units) > apps (4 units) > infrastructure (8 units)\n');
  expect(out).toMatch(
    /\nunits {9}14: 4 HelmRelease, 10 Kustomization; 4 opaque \(their manifests are not here\)\npolicies {6}\d+ of recommended/,
  );
  expect(out).not.toContain('next:');

  const bare = directory({ ...flux('apps', './apps'), 'apps/map.yaml': configMap('map') });
  expect((await cli('check', bare)).out).toContain(
    `next: gitops-gate init ${bare}  a configuration of what was detected`,
  );
  const faulty = await cli('check', FAULTY, '--explain');
  expect(faulty.out).toContain('next: gitops-gate explain ');
  expect(faulty.out).toContain('= why: ');
});

test('check: several formats, each to its own file, the same bytes each time', async () => {
  const target = directory();
  const argv = ['check', FAULTY, '--format', 'github', '--format', `json=${target}/a.json`];
  const { code, out } = await cli(...argv, '--format', `markdown=${target}/a.md`);
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=fixtures\/repos\/flux-monorepo\/faulty\/gitops\//);
  const report = JSON.parse(readFileSync(`${target}/a.json`, 'utf8'));
  expect(report.verdict).toBe('fail');
  expect(readFileSync(`${target}/a.md`, 'utf8')).toContain('```mermaid\nflowchart LR');
  await cli('check', FAULTY, '--format', 'json', '--output', `${target}/b.json`);
  expect(readFileSync(`${target}/b.json`)).toEqual(readFileSync(`${target}/a.json`));
});

test('check: other programs are told places from the top of the checkout, text from the directory', async () => {
  const target = directory();
  const formats = ['sarif', 'junit', 'gitlab', 'checkstyle'];
  const { out } = await cli(
    'check',
    FAULTY,
    '--format',
    'text',
    ...formats.flatMap((format) => ['--format', `${format}=${target}/${format}`]),
  );
  expect(out).toContain('--> gitops/apps/base/redpanda/release.yaml:18:12');
  for (const format of formats) {
    const text = readFileSync(`${target}/${format}`, 'utf8');
    expect(text, format).toContain('fixtures/repos/flux-monorepo/faulty/gitops/apps/base/redpanda/release.yaml');
  }
});

test('render: a unit, with origins', async () => {
  const { code, out } = await cli('render', CLEAN, '--unit', 'homelab/Kustomization/flux-system/apps', '--origin');
  expect(code).toBe(0);
  const objects = yaml.loadAll(out) as { kind: string; metadata: { name: string } }[];
  expect(objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`)).toContain('HelmRelease/redpanda');
  expect(out).toContain('# gitops/apps/base/heatpump-mqtt/deployment.yaml:');
});

test('render: every unit, as one stream of documents', async () => {
  const { code, out } = await cli('render', CLEAN, '--cluster', 'homelab');
  expect(code).toBe(0);
  const kinds = (yaml.loadAll(out) as ({ kind: string } | null)[]).map((object) => object?.kind);
  expect(kinds.filter((kind) => kind === 'Deployment')).toHaveLength(3);
  expect(out).toContain('---\n# homelab/Kustomization/flux-system/apps\n');
});

test('render: a unit that could not be rendered makes the exit code 3, and the reason is on standard error', async () => {
  const { code, err } = await cli('render', CLEAN, '--unit', 'homelab/HelmRelease/cert-manager/cert-manager');
  expect(code).toBe(3);
  expect(err).toContain('the chart cert-manager v1.19.1 is not rendered');
});

test('render --path: what kustomize build prints, or its reason', async () => {
  const { code, out } = await cli('render', CLEAN, '--path', './gitops/apps/homelab/heatpump-mqtt/');
  expect(code).toBe(0);
  const objects = yaml.loadAll(out) as {
    kind: string;
    spec?: { template?: { spec: { containers: { image: string }[] } } };
  }[];
  expect(objects.map(({ kind }) => kind)).toEqual(['Namespace', 'ConfigMap', 'Service', 'Deployment']);
  expect(objects[3]?.spec?.template?.spec.containers[0]?.image).toBe('registry.example.org/heatpump-mqtt:1.4.2');

  const root = directory({ 'a/kustomization.yaml': 'resources:\n  - ../b.yaml\n', 'b.yaml': 'kind: X\n' });
  const refused = await cli('render', root, '--path', 'a');
  expect(refused).toMatchObject({ code: 3, out: '' });
  expect(refused.err).toMatch(/^gitops-gate: a\/kustomization\.yaml:2:5: .*b\.yaml/);
});

test('graph: json, mermaid and dot, and what is violated', async () => {
  const graph = JSON.parse((await cli('graph', CLEAN)).out);
  expect(graph.clusters.map(({ name }: { name: string }) => name)).toEqual(['homelab', 'local']);
  expect((await cli('graph', CLEAN, '--format', 'mermaid')).out).toMatch(/^flowchart LR\n/);
  expect((await cli('graph', CLEAN, '--format', 'dot')).out).toMatch(/^digraph "gitops-gate" \{\n/);
  expect((await cli('graph', FAULTY, '--format', 'mermaid', '--violations')).out).toContain('<b>latest-tag</b>');
});

test('graph: clusters that only the configuration knows are selected by its labels', async () => {
  const files = {
    'set.yaml': `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shop, namespace: argocd }
spec:
  goTemplate: true
  generators:
    - clusters: { selector: { matchLabels: { region: west } } }
  template:
    metadata: { name: "shop-{{.name}}-{{.metadata.labels.region}}" }
    spec:
      source: { repoURL: "https://git.example.org/team/gitops", path: apps/shop }
      destination: { server: "{{.server}}", namespace: shop }
`,
    'apps/shop/map.yaml': configMap('settings'),
    '.gitops-gate.yaml': `clusters:
  - { name: edge, server: "https://edge.example.org:6443", labels: { region: west } }
  - { name: core, server: "https://core.example.org:6443", labels: { region: east } }
`,
  };
  const { out } = await cli('graph', directory(files));
  const { units, problems } = JSON.parse(out);
  expect(units.map(({ id }: { id: string }) => id)).toEqual(['edge/Application/argocd/shop-edge-west']);
  expect(problems).toEqual([]);
});

test('owners: every unit that applies an object, with its lines', async () => {
  const { code, out } = await cli('owners', FAULTY, 'namespace/traefik', '--cluster', 'homelab');
  expect(code).toBe(0);
  expect(out).toContain('homelab/Kustomization/flux-system/apps\n');
  expect(out).toContain('applies it from gitops/infrastructure/controllers/traefik.yaml:4:9');
  const missing = await cli('owners', FAULTY, 'Namespace/traefic');
  expect(missing).toMatchObject({ code: 3, out: '' });
  expect(missing.err).toContain('no unit applies Namespace/traefic (did you mean Namespace/traefik?)');
});

test('diff, and a check with a base: what is old does not block', async () => {
  const root = directory();
  execFileSync('cp', ['-r', `${FAULTY}/.`, root]);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const old = await cli('check', root, '--base', 'HEAD');
  expect(old.code).toBe(0);
  expect(old.out).toContain('(not new)');

  const file = path.join(root, 'gitops/infrastructure/controllers/traefik.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('traefik:v3.5.3', 'traefik'));
  const diff = await cli('diff', root, '--base', 'HEAD');
  expect(diff).toMatchObject({ code: 0, err: '' });
  expect(diff.out).toContain(
    'homelab/Kustomization/flux-system/infrastructure-controllers (prod)\n  ~ Deployment/traefik/traefik\n',
  );
  expect(diff.out).toContain('2 resources changed, reaching dev, prod\n');
  const check = await cli('check', root, '--base', 'HEAD');
  expect(check.code).toBe(1);
  expect(check.out).toContain('docker.io/library/traefik runs no tag, so latest\n');

  const gone = await cli('check', root, '--base', 'no-such-branch');
  expect(gone.code).toBe(3);
  expect(gone.err).toContain('no-such-branch');
});

test('check: the rules are those of the base, and a pull request cannot loosen them', async () => {
  const root = directory();
  execFileSync('cp', ['-r', `${CLEAN}/.`, root]);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const file = path.join(root, 'gitops/infrastructure/controllers/traefik.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('traefik:v3.5.3', 'traefik:latest'));
  writeFileSync(path.join(root, '.gitops-gate.yaml'), 'policies:\n  latest-tag: off\n');
  expect((await cli('check', root)).code).toBe(0);
  expect((await cli('check', root, '--base', 'HEAD')).code).toBe(1);
  // Nor with a file that the base does not have, nor by breaking the one that it has.
  writeFileSync(path.join(root, 'loose.yaml'), 'policies:\n  latest-tag: off\n');
  expect((await cli('check', root, '--base', 'HEAD', '--config', `${root}/loose.yaml`)).code).toBe(1);
  writeFileSync(path.join(root, '.gitops-gate.yaml'), 'policies: [\n');
  expect((await cli('check', root, '--base', 'HEAD')).code).toBe(2);
});

test('check: facts about the pull request that say nonsense are refused at their line', async () => {
  const root = directory({ 'facts.json': '{\n  "author": "a",\n  "head": { "sha": "x" },\n  "reviews": 5\n}\n' });
  const { code, err } = await cli('check', CLEAN, '--pull-request', `${root}/facts.json`);
  expect(code).toBe(2);
  expect(err).toContain(`${root}/facts.json:4:14: reviews must be a list`);
  const missing = await cli('check', CLEAN, '--pull-request', `${root}/nothing.json`);
  expect(missing.code).toBe(2);
  expect(missing.err).toContain('nothing.json');
});

test('check: policies and packs of a checkout beside the repository; a path that leads nowhere is told', async () => {
  const root = directory({
    ...Object.fromEntries(Object.entries(flux('apps', './apps')).map(([file, text]) => [`repository/${file}`, text])),
    'repository/apps/settings.yaml': configMap('settings'),
    'repository/.gitops-gate.yaml': 'extends: [../shared-policies, ../shared-policies/packs/quiet.yaml]\n',
    'shared-policies/no-settings.yaml': `id: no-settings
title: No settings
why: They are elsewhere.
fix: Move them.
forEach: resource
match: { kinds: [ConfigMap] }
deny: "true"
message: it has settings
`,
    'shared-policies/packs/quiet.yaml': 'name: quiet\ndescription: Less.\npolicies: { no-settings: note }\n',
  });
  const { code, out } = await cli('check', `${root}/repository`, '--format', 'json');
  expect(code).toBe(0);
  const { findings } = JSON.parse(out);
  expect(findings).toMatchObject([{ policy: 'no-settings', severity: 'note' }]);
  writeFileSync(`${root}/repository/.gitops-gate.yaml`, 'extends:\n  - ../shared-polices\n  - nope/\n');
  const wrong = await cli('check', `${root}/repository`);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('.gitops-gate.yaml:2:5: there is no policy or pack at ../shared-polices');
  expect(wrong.err).toContain('.gitops-gate.yaml:3:5: there is no policy or pack at nope/');
});

test('check --cluster, for each cluster, and merge give what one check gives', async () => {
  const target = directory();
  const verdicts = [];
  for (const cluster of ['homelab', 'local']) {
    const { code } = await cli('check', FAULTY, '--cluster', cluster, '--format', `json=${target}/${cluster}.json`);
    const part = JSON.parse(readFileSync(`${target}/${cluster}.json`, 'utf8'));
    const clusters = new Set(
      part.findings.flatMap((one: Found) => [one.subject, ...one.alsoIn].map((at) => at.cluster)),
    );
    expect([...clusters].filter((name) => name !== '')).toEqual([cluster]);
    expect(part.coverage.clusters).toBe(1);
    verdicts.push(code);
  }
  expect(verdicts).toEqual([1, 1]);
  const whole = JSON.parse((await cli('check', FAULTY, '--format', 'json')).out);
  const { code, out } = await cli('merge', `${target}/homelab.json`, `${target}/local.json`);
  const merged = JSON.parse(out);
  expect(code).toBe(1);
  expect(merged.coverage).toEqual(whole.coverage);
  expect(merged.counts).toEqual(whole.counts);
  expect(merged.findings).toEqual(whole.findings);
  expect((await cli('check', FAULTY, '--cluster', 'locl')).err).toContain(
    'there is no cluster locl (did you mean local?)',
  );
});

test('merge: of several repositories, as Markdown; what is no report is refused', async () => {
  const target = directory({ 'no.json': '{"version":2}' });
  await cli('check', FAULTY, '--format', `json=${target}/a.json`);
  const { out } = await cli('merge', `shop=${target}/a.json`, `bank=${target}/a.json`, '--format', 'markdown');
  expect(out).toContain('bank/gitops/');
  expect(out).toContain('shop/gitops/');
  expect(await cli('merge', `${target}/no.json`)).toMatchObject({ code: 2, out: '' });
  expect((await cli('merge', `${target}/none.json`)).err).toContain('cannot be read: ENOENT');
  expect((await cli('merge')).code).toBe(2);
});

interface Found {
  readonly subject: { readonly cluster: string };
  readonly alsoIn: readonly { readonly cluster: string }[];
}
