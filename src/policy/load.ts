import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Configuration, PolicySetting, SettingProblem, Severity } from '../model/configuration.ts';
import type { ParsedFile } from '../model/document.ts';
import { compareLocations } from '../model/location.ts';
import { type Value, valueAt } from '../model/value.ts';
import { type SettingsFile, settingsOf, type Validator, validateSettings } from '../util/settings.ts';
import { didYouMean } from '../util/suggest.ts';
import { compareText } from '../util/text.ts';
import { librariesFor } from './cel/libraries.ts';
import { type Compiler, createCompiler, expressionsOf } from './compile.ts';
import { type Builtin, isPack, packSettings, readBuiltin, readUserPack, type Settings } from './packs.ts';
import { parameterProblems } from './parameters.ts';
import { placeWithin } from './place-within.ts';
import type { Policy, PolicyDefinition, PolicySet } from './policy.ts';
import { isOn, settingOver } from './setting.ts';

/** A policy or a pack of the repository, or of one beside it. */
export interface UserFile {
  readonly parsed: ParsedFile;
  readonly text: string | undefined;
  /** The entry of `extends` that names it, or the directory that it is in. */
  readonly entry?: string;
}

/** Where policies come from. */
export interface PolicySources {
  readonly builtin: Builtin;
  /** The files that the paths under `extends` name, those below directories among them. */
  readonly userFiles: readonly UserFile[];
}

/** A policy as loaded, and the file that its faults are placed in. */
interface Loaded {
  readonly definition: PolicyDefinition;
  readonly path: string;
  /** For a policy of the repository. */
  readonly file?: { readonly settings: SettingsFile; readonly text: string };
}

/**
 * Loads and compiles the policies that the configuration switches on: those of its packs, with the severities that the
 * packs give, those of its own files, and what it sets under `policies`. Every problem is placed at its line, in the
 * policy file or in the configuration; where there is one, what was compiled is incomplete.
 */
export async function loadPolicies(
  sources: PolicySources,
  configuration: Configuration,
): Promise<{ policies: PolicySet; problems: readonly SettingProblem[] }> {
  const problems: SettingProblem[] = [];
  const loaded = new Map(builtinPolicies(sources.builtin).map((one) => [one.definition.id, one]));
  const packs: (Settings & { readonly entry: string | undefined })[] = [];
  const read = new Set<string>();
  for (const file of sources.userFiles.filter(({ parsed }) => /\.ya?ml$/.test(parsed.path))) {
    const settings = settingsOf(file.parsed);
    if (isPack(settings)) {
      const pack = await readUserPack(settings, problems);
      if (pack !== undefined) packs.push({ ...pack, entry: file.entry });
      continue;
    }
    // Named twice, by itself and by its directory, it is one policy all the same.
    if (read.has(file.parsed.path)) continue;
    read.add(file.parsed.path);
    const found = await readPolicy(file, settings, loaded, problems);
    if (found !== undefined) loaded.set(found.definition.id, found);
  }
  const packsOf = (entry: string) => packs.filter((pack) => pack.entry === entry);
  const settings = packSettings(sources.builtin, packsOf, configuration, problems);
  for (const { definition, file } of loaded.values()) {
    if (file === undefined) continue;
    settings.set(
      definition.id,
      settingOver({ severity: definition.severity ?? 'error' }, settings.get(definition.id) ?? {}),
    );
  }
  problems.push(...[configuration, ...packs].flatMap((one) => unknownPolicies(one, loaded)));
  problems.push(...unknownInWaivers(configuration, loaded));
  for (const [id, setting] of Object.entries(configuration.policies)) {
    // Whoever sets a parameter of a policy wants it; whoever wants it for some items does not want it for all.
    const isForSome = (setting.overrides ?? []).some((override) => override.severity !== undefined);
    const own = isForSome ? 'off' : (loaded.get(id)?.definition.severity ?? 'error');
    settings.set(id, settingOver(settings.get(id) ?? { severity: own }, setting));
  }

  const chosen = [...loaded]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, one]) => ({ one, setting: settings.get(id) ?? {} }))
    .filter(({ one, setting }) => one.file !== undefined || isOn(setting.severity ?? 'off', setting));
  const libraries = await librariesFor(chosen.flatMap(({ one }) => expressionsOf(one.definition)));
  const faultless = chosen.flatMap(({ one }) => (one.file === undefined ? [one.definition] : []));
  const compile = createCompiler(libraries, faultless);
  const active: Policy[] = [];
  for (const { one, setting } of chosen) {
    const severity = setting.severity ?? 'off';
    const policy = compileLoaded(one, severity, setting, [configuration, ...packs], compile, problems);
    if (policy !== undefined && isOn(severity, setting)) active.push(policy);
  }
  const definitions = new Map([...loaded].map(([id, { definition }]) => [id, definition]));
  return { policies: { active, definitions }, problems: problems.sort(compareLocations) };
}

