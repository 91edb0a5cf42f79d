import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Configuration, PolicySetting, SettingProblem, Severity } from '../model/configuration.ts';
import type { ParsedFile } from '../model/document.ts';
import { isPathEntry, type SettingsFile, settingsOf, type Validator, validateSettings } from '../util/settings.ts';
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

/** The gate's own policies, with `packs/` in their directory, and what parses them. */
export interface Builtin {
  readonly directory: string;
  readonly parse: (path: string, text: string) => ParsedFile;
}

/** Reads a file of the gate's own. They are known to be well formed: tests see to it. */
export function readBuiltin({ directory, parse }: Builtin, name: string): unknown {
  return settingsOf(parse(name, readFileSync(path.join(directory, name), 'utf8'))).value;
}

/** The names of the packs beside the gate's own policies, sorted. */
export function packNames({ directory }: Builtin): readonly string[] {
  return readdirSync(path.join(directory, 'packs'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

/** Reads a pack of the gate's own. */
export function readPack(builtin: Builtin, name: string): Pack {
  return packOf(readBuiltin(builtin, `packs/${name}.yaml`) as WrittenPack);
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
  builtin: Builtin,
  userPacks: (entry: string) => readonly Settings[],
  configuration: Configuration,
  problems: SettingProblem[],
): Map<string, PolicySetting> {
  const names = packNames(builtin);
  const settings = new Map<string, PolicySetting>();
  for (const [index, entry] of configuration.extends.entries()) {
    if (!isPathEntry(entry) && !names.includes(entry)) {
      const hint = didYouMean(entry, names) || `: there are ${names.join(', ')}; a directory is written ${entry}/`;
      problems.push({ ...configuration.locate(['extends', index]), message: `there is no pack ${entry}${hint}` });
      continue;
    }
    const packs = isPathEntry(entry) ? userPacks(entry) : [readPack(builtin, entry)];
    for (const [id, setting] of packs.flatMap(({ policies }) => Object.entries(policies))) {
      settings.set(id, settingOver(settings.get(id) ?? {}, setting));
    }
  }
  return settings;
}
