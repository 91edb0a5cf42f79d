import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeBetween } from './change/change.ts';
import { buildGraph } from './graph/graph.ts';
import { commitTree } from './load/commit-tree.ts';
import { loadConfiguration, parseConfiguration } from './load/configuration.ts';
import { changedFiles, remoteUrls } from './load/git.ts';
import { openRepository } from './load/repository.ts';
import { survey } from './load/survey.ts';
import { workingTree } from './load/working-tree.ts';
import type { Change, PullRequestFacts } from './model/change.ts';
import type { Configuration, Severity } from './model/configuration.ts';
import type { ParsedFile } from './model/document.ts';
import { NotEvaluatedError, SettingsError, UsageError } from './model/exit.ts';
import type { Repository } from './model/files.ts';
import type { Graph } from './model/graph.ts';
import type { Report } from './model/report.ts';
import type { Survey } from './model/survey.ts';
import { render } from './render/render.ts';
import { assembleReport } from './report/assemble.ts';

/*
 * The order of the stages, and the only file that knows it.
 */

/** Where the repository is and how it is read. */
export interface Input {
  /** Directory on disk. */
  readonly directory: string;
  /** The configuration file: a path on disk. Without one it is looked for in the repository. */
  readonly config?: string | undefined;
  /** URLs of the repository that its own remotes do not say. */
  readonly ownUrls: readonly string[];
}

/** What a check is to know beside the repository. */
export interface CheckInput extends Input {
  /** The commit to compare with; `undefined` to judge the repository as it stands. */
  readonly base?: string | undefined;
  /** Asked once it is known what the rules are, and what the pull request changes. */
  readonly pullRequest: (configuration: Configuration, change: Change | null) => Promise<PullRequestFacts>;
  readonly failOn: Extract<Severity, 'error' | 'warning'>;
  /** The day, `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** One side of a repository, understood. */
export interface Side {
  readonly repository: Repository;
  readonly configuration: Configuration;
  readonly survey: Survey;
  readonly graph: Graph;
}

/** A check's report, and what it was made of. */
export interface Checked {
  readonly report: Report;
  readonly head: Side;
  readonly change: Change | null;
}

/** Loads, renders and links the working tree. Raises `SettingsError` and `NotEvaluatedError`. */
export async function inspect(input: Input): Promise<Side> {
  const repository = openDirectory(input.directory);
  return understand(repository, await configure(repository, input), input);
}

/** The whole check. Raises `SettingsError`, and `NotEvaluatedError` where there is no repository or no base. */
export async function check(input: CheckInput): Promise<Checked> {
  const sides = openSides(input);
  // A pull request is judged by the rules of its base; its own must be sound all the same.
  const own = await configure(sides.head, input);
  const configuration = sides.base === undefined ? own : await configure(sides.base, input);
  const policies = await compile(sides.base ?? sides.head, configuration);

  const head = understand(sides.head, configuration, input);
  const base = sides.base && understand(sides.base, configuration, input);
  const change = base ? changeBetween(base.graph, head.graph, sides.files) : null;

  const { judge } = await import('./policy/judge.ts');
  const { today } = input;
  const baseJudgement =
    base &&
    judge(policies, { ...base, change: null, pullRequest: { kind: 'none' }, today, text: base.repository.text });
  const pullRequest = await input.pullRequest(configuration, change);
  const text = head.repository.text;
  const judgement = judge(policies, { ...head, change, pullRequest, today, text, base: baseJudgement });
  const report = assembleReport({ ...head, judgement, baseJudgement, change, failOn: input.failOn });
  return { report, head, change };
}

/** What head would run otherwise than base. Raises `SettingsError` and `NotEvaluatedError`. */
export async function diff(input: Input & { readonly base: string }): Promise<Change> {
  const sides = openSides(input);
  const base = sides.base ?? sides.head;
  const configuration = await configure(base, input);
  const [before, after] = [base, sides.head].map((side) => understand(side, configuration, input).graph);
  return changeBetween(before as Graph, after as Graph, sides.files);
}

/** Every policy there is, those of the repository's configuration included. Raises `SettingsError`. */
export async function definitions(input: Input) {
  const repository = openDirectory(input.directory);
  return (await compile(repository, await configure(repository, input))).definitions;
}

/** The files of a directory on disk. Raises `NotEvaluatedError` where there is none. */
export function openDirectory(directory: string): Repository {
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) {
    throw new NotEvaluatedError(`${directory} is ${stats === undefined ? 'not there' : 'no directory'}`);
  }
  return openRepository(workingTree(path.resolve(directory)));
}

