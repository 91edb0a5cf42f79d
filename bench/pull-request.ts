import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * What it costs to look at base and head, where a pull request touches ten files, against head alone. Each repository is
 * put into a Git repository of its own, committed, and ten of its manifests are changed: five in a comment, which
 * changes nothing, five in an annotation. Processor time of the program itself where it can be had, the best of several
 * runs, so that another process on the machine does not count; the time that Git takes is in the wall clock.
 *
 *   node build/bench/pull-request.js [REPOSITORY-NAME-PART]
 */

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const CLI = path.join(ROOT, 'dist', 'cli.js');
const CORPUS = path.join(process.env['GITOPS_GATE_SHARED'] ?? path.join(ROOT, '..', 'shared'), 'corpus');
const RUNS = 5;
const TOUCHED = 10;
/** Base and head together take no longer than this many times head alone. */
const TARGET = 1.2;

/** Milliseconds of one run: by the clock, and of the processor. */
interface Time {
  readonly wall: number;
  readonly processor: number;
}

function main([part = '']: readonly string[]): void {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.includes(part)) : [];
  if (names.length === 0) print([`no repositories to measure in ${CORPUS} (set GITOPS_GATE_SHARED)`]);
  else print(['repository', 'head ms', 'both ms', 'ratio', 'head cpu', 'both cpu', 'ratio']);
  const scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-bench-'));
  let [alone, both] = [0, 0];
  for (const name of names.sort()) {
    const measured = measure(path.join(CORPUS, name, 'repo'), path.join(scratch, name));
    if (measured === undefined) continue;
    const [head, together] = measured;
    alone += head.processor;
    both += together.processor;
    print([name, ...columns('wall', head, together), ...columns('processor', head, together)]);
  }
  rmSync(scratch, { recursive: true, force: true });
  if (alone === 0) return;
  const ratio = both / alone;
  print(['all', '', '', '', ms(alone), ms(both), ratio.toFixed(2)]);
  process.stdout.write(`${ratio <= TARGET ? 'within' : 'BEYOND'} the target of ${TARGET}\n`);
}

function columns(key: keyof Time, head: Time, both: Time): string[] {
  return [ms(head[key]), ms(both[key]), (both[key] / head[key]).toFixed(2)];
}

/** Head alone, and base with head. */
function measure(from: string, repository: string): readonly [Time, Time] | undefined {
  if (!existsSync(from)) return undefined;
  cpSync(from, repository, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => path.basename(file) !== '.git',
  });
  git(repository, 'init', '--quiet');
  git(repository, 'add', '--all', '--force');
  git(repository, 'commit', '--quiet', '--message', 'base');
  // A clone has packs.
  git(repository, 'gc', '--quiet');
  touch(repository);
  const times: [Time[], Time[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    times[0].push(check(repository));
    times[1].push(check(repository, '--base', 'HEAD'));
  }
  rmSync(repository, { recursive: true, force: true });
  return [best(times[0]), best(times[1])];
}

function git(directory: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Changes manifests from all over the repository: a comment at the end, or an annotation of the first object. */
function touch(repository: string): void {
  const manifests = git(repository, 'ls-files', '-z', '*.yaml')
    .split('\0')
    .filter((file) => file !== '' && annotatable(readFileSync(path.join(repository, file), 'utf8')));
  const step = Math.max(1, Math.floor(manifests.length / TOUCHED));
  const touched = manifests.filter((_, index) => index % step === 0).slice(0, TOUCHED);
  for (const [index, file] of touched.entries()) {
    const place = path.join(repository, file);
    if (index % 2 === 0) appendFileSync(place, '# touched\n');
    else {
      const text = readFileSync(place, 'utf8');
      writeFileSync(place, text.replace(/^metadata:\n/m, 'metadata:\n  annotations: { bench: touched }\n'));
    }
  }
}

/** Whether the first object can be given annotations: one that has some would be given the key twice, and not parse. */
function annotatable(text: string): boolean {
  return /^metadata:\n {2}name:/m.test(text) && !/^ {2}annotations:/m.test(text);
}

const MARK = 'processor microseconds: ';
/** Loaded before the program, which says at its end what it took. */
const METER = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('${MARK}'+(user+system)+'\\n')})`;

function check(directory: string, ...args: string[]): Time {
  const start = performance.now();
  const argv = ['--import', METER, CLI, 'check', directory, '--format', 'json', ...args];
  const { status, stderr, error } = spawnSync(process.execPath, argv, { maxBuffer: 1 << 30 });
  const wall = performance.now() - start;
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) print([`exit code ${status}: ${stderr.toString().trim()}`]);
  const processor = Number(stderr.toString().split(MARK)[1] ?? Number.NaN) / 1000;
  return { wall, processor };
}

function best(times: readonly Time[]): Time {
  const least = (key: keyof Time) => Math.min(...times.map((time) => time[key]));
  return { wall: least('wall'), processor: least('processor') };
}

function ms(time: number): string {
  return time.toFixed(0);
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(48) : cell.padStart(10))).join('')}\n`);
}

main(process.argv.slice(2));
