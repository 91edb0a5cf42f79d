import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBase } from './load/base.ts';
import { loadConfiguration, parseConfiguration } from './load/configuration.ts';
import { remoteUrls } from './load/git.ts';
import { openRepository } from './load/repository.ts';
import { workingTree } from './load/working-tree.ts';
import type { Configuration } from './model/configuration.ts';
import type { ParsedFile } from './model/document.ts';
import { NotEvaluatedError, SettingsError, UsageError } from './model/exit.ts';
import type { Repository } from './model/files.ts';

/*
 * What a run starts from: the repository at head and at base, the configuration, the policies.
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

/** The working tree, the commit to compare it with, which shares what Git knows to be unchanged, and what differs. */
export function openSides({ directory, base }: { readonly directory: string; readonly base?: string | undefined }) {
  const head = openDirectory(directory);
  if (base === undefined) return { head, base: undefined, files: [] };
  return { head, ...openBase(path.resolve(directory), base, head) };
}

/** The configuration of one side. `--config` may name a file outside of the repository: then it is that of both. */
export async function configure(repository: Repository, input: Input): Promise<Configuration> {
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

/** The policies that the configuration switches on. Raises `SettingsError`. */
export async function compilePolicies(repository: Repository, configuration: Configuration) {
  const { loadPolicies, policyPaths } = await import('./policy/load.ts');
  const userFiles = policyPaths(configuration)
    .flatMap((named) => (repository.tree.kind(named) === 'directory' ? repository.tree.filesBelow(named) : [named]))
    .map((file) => ({ parsed: repository.parse(file), text: repository.text(file) }));
  const { policies, problems } = await loadPolicies({ builtinDirectory: BUILTIN_POLICIES, userFiles }, configuration);
  if (problems.length > 0) throw new SettingsError(problems);
  return policies;
}

/** What render is told about repositories: this one's URLs, and how to open those beside it. */
export function repositoryFacts({ directory, ownUrls }: Input) {
  return {
    ownUrls: [...ownUrls, ...remoteUrls(path.resolve(directory))],
    openCheckout: (beside: string) => openBeside(path.resolve(directory, beside)),
  };
}

function openBeside(directory: string): Repository | undefined {
  const isDirectory = statSync(directory, { throwIfNoEntry: false })?.isDirectory();
  return isDirectory ? openRepository(workingTree(directory)) : undefined;
}
