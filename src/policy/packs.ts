import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';
import type { Configuration, PolicySetting, SettingProblem, Severity } from '../model/configuration.ts';
import { isPathEntry, type SettingsFile, type Validator, validateSettings } from '../util/settings.ts';
import { didYouMean } from '../util/suggest.ts';
import { settingOver } from './setting.ts';

/** A pack as written: `schemas/pack.schema.json`. */
interface WrittenPack {
  readonly name: string;
  readonly description: string;
  readonly policies: Readonly<Record<string, Severity | PolicySetting>>;
}

/** A pack: what it says of each policy, as a configuration would. */
export interface Pack {
  readonly name: string;
  readonly description: string;
  readonly policies: Readonly<Record<string, PolicySetting>>;
}

/** What sets policies, a pack or a configuration, and where each setting stands. */
export type Settings = Pick<Configuration, 'policies' | 'locate'>;

/** The names of the packs beside the gate's own policies, sorted. */
export function packNames(builtinDirectory: string): readonly string[] {
  return readdirSync(path.join(builtinDirectory, 'packs'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

/** Reads a pack of the gate's own. They are known to be well formed: tests see to it. */
export function readPack(builtinDirectory: string, name: string): Pack {
  const text = readFileSync(path.join(builtinDirectory, 'packs', `${name}.yaml`), 'utf8');
  return packOf(yaml.load(text, { schema: yaml.CORE_SCHEMA }) as WrittenPack);
}

/** Whether a file under `extends` is a pack: it sets policies, and is none. */
export function isPack({ value }: SettingsFile): boolean {
  return typeof value === 'object' && value !== null && 'policies' in value && !('id' in value);
}

/** Reads a pack of the repository; `undefined`, and its problems, where it is wrong. */
export async function readUserPack(file: SettingsFile, problems: SettingProblem[]): Promise<Settings | undefined> {
  const { pack: validate } = await import('../../schemas/validators.ts');
  const faults = validateSettings(file, validate as Validator);
  problems.push(...faults);
  return faults.length > 0 ? undefined : { ...packOf(file.value as WrittenPack), locate: file.locate };
}

function packOf({ name, description, policies }: WrittenPack): Pack {
  const settings = Object.entries(policies).map(([id, given]): [string, PolicySetting] => [
    id,
    typeof given === 'string' ? { severity: given } : given,
  ]);
  return { name, description: description.trim(), policies: Object.fromEntries(settings) };
}

/**
 * What the entries of `extends` say of each policy, the later one where several do. `userPacks` gives the packs that an
 * entry of paths names.
 */
export function packSettings(
  builtinDirectory: string,
  userPacks: (entry: string) => readonly Settings[],
  configuration: Configuration,
  problems: SettingProblem[],
): Map<string, PolicySetting> {
  const names = packNames(builtinDirectory);
  const settings = new Map<string, PolicySetting>();
  for (const [index, entry] of configuration.extends.entries()) {
    if (!isPathEntry(entry) && !names.includes(entry)) {
      const hint = didYouMean(entry, names) || `: there are ${names.join(', ')}; a directory is written ${entry}/`;
      problems.push({ ...configuration.locate(['extends', index]), message: `there is no pack ${entry}${hint}` });
      continue;
    }
    const packs = isPathEntry(entry) ? userPacks(entry) : [readPack(builtinDirectory, entry)];
    for (const [id, setting] of packs.flatMap(({ policies }) => Object.entries(policies))) {
      settings.set(id, settingOver(settings.get(id) ?? {}, setting));
    }
  }
  return settings;
}