function compileLoaded(
  { definition, path: file, file: own }: Loaded,
  severity: Severity,
  setting: PolicySetting,
  given: readonly Settings[],
  compile: Compiler,
  problems: SettingProblem[],
): Policy | undefined {
  const faults = given.flatMap((settings) => parameterProblems(definition, settings));
  problems.push(...faults);
  const compiled = compile(definition, severity, faults.length > 0 ? {} : setting);
  if ('policy' in compiled) return compiled.policy;
  for (const { way, offset, message } of compiled.faults) {
    const start = own?.settings.locate(way) ?? { path: file, line: 1, column: 1 };
    const text = valueAt(definition as unknown as Value, way);
    const at = own && typeof text === 'string' ? placeWithin(own.text, start, text, offset) : start;
    problems.push({ ...at, message: `${way.join('.')}: ${message}` });
  }
  return undefined;
}

function builtinPolicies(builtin: Builtin): Loaded[] {
  return readdirSync(builtin.directory)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ definition: readBuiltin(builtin, name) as PolicyDefinition, path: `policies/${name}` }));
}

async function readPolicy(
  { parsed, text }: UserFile,
  settings: SettingsFile,
  loaded: ReadonlyMap<string, Loaded>,
  problems: SettingProblem[],
): Promise<Loaded | undefined> {
  const { policy: validate } = await import('../../schemas/validators.ts');
  const faults = settings.problems.length > 0 ? settings.problems : validateSettings(settings, validate as Validator);
  problems.push(...faults);
  if (faults.length > 0) return undefined;
  const definition = settings.value as PolicyDefinition;
  const expected = path.posix.basename(parsed.path).replace(/\.ya?ml$/, '');
  const at = settings.locate(['id']);
  if (definition.id !== expected) {
    problems.push({ ...at, message: `the id is ${definition.id}, and must be ${expected} as the file is called` });
  }
  if (loaded.has(definition.id)) {
    problems.push({ ...at, message: `there is a policy ${definition.id} already: take another name` });
    return undefined;
  }
  return { definition, path: parsed.path, file: { settings, text: text ?? '' } };
}

/** Policies that are set and do not exist. */
function unknownPolicies({ policies, locate }: Settings, loaded: ReadonlyMap<string, Loaded>): SettingProblem[] {
  return Object.keys(policies)
    .filter((id) => !loaded.has(id))
    .map((id) => ({ ...locate(['policies', id], 'key'), message: noPolicy(id, loaded) }));
}

/** Policies that are waived and do not exist. */
function unknownInWaivers({ waivers, locate }: Configuration, loaded: ReadonlyMap<string, Loaded>): SettingProblem[] {
  return waivers.flatMap(({ policy }, index) =>
    loaded.has(policy) ? [] : [{ ...locate(['waivers', index, 'policy'], 'key'), message: noPolicy(policy, loaded) }],
  );
}

function noPolicy(id: string, loaded: ReadonlyMap<string, Loaded>): string {
  return `there is no policy ${id}${didYouMean(id, loaded.keys())}`;
}
