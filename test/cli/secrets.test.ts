import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/cli/formats.ts';
import { cli, directory, flux } from './cli.ts';

/*
 * No value of a Secret is ever printed, whatever is wrong with the file that holds it.
 */

const VALUE = 'hunter2-do-not-print';
const BASE64 = Buffer.from(VALUE).toString('base64');

const secret = (name: string) => `apiVersion: v1
kind: Secret
metadata:
  name: ${name}
  namespace: shop
stringData:
  password: ${VALUE}
data:
  token: ${BASE64}
`;

const FILES = {
  ...flux('shop', './apps/shop'),
  ...flux('again', './apps/again'),
  ...flux('generated', './apps/generated'),
  ...flux('broken', './apps/broken'),
  ...flux('twice', './apps/twice'),
  // Two owners of one Secret.
  'apps/shop/secret.yaml': secret('db'),
  'apps/again/secret.yaml': secret('db'),
  // A key that stands twice, and a file that does not parse, each in the middle of the values.
  'apps/twice/twice.yaml': `${secret('twice')}  token: ${BASE64}\n`,
  'apps/broken/broken.yaml': `${secret('broken')}  other: [${VALUE}\n`,
  'apps/twice/flow.yaml': `{apiVersion: v1, kind: Secret, metadata: {name: flow}, stringData: {a: ${VALUE}, a: ${VALUE}}}\n`,
  'apps/generated/kustomization.yaml': `secretGenerator:\n  - name: one\n    literals:\n      - a=${VALUE}\n      - a=${VALUE}\n`,
};

test('no report, graph, diff or error shows one', async () => {
  const root = directory(FILES);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  writeFileSync(path.join(root, 'apps/again/secret.yaml'), secret('db').replace('password:', 'changed:'));

  const outputs = [
    ...(await Promise.all(Object.keys(FORMATS).map((format) => cli('check', root, '--format', format)))),
    await cli('check', root, '--base', 'HEAD'),
    await cli('diff', root, '--base', 'HEAD'),
    await cli('graph', root),
    await cli('graph', root, '--format', 'mermaid', '--violations'),
    await cli('graph', root, '--format', 'dot', '--violations'),
    await cli('graph', root, '--format', 'html'),
    await cli('owners', root, 'Secret/shop/db'),
    await cli('render', root, '--path', 'apps/generated'),
  ];
  const [text] = outputs;
  for (const file of ['apps/twice/twice.yaml', 'apps/broken/broken.yaml', 'apps/twice/flow.yaml']) {
    expect(text?.out).toContain(file);
  }
  expect(text?.out).toContain('Secret shop/db is applied by');
  for (const { out, err } of outputs) {
    expect(out + err).not.toContain(VALUE);
    expect(out + err).not.toContain(BASE64);
  }
});

/*
 * Nor where a Secret supplies a value to something else, which is judged with it.
 */

const HOST = 'registry.hidden.example.org';
const SECRETS = [HOST, 'hidden-team', 'hidden-name', 'hidden-tag', 'hidden-path', 'hidden-host', 'hidden-chart', 'x7q'];

const pod = (name: string, image: string) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: shop
spec:
  containers:
    - name: main
      image: ${image}
`;

const SUPPLIED = {
  ...flux('settings', './apps/settings'),
  'clusters/one/shop.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: shop, namespace: flux-system}
spec:
  path: ./apps/shop
  prune: true
  sourceRef: {kind: GitRepository, name: flux-system}
  postBuild:
    substituteFrom:
      - {kind: Secret, name: settings}
      - {kind: ConfigMap, name: copied}
`,
  'apps/settings/settings.yaml': `apiVersion: v1
kind: Secret
metadata: {name: settings, namespace: flux-system}
stringData:
  IMAGE: ${HOST}/hidden-team/app:latest
  NAME: hidden-name
  WHERE: ./hidden-path
  SHORT: x7q
data:
  TAG: ${Buffer.from('hidden-tag').toString('base64')}
`,
  'apps/settings/copied.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: copied, namespace: flux-system}\ndata: {HOST: x}\n',
  'apps/settings/values.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata: {name: values, namespace: shop}\nstringData:\n  values.yaml: |\n    image: hidden-chart\n',
  'apps/settings/kustomization.yaml': `resources: [settings.yaml, copied.yaml, values.yaml]
secretGenerator:
  - {name: hosts, namespace: flux-system, envs: [hosts.env]}
replacements:
  - source: {kind: Secret, name: hosts, fieldPath: data.HOST}
    targets:
      - {select: {kind: ConfigMap, name: copied}, fieldPaths: [data.HOST]}
`,
  'apps/settings/hosts.env': 'HOST=hidden-host\n',
  'apps/shop/pod.yaml': pod('web', '${IMAGE}'),
  'apps/shop/named.yaml': pod('${NAME}-${SHORT}', 'docker.io/app:${TAG}'),
  'apps/shop/same.yaml': pod('of-${HOST}', 'latest'),
  'apps/shop/unit.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: "${'${NAME}'}", namespace: flux-system}
spec:
  path: ${'${WHERE}'}
  prune: true
  dependsOn: [{name: "${'${NAME}'}-other"}]
  sourceRef: {kind: GitRepository, name: flux-system}
`,
  'apps/shop/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: shop}
spec:
  chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}}
  valuesFrom: [{kind: Secret, name: values}]
`,
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
  'charts/web/templates/pod.yaml': pod('of-chart', '{{ .Values.image }}'),
};

test('what a Secret supplies to other objects is judged, and not shown', async () => {
  const root = directory(SUPPLIED);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  writeFileSync(path.join(root, 'apps/shop/named.yaml'), pod('${NAME}-${SHORT}', 'docker.io/${NAME}:latest'));

  const json = await cli('check', root, '--format', 'json');
  const outputs = [
    ...(await Promise.all(Object.keys(FORMATS).map((format) => cli('check', root, '--format', format)))),
    ...(await Promise.all(
      Object.keys(FORMATS).map((format) => cli('check', root, '--base', 'HEAD', '--format', format)),
    )),
    await cli('diff', root, '--base', 'HEAD'),
    ...(await Promise.all(['json', 'mermaid', 'dot'].map((format) => cli('graph', root, '--format', format)))),
    await cli('graph', root, '--format', 'mermaid', '--violations'),
    await cli('graph', root, '--format', 'dot', '--violations'),
    await cli('owners', root, 'Pod/shop/web'),
  ];
  const { findings, coverage } = JSON.parse(json.out);
  const messages = findings.map(({ message }: { message: string }) => message).join('\n');
  expect(messages).toMatch(/^\(hidden\) runs the latest tag$/m);
  expect(messages).toContain('docker.io/(hidden) runs the latest tag');
  expect(coverage.failed.map(({ unit }: { unit: string }) => unit)).toContain('one/Kustomization/flux-system/(hidden)');
  for (const { out, err } of outputs) {
    for (const value of SECRETS) {
      expect(out + err).not.toContain(value);
      expect(out + err).not.toContain(Buffer.from(value).toString('base64'));
    }
  }
  // It is in what is rendered, as it is on the cluster.
  expect((await cli('render', root, '--unit', 'one/HelmRelease/shop/web')).out).toContain('image: hidden-chart');
});
