import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';
import { openRepository } from '../src/load/repository.ts';
import { workingTree } from '../src/load/working-tree.ts';
import type { FileTree } from '../src/model/files.ts';
import { type Build, BuildError, createKustomizer } from '../src/render/kustomize/index.ts';

/*
 * How long it takes to build every kustomization directory of a repository in one process: against reading and parsing
 * each file that the builds reach once (with js-yaml, and with our own parser), and against one run of `kubectl
 * kustomize` for each directory, where there is one. Then the same base under ever more overlays. The best of several
 * runs.
 *
 *   node build/bench/kustomize.js [REPOSITORY-NAME-PART]
 */

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const CORPUS = path.join(process.env['GITOPS_GATE_SHARED'] ?? path.join(ROOT, '..', 'shared'), 'corpus');
const RUNS = 3;
/** Directories that kubectl is asked to build at most; the time of more is reckoned from these. */
const SAMPLE = 10;
/** The builds take no longer than this many floors. */
const TARGET = 2;
const OVERLAYS = [100, 1_000, 10_000];

function main([part = '']: readonly string[]): void {
  const names = existsSync(CORPUS)
    ? readdirSync(CORPUS).filter((name) => name.includes(part) && existsSync(path.join(CORPUS, name, 'golden.json')))
    : [];
  print(['repository', 'dirs', 'builds ms', 'floor ms', 'ratio', 'parse ms', 'ratio', 'kubectl ms', 'times']);
  let [builds, floor] = [0, 0];
  for (const name of names) {
    const measured = measure(path.join(CORPUS, name));
    if (measured === undefined) continue;
    builds += measured.builds;
    floor += measured.floor;
    print([name, ...measured.row]);
  }
  if (floor > 0) {
    const ratio = builds / floor;
    print(['all', '', ms(builds), ms(floor), ratio.toFixed(2)]);
    process.stdout.write(`${ratio <= TARGET ? 'within' : 'BEYOND'} the target of ${TARGET} floors\n\n`);
  }
  growth();
}

function measure(root: string): { builds: number; floor: number; row: string[] } | undefined {
  const { results } = JSON.parse(readFileSync(path.join(root, 'golden.json'), 'utf8')) as {
    results: { dir: string }[];
  };
  const directories = results.map(({ dir }) => (dir === '.' ? '' : dir));
  if (directories.length === 0) return undefined;
  const repository = path.join(root, 'repo');
  // What failed builds read on the way counts too.
  const files = new Set<string>();
  const tree = workingTree(repository);
  const read: FileTree['read'] = (file) => {
    files.add(file);
    return tree.read(file);
  };
  buildAll({ ...tree, read }, directories);
  const builds = best(() => buildAll(workingTree(repository), directories));
  const floor = best(() => {
    for (const file of files) {
      const text = readFileSync(path.join(repository, file), 'utf8');
      if (isYaml(file)) parsed(text);
    }
  });
  const parse = best(() => {
    const opened = openRepository(workingTree(repository));
    for (const file of files) if (isYaml(file)) opened.parse(file, file.includes('ustomization') ? 'json' : 'manifest');
  });
  const kubectl = kubectlTime(repository, directories);
  const row = [
    String(directories.length),
    ms(builds),
    ms(floor),
    (builds / floor).toFixed(2),
    ms(parse),
    (builds / parse).toFixed(2),
    kubectl === undefined ? '' : ms(kubectl),
    kubectl === undefined ? '' : (kubectl / builds).toFixed(0),
  ];
  return { builds, floor, row };
}

function buildAll(tree: FileTree, directories: readonly string[]): Build[] {
  const kustomizer = createKustomizer(openRepository(tree));
  const builds: Build[] = [];
  for (const root of directories) {
    try {
      builds.push(kustomizer.build({ root, loadRestrictor: 'rootOnly' }));
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
    }
  }
  return builds;
}

function isYaml(file: string): boolean {
  return /\.(?:ya?ml|json)$|Kustomization$/.test(file);
}

function parsed(text: string): void {
  try {
    yaml.loadAll(text, undefined, { json: true });
  } catch {
    // What does not parse costs what it costs.
  }
}

function kubectlTime(repository: string, directories: readonly string[]): number | undefined {
  const sample = directories.slice(0, SAMPLE);
  if (spawnSync('kubectl', ['version', '--client']).status !== 0) return undefined;
  const start = performance.now();
  for (const directory of sample) spawnSync('kubectl', ['kustomize', path.join(repository, directory)]);
  return ((performance.now() - start) / sample.length) * directories.length;
}

/** One base of ten resources under ever more overlays: the time for each must not grow. */
function growth(): void {
  print(['overlays', 'ms', 'µs each', 'peak MiB']);
  for (const count of OVERLAYS) {
    const tree = overlays(count);
    const directories = Array.from({ length: count }, (_, index) => `overlays/o${index}`);
    const start = performance.now();
    const builds = buildAll(tree, directories);
    const elapsed = performance.now() - start;
    if (builds.length !== count) throw new Error('an overlay did not build');
    const peak = process.resourceUsage().maxRSS / 1024;
    print([String(count), ms(elapsed), ((elapsed / count) * 1000).toFixed(0), peak.toFixed(0)]);
  }
}

function overlays(count: number): FileTree {
  const files = new Map<string, string>();
  const names = Array.from({ length: 10 }, (_, index) => `app${index}`);
  files.set('base/kustomization.yaml', `resources:\n${names.map((name) => `- ${name}.yaml\n`).join('')}`);
  for (const name of names) files.set(`base/${name}.yaml`, deployment(name));
  for (let index = 0; index < count; index++) files.set(`overlays/o${index}/kustomization.yaml`, overlay(index));
  const encoder = new TextEncoder();
  return {
    kind: (file) => (files.has(file) ? 'file' : /^(?:base|overlays(?:\/o\d+)?|)$/.test(file) ? 'directory' : undefined),
    entries: () => [],
    filesBelow: () => [...files.keys()],
    realPath: (file) => file,
    read: (file) => ({ bytes: encoder.encode(files.get(file) ?? '') }),
  };
}

function deployment(name: string): string {
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  replicas: 1',
    '  template:',
    '    spec:',
    '      containers:',
    '      - name: main',
    `        image: registry.example.org/${name}:1.0`,
    '        envFrom:',
    '        - configMapRef: {name: settings}',
    '',
  ].join('\n');
}

function overlay(index: number): string {
  return [
    'resources: [../../base]',
    `namespace: tenant-${index}`,
    `namePrefix: t${index}-`,
    'labels:',
    `- pairs: {tenant: t${index}}`,
    'images:',
    `- {name: registry.example.org/app1, newTag: "2.${index}"}`,
    'configMapGenerator:',
    '- name: settings',
    `  literals: [TENANT=${index}]`,
    'patches:',
    '- target: {kind: Deployment, name: app2}',
    '  patch: |',
    '    - {op: replace, path: /spec/replicas, value: 3}',
    '',
  ].join('\n');
}

function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < RUNS; count++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(11))).join('')}\n`);
}

main(process.argv.slice(2));
