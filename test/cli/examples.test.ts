import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { bundle } from '../bundle.ts';
import { cli, directory } from './cli.ts';

/*
 * Every example of the help, as it is typed, in a repository in which it means something.
 */

const SYNC = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 1m, url: ssh://git@git.example.org/one }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 10m, path: ./clusters/homelab, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;

const FILES = {
  'clusters/homelab/flux-system/gotk-sync.yaml': SYNC,
  'clusters/homelab/apps.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { interval: 10m, path: ./apps/shop/prod, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`,
  'apps/shop/prod/kustomization.yaml': 'resources: [shop.yaml]\n',
  'apps/shop/prod/shop.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec: { template: { spec: { containers: [{ name: api, image: registry.example.org/api:1.0.0 }] } } }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: admin }
`,
};

const POLICY = `id: own
title: Own
why: Why.
fix: Fix.
forEach: resource
deny: resource.name == "x"
message: It is x.
cases:
  - name: one
    manifests: "{ apiVersion: v1, kind: ConfigMap, metadata: { name: y } }"
`;

let bin = '';

beforeAll(() => {
  bin = path.join(bundle(), '../bin');
  mkdirSync(bin, { recursive: true });
  const shim = (name: string, text: string) => {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(path.join(bin, name), 0o755);
  };
  shim('gitops-gate', `exec "${process.execPath}" "${path.join(bundle(), 'cli.js')}" "$@"`);
  shim('dot', 'cat');
}, 240_000);

async function repository(): Promise<string> {
  const elsewhere = Object.entries(FILES).map(([file, text]) => [`path/to/repository/${file}`, text]);
  const root = directory({
    ...FILES,
    ...Object.fromEntries(elsewhere),
    '.gitops-gate.yaml': 'exclude: ["path/**"]\n',
    'pull-request.json': '{ "author": "octocat", "head": { "sha": "0123abc" }, "reviews": [] }\n',
    'policies/own.yaml': POLICY,
    '.config/fish/completions/x': '',
    'zsh/x': '',
  });
  for (const name of ['edge', 'core', 'shop', 'bank']) {
    await cli('check', path.join(root, 'path/to/repository'), '--format', `json=${path.join(root, `${name}.json`)}`);
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  git('init', '-q');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-q', '--allow-empty', '-m', 'empty');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  return root;
}

test.each(Object.values(COMMANDS).flatMap(({ examples }) => examples))('%s', { timeout: 60_000 }, async (example) => {
  const root = await repository();
  const { PATH = '' } = process.env;
  const env = { PATH: `${bin}:${PATH}`, HOME: root, fpath: path.join(root, 'zsh') };
  // Bash has no array of that name: zsh does.
  const typed = example.replace('${fpath[1]}', '$fpath');
  const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', typed], { cwd: root, encoding: 'utf8', env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