/** A file that an argument names, wherever it is. Raises `UsageError` where it cannot be read. */
export function readOutside(file: string): { readonly text: string; readonly parsed: ParsedFile } {
  const [directory, name] = [path.dirname(path.resolve(file)), path.basename(file)];
  const repository = existsSync(directory) ? openDirectory(directory) : undefined;
  const text = repository?.text(name);
  if (repository === undefined || text === undefined) throw new UsageError(`${file} is not there or cannot be read`);
  return { text, parsed: repository.parse(name) };
}

/** Where the policies of the package are: beside the directory of this file, in `src` as in `dist`. */
export const BUILTIN_POLICIES = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'policies');

/** The working tree, the commit to compare it with, and the files that differ. */
function openSides({ directory, base }: Pick<CheckInput, 'directory' | 'base'>) {
  const head = openDirectory(directory);
  if (base === undefined) return { head, base: undefined, files: [] };
  const root = path.resolve(directory);
  return { head, base: openRepository(commitTree(root, base)), files: changedFiles(root, base) };
}

/** The configuration of one side. `--config` may name a file outside of the repository: then it is that of both. */
async function configure(repository: Repository, input: Input): Promise<Configuration> {
  const { configuration, problems } = await readConfiguration(repository, input);
  if (problems.length > 0) throw new SettingsError(problems);
  return configuration;
}

async function readConfiguration(repository: Repository, { directory, config }: Input) {
  if (config === undefined) return loadConfiguration(repository);
  const inside = path.relative(path.resolve(directory), path.resolve(config)).split(path.sep).join('/');
  if (inside !== '..' && !inside.startsWith('../')) {
    // A base from before there was this file has none: it cannot be wrong there, and what is wrong at head was told.
    const isAdded = repository.tree.kind(inside) === undefined && existsSync(config);
    return isAdded ? loadConfiguration(repository) : loadConfiguration(repository, inside);
  }
  return parseConfiguration(config, readOutside(config).text);
}

async function compile(repository: Repository, configuration: Configuration) {
  const { loadPolicies, policyPaths } = await import('./policy/load.ts');
  const userFiles = policyPaths(configuration)
    .flatMap((named) => (repository.tree.kind(named) === 'directory' ? repository.tree.filesBelow(named) : [named]))
    .map((file) => ({ parsed: repository.parse(file), text: repository.text(file) }));
  const { policies, problems } = await loadPolicies({ builtinDirectory: BUILTIN_POLICIES, userFiles }, configuration);
  if (problems.length > 0) throw new SettingsError(problems);
  return policies;
}

/** Survey, render, link: what the clusters would run of one side. */
function understand(repository: Repository, configuration: Configuration, { directory, ownUrls }: Input): Side {
  const surveyed = survey(repository, configuration.exclude);
  const rendering = render(repository, surveyed, configuration, {
    ownUrls: [...ownUrls, ...remoteUrls(path.resolve(directory))],
    openCheckout: (beside) => openBeside(path.resolve(directory, beside)),
  });
  const graph = buildGraph(repository, surveyed, rendering, configuration);
  return { repository, configuration, survey: surveyed, graph };
}

function openBeside(directory: string): Repository | undefined {
  const isDirectory = statSync(directory, { throwIfNoEntry: false })?.isDirectory();
  return isDirectory ? openRepository(workingTree(directory)) : undefined;
}
