import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from '../../model/configuration.ts';
import { SettingsError } from '../../model/exit.ts';
import type { Repository } from '../../model/files.ts';
import { filesNamed } from '../../open.ts';
import type { UserFile } from '../../policy/load.ts';
import { isPack } from '../../policy/packs.ts';
import type { PolicyDefinition } from '../../policy/policy.ts';
import { parentOf } from '../../util/paths.ts';
import { isPathEntry, settingsOf } from '../../util/settings.ts';
import { compareText } from '../../util/text.ts';
import { type Fixture, openCase, openFixture } from './fixture.ts';

/** A policy of a repository, and what it is tried on. */
export interface TestedPolicy {
  readonly definition: PolicyDefinition;
  readonly file: UserFile;
  readonly cases: readonly TestCase[];
}

/** One thing to try a policy on. */
export interface TestCase {
  readonly name: string;
  /** Lines, or messages alone; `undefined` where there has to be a finding, whatever it says. */
  readonly expected: readonly string[] | undefined;
  /** The file to write the expectation to; `undefined` for a case in the policy file. */
  readonly expectation: string | undefined;
  open(): Promise<Fixture>;
}

/** The policies of a repository with everything that they can be tried on, by id. Raises `SettingsError`. */
export function testedPolicies(
  directory: string,
  repository: Repository,
  configuration: Configuration,
): TestedPolicy[] {
  const problems: SettingsError['problems'][number][] = [];
  const found = policyFiles(repository, configuration).map((file): TestedPolicy => {
    const settings = settingsOf(file.parsed);
    problems.push(...settings.problems);
    const definition = (settings.value ?? {}) as PolicyDefinition;
    return { definition, file, cases: [...directoriesOf(directory, file.parsed.path), ...inlineCases(definition)] };
  });
  if (problems.length > 0) throw new SettingsError(problems);
  return found.sort((a, b) => compareText(a.file.parsed.path, b.file.parsed.path));
}

/** The files of this repository that the configuration names, or else those in `policies/` that are of this gate. */
function policyFiles(repository: Repository, { extends: entries }: Configuration): UserFile[] {
  const named = entries.filter((entry) => isPathEntry(entry) && !entry.startsWith('../'));
  if (named.length === 0) {
    // Directories called `policies` hold those of other programs too.
    return filesNamed(repository, 'policies').filter(({ text }) => /^forEach:/m.test(text ?? ''));
  }
  return named.flatMap((entry) => filesNamed(repository, entry)).filter(({ parsed }) => !isPack(settingsOf(parsed)));
}

/** The directories in `fixtures/<id>` beside the policy's own directory. */
function directoriesOf(root: string, file: string): TestCase[] {
  const id = path.posix.basename(file).replace(/\.ya?ml$/, '');
  const place = path.join(root, parentOf(parentOf(file)), 'fixtures', id);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => statSync(path.join(place, name)).isDirectory())
    .sort(compareText)
    .map((name) => {
      const directory = path.join(place, name);
      const expectation = path.join(directory, 'expected.txt');
      return { name, expected: expectedOf(expectation, name), expectation, open: () => openFixture(directory) };
    });
}

function expectedOf(file: string, name: string): readonly string[] | undefined {
  if (existsSync(file)) return readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  return name.startsWith('good') ? [] : undefined;
}

function inlineCases({ cases }: PolicyDefinition): TestCase[] {
  // A policy file that is wrong is told so when it is loaded.
  if (!Array.isArray(cases)) return [];
  return cases
    .filter((one) => typeof one === 'object' && one !== null)
    .map((one) => ({
      name: one.name,
      expected: one.expect ?? [],
      expectation: undefined,
      open: () => openCase(one),
    }));
}
