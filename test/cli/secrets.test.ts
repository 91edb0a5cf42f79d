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
