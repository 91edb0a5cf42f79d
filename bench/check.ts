import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';
import { openRepository } from '../src/load/repository.ts';
import { survey } from '../src/load/survey.ts';
import { workingTree } from '../src/load/working-tree.ts';

/*
 * How long a whole check takes, against what nobody can go below: a process that reads the same YAML files and parses
 * each once, with js-yaml and without positions; and against `kubectl kustomize` over the same directories, where there
 * is one. Each is a process of its own, so that starting Node counts on both sides. The best of several runs.
 *
 *   npm run bench [REPOSITORY-NAME-PART]
 */

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const CLI = path.join(ROOT, 'dist', 'cli.js');
const SHARED = process.env['GITOPS_GATE_SHARED'] ?? path.join(ROOT, '..', 'shared');
const RUNS = 3;
/** Directories that kubectl is asked to build at most; the time of more is reckoned from these. */
const SAMPLE = 40;
/** A whole check takes no longer than this many floors. */
const TARGET = 3;
/** Milliseconds that `--version` may take longer than Node itself. */
const START_TARGET = 60;

function main([mode, argument = '']: readonly string[]): void {
  if (mode === '--floor') floor(argument);
  else {
    startUp();
    measureAll(path.join(SHARED, 'corpus'), mode ?? '');
  }
}

function measureAll(corpus: string, namePart: string): void {
  if (!existsSync(corpus)) {
    print(`no repositories to measure: ${corpus} is not there (set GITOPS_GATE_SHARED)`);
    return;
  }
  print(['repository', 'files', 'floor ms', 'check ms', 'ratio', 'kubectl ms', 'directories'].map(cell).join(''));
  for (const name of readdirSync(corpus).sort()) {
    const directory = path.join(corpus, name, 'repo');
    if (existsSync(directory) && name.includes(namePart)) measure(name, directory);
  }
  print(`target: a check within ${TARGET} floors`);
}

/** Reads and parses what a check reads and parses. */
function floor(directory: string): void {
  for (const file of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    try {
      yaml.loadAll(readFileSync(path.join(directory, file), 'utf8'), undefined, { json: true });
    } catch {
      // What does not parse took its time all the same.
    }
  }
}

function startUp(): void {
  const node = best(() => run(['-e', '0']));
  const version = best(() => run([CLI, '--version']));
  const over = version - node;
  print(
    `start-up: node -e 0 ${ms(node)} ms, --version ${ms(version)} ms: ${ms(over)} ms more (target ${START_TARGET})`,
  );
}

function measure(name: string, directory: string): void {
  const { files, directories } = listing(directory);
  const list = files.join('\n');
  const floorTime = best(() => run([fileURLToPath(import.meta.url), '--floor', directory], list));
  const checkTime = best(() => run([CLI, 'check', directory, '--format', 'json']));
  const kubectl = kubectlTime(directory, directories);
  const columns = [name, files.length, ms(floorTime), ms(checkTime), (checkTime / floorTime).toFixed(2)];
  print([...columns, kubectl === undefined ? '-' : ms(kubectl), directories.length].map(cell).join(''));
}

function listing(directory: string): { files: string[]; directories: string[] } {
  const surveyed = survey(openRepository(workingTree(directory)), []);
  const files = surveyed.files.filter((file) => file.class !== 'template' && file.parsed.documents.length > 0);
  return { files: files.map((file) => file.path), directories: [...surveyed.kustomizations.keys()].sort() };
}

/** Milliseconds that kubectl needs for all directories, reckoned from a sample; `undefined` where there is none. */
function kubectlTime(directory: string, directories: readonly string[]): number | undefined {
  if (spawnSync('kubectl', ['version', '--client']).error !== undefined || directories.length === 0) return undefined;
  const step = Math.max(1, Math.floor(directories.length / SAMPLE));
  const sample = directories.filter((_, index) => index % step === 0);
  const args = ['kustomize', '--load-restrictor', 'LoadRestrictionsNone'];
  // Without a network, what needs one fails at once and costs less than it would.
  const env = { ...process.env, GIT_ALLOW_PROTOCOL: 'file' };
  const time = timed(() => {
    for (const one of sample) spawnSync('kubectl', [...args, one], { cwd: directory, env });
  });
  return (time / sample.length) * directories.length;
}

function run(args: readonly string[], input = ''): void {
  const { error, status, stderr } = spawnSync(process.execPath, args, { input, maxBuffer: 1024 * 1024 * 1024 });
  if (error !== undefined) throw error;
  // Findings are a result; what could not be evaluated was quick for no merit of its own.
  if (status !== 0 && status !== 1) print(`exit code ${status}: ${stderr.toString().trim()}`);
}

function best(work: () => void): number {
  return Math.min(...Array.from({ length: RUNS }, () => timed(work)));
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function ms(time: number): string {
  return time.toFixed(0);
}

function cell(value: string | number, index: number): string {
  return index === 0 ? String(value).padEnd(42) : String(value).padStart(12);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv.slice(2));
