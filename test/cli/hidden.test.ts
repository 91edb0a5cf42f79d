import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cli, directory } from './cli.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { containers: [{ name: web, image: "nginx:{{ .Values.tag }}" }] } } }
`;

const FILES = {
  'argocd/shop.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://git.example.org/shop, path: chart, targetRevision: HEAD }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
`,
  'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'chart/values.yaml': 'tag: v1\n',
  'chart/templates/web.yaml': DEPLOYMENT,
};

function commit(root: string): void {
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'base');
}

test('a pull request that puts a chart out of sight is told of it, and one that changes nothing is not', async () => {
  const root = directory(FILES);
  const policies = async () => {
    const { out } = await cli('check', root, '--base', 'HEAD', '--format', 'json');
    return JSON.parse(out).findings.map((each: Record<string, unknown>) => [each['policy'], each['severity']]);
  };
  commit(root);
  writeFileSync(path.join(root, 'chart/templates/other.yaml'), '{{ randAlpha 3 }}');
  expect(await policies()).toEqual([['unrenderable', 'warning']]);
  commit(root);
  expect(await policies()).toEqual([]);
});
