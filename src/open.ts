import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { openBase } from './load/base.ts';
import { findCodeOwners, findNewCodeOwners } from './load/code-owners.ts';
import { loadConfiguration, parseConfiguration } from './load/configuration.ts';
import { remoteUrls } from './load/git.ts';
import { parseText } from './load/parse.ts';
import { openRepository } from './load/repository.ts';
import { workingTree } from './load/working-tree.ts';
import type { CodeOwners } from './model/code-owners.ts';
import type { Configuration, SettingProblem } from './model/configuration.ts';
import type { ParsedFile } from './model/document.ts';
import { NotEvaluatedError, SettingsError, UsageError } from './model/exit.ts';
import type { Repository } from './model/files.ts';
import type { Location } from './model/location.ts';
import type { Progress } from './model/progress.ts';
import { BUILTIN_POLICIES } from './package.ts';
import type { UserFile } from './policy/load.ts';
import { areSameOwners, codeOwnersLoosenings } from './policy/loosening/code-owners.ts';
import type { Loosening } from './policy/loosening/comparison.ts';
import { changesRules, workflowLoosenings } from './policy/loosening/files.ts';
import type { Builtin } from './policy/packs.ts';
import type { PolicySet } from './policy/policy.ts';
import { isPathEntry } from './util/settings.ts';

/*
 * What a run starts from: the repository at head and at base, the configuration, the policies.
 */

/** The gate's own policies. */
export const BUILTIN: Builtin = {
  directory: BUILTIN_POLICIES,
  parse: (name, text) => parseText(name, text, 'manifest'),
};

/** Where the repository is and how it is read. */
export interface Input {
  /** Directory on disk. */
  readonly directory: string;
  /** The configuration file: a path on disk. Without one it is looked for in the repository. */
  readonly config?: string | undefined;
  /** URLs of the repository that its own remotes do not say. */
  readonly ownUrls: readonly string[];
  readonly progress?: Progress | undefined;
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

/**
 * The policies that the configuration switches on. `directory` is where the repository is on disk, if it is. Raises
 * `SettingsError`.
 */
export async function compilePolicies(repository: Repository, configuration: Configuration, directory?: string) {
  const { loadPolicies } = await import('./policy/load.ts');
  const { files, problems: missing } = extendedFiles(repository, configuration, directory);
  const sources = { builtin: BUILTIN, userFiles: files };
  const { policies, problems } = await loadPolicies(sources, configuration);
  if (missing.length + problems.length > 0) throw new SettingsError([...missing, ...problems]);
  return policies;
}

/**
 * The files of policies and packs that `extends` names: of the repository, or, below `../`, of a checkout beside
 * `directory`, where the repository is.
 */
function extendedFiles(repository: Repository, configuration: Configuration, directory?: string) {
  const files: UserFile[] = [];
  const problems: SettingProblem[] = [];
  for (const [index, entry] of configuration.extends.entries()) {
    if (!isPathEntry(entry)) continue;
    const found = entry.startsWith('../') ? filesBeside(directory, entry) : filesNamed(repository, entry);
    files.push(...found.map((file) => ({ ...file, entry })));
    const message = `there is no policy or pack at ${entry}`;
    if (found.length === 0) problems.push({ ...configuration.locate(['extends', index]), message });
  }
  return { files, problems };
}

/** The policies and packs that an entry of `extends` names in the repository. */
export function filesNamed(repository: Repository, entry: string): UserFile[] {
  return pathsOf(repository, normalized(entry)).map((file) => ({
    parsed: repository.parse(file),
    text: repository.text(file),
  }));
}

function filesBeside(directory: string | undefined, entry: string): UserFile[] {
  if (directory === undefined) return [];
  const place = path.resolve(directory, entry);
  const isFile = statSync(place, { throwIfNoEntry: false })?.isFile();
  const repository = openBeside(isFile ? path.dirname(place) : place);
  if (repository === undefined) return [];
  const names = isFile ? [path.basename(place)] : pathsOf(repository, '');
  return names.map((name) => {
    const text = repository.text(name) ?? '';
    return { parsed: parseText(isFile ? entry : `${normalized(entry)}/${name}`, text, 'manifest'), text };
  });
}

function normalized(entry: string): string {
  return entry.replace(/^\.\//, '').replace(/\/+$/, '');
}

/** The file of a name, or the YAML files below a directory. */
function pathsOf({ tree }: Repository, name: string): readonly string[] {
  const paths = tree.kind(name) === 'file' ? [name] : tree.filesBelow(name);
  return paths.filter((file) => /\.ya?ml$/.test(file));
}

/** Both sides, what judges them, and the files that differ. */
interface RuleSides {
  readonly base: Repository;
  readonly head: Repository;
  readonly files: readonly string[];
  /** Of the base, which judges. */
  readonly configuration: Configuration;
  readonly policies: PolicySet;
  /** Of base and of head, where a rule asks for code owners. */
  readonly codeOwners: { readonly base: CodeOwners; readonly head: CodeOwners } | undefined;
  /** Of head. */
  readonly own: Configuration;
  /** Where the repository is on disk, if it is. */
  readonly directory?: string | undefined;
}

/** What head would loosen in the rules of its base. Raises `SettingsError` where a policy of head is wrong. */
export async function looseningsOf(sides: RuleSides, today: string): Promise<readonly Loosening[]> {
  const { base, head, files, configuration, policies, own, directory } = sides;
  const owned = looserOwners(sides);
  if (!changesRules(files, [configuration, own])) return owned;
  const { loosenings } = await import('./policy/loosening/loosening.ts');
  const before = { configuration, policies, files: extendedFiles(base, configuration, directory).files };
  const after = {
    configuration: own,
    policies: await compilePolicies(head, own, directory),
    files: extendedFiles(head, own, directory).files,
  };
  const elsewhere = placeElsewhere(sides);
  return [
    ...owned,
    ...loosenings(before, after, today, elsewhere),
    ...workflowLoosenings(files, { base: base.text, head: head.text }, elsewhere),
  ];
}

/** A place of head for what has none any more. */
function placeElsewhere({ head, files, own }: RuleSides): Location {
  const existing = [own.path, ...files, ...head.tree.filesBelow('')].find(
    (file) => file !== undefined && head.tree.kind(file) === 'file',
  );
  return { path: existing ?? '', line: 1, column: 1 };
}

function looserOwners(sides: RuleSides): Loosening[] {
  const { head, codeOwners } = sides;
  // Nearly always they are the same, and no file need be looked at.
  if (codeOwners === undefined || areSameOwners(codeOwners)) return [];
  return codeOwnersLoosenings(codeOwners, head.tree.filesBelow(''), placeElsewhere(sides));
}

/** The CODEOWNERS that counts: the one of the base, so that a pull request does not choose who approves it. */
export function readCodeOwners(
  side: Repository,
  { approvals }: Configuration,
  { directory, base }: { readonly directory: string; readonly base?: string | undefined },
): CodeOwners | undefined {
  if (!approvals.some((rule) => rule.codeOwners)) return undefined;
  return findCodeOwners(side, path.resolve(directory), base);
}

/** The CODEOWNERS of the base, and the one that there would be. */
export function bothCodeOwners(base: CodeOwners | undefined, head: Repository, { directory }: Input) {
  return base && { base, head: findNewCodeOwners(head, path.resolve(directory)) };
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
