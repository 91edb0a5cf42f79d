import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { UsageError } from '../model/exit.ts';

/*
 * What the runner gives to an action and takes from it: environment variables and files. The toolkit has functions for
 * this, at more than the time of a whole check of a small repository.
 */

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a workflow says of the repository that it runs in. */
export function workflowUrls(env: Environment): readonly string[] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return server && repository ? [`${server}/${repository}`] : [];
}

/** An input of action.yml, trimmed; `undefined` where it is empty or not given. */
export function inputOf(env: Environment, name: string): string | undefined {
  const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
  return value === '' ? undefined : value;
}

/** An input that must be one of several words. Raises `UsageError`. */
export function choiceOf<T extends string>(env: Environment, name: string, choices: readonly T[], fallback: T): T {
  const value = inputOf(env, name);
  if (value === undefined) return fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`the input ${name} is ${value}, and must be ${choices.join(' or ')}`);
  return choice;
}

/** Sets outputs of the step. The delimiter cannot be guessed, so no value can set another output. */
export function setOutputs(env: Environment, outputs: Readonly<Record<string, string>>): void {
  const file = env['GITHUB_OUTPUT'];
  if (!file) return;
  const delimiter = `end_${randomUUID()}`;
  const blocks = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  appendFileSync(file, blocks.join(''));
}

/** Adds to the job summary. */
export function addSummary(env: Environment, text: string): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, text);
}
