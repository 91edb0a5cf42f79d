import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * How a check grows: a made repository of 200 clusters with 1,000 units, against one of 20 clusters with 100. Each app
 * has a base and an overlay for every cluster. Time of the processor, which other work on the machine disturbs little;
 * the best of several runs.
 *
 *   npm run bench
 */

const CLI = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'cli.js');
const RUNS = 5;
const APPS = ['api', 'web', 'jobs', 'cache', 'search'];
/** Ten times the units take less than so many times as long. */
const TARGET = 10;

function main(): void {
  const [small, large] = [measure(20), measure(200)];
  const ratio = (large / small).toFixed(2);
  print(`100 units ${small.toFixed(0)} ms, 1,000 units ${large.toFixed(0)} ms: ${ratio} times (target ${TARGET})`);
}

function measure(clusters: number): number {
  const directory = mkdtempSync(path.join(tmpdir(), 'gitops-gate-scale-'));
  try {
    for (const app of APPS) write(directory, base(app));
    for (let index = 0; index < clusters; index++) write(directory, cluster(`cluster-${index}`));
    return Math.min(...Array.from({ length: RUNS }, () => processorTime(directory)));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

type Files = Readonly<Record<string, string>>;

function base(app: string): Files {
  const container = `{name: ${app}, image: "registry.example.org/${app}:1.2.3"}`;
  return {
    [`apps/${app}/base/kustomization.yaml`]: 'resources: [deployment.yaml, service.yaml]\n',
    [`apps/${app}/base/deployment.yaml`]:
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${app}}\nspec:\n  replicas: 2\n  selector: {matchLabels: {app: ${app}}}\n` +
      `  template:\n    metadata: {labels: {app: ${app}}}\n    spec:\n      containers:\n        - ${container}\n`,
    [`apps/${app}/base/service.yaml`]: `apiVersion: v1\nkind: Service\nmetadata: {name: ${app}}\nspec: {selector: {app: ${app}}, ports: [{port: 80}]}\n`,
  };
}

function cluster(name: string): Files {
  const files: Record<string, string> = {};
  for (const app of APPS) {
    files[`apps/${app}/${name}/kustomization.yaml`] =
      `namespace: ${app}\nresources: [../base]\nreplicas: [{name: ${app}, count: 3}]\n`;
    files[`clusters/${name}/${app}.yaml`] =
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${app}, namespace: flux-system}\n` +
      `spec:\n  path: ./apps/${app}/${name}\n  prune: true\n  interval: 10m\n  sourceRef: {kind: GitRepository, name: flux-system}\n`;
  }
  files[`clusters/${name}/flux-system/gotk-sync.yaml`] =
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: flux-system, namespace: flux-system}\n' +
    'spec: {interval: 1m, ref: {branch: main}, url: https://git.example.org/platform/fleet}\n---\n' +
    'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: flux-system, namespace: flux-system}\n' +
    `spec: {path: ./clusters/${name}, prune: true, interval: 10m, sourceRef: {kind: GitRepository, name: flux-system}}\n`;
  return files;
}

function write(directory: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
}

/** Says at its end, on standard error, what processor time a program took. */
const TELL = 'process.on("exit", () => process.stderr.write(`\\n${JSON.stringify(process.cpuUsage())}`))';

/** Milliseconds of processor time that a check takes, its start included. */
function processorTime(directory: string): number {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, CLI, 'check', directory];
  const { status, stderr } = spawnSync(process.execPath, [...args, '--format', 'json'], { maxBuffer: 1024 ** 3 });
  const lines = stderr.toString().split('\n');
  if (status !== 0 && status !== 1) throw new Error(`exit code ${status}: ${lines.slice(0, -1).join(' ').trim()}`);
  const { user, system } = JSON.parse(lines.at(-1) ?? '') as NodeJS.CpuUsage;
  return (user + system) / 1000;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
