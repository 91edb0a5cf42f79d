import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';
import type { PolicySetting, Severity } from '../model/configuration.ts';

/** A pack: what it says of each policy, as a configuration would. */
export interface Pack {
  readonly name: string;
  readonly description: string;
  readonly policies: Readonly<Record<string, PolicySetting>>;
}

/** The names of the packs beside the gate's own policies, sorted. */
export function packNames(builtinDirectory: string): readonly string[] {
  return readdirSync(path.join(builtinDirectory, 'packs'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

/** Reads a pack. They are known to be well formed: tests see to it. */
export function readPack(builtinDirectory: string, name: string): Pack {
  const text = readFileSync(path.join(builtinDirectory, 'packs', `${name}.yaml`), 'utf8');
  const { description, policies } = yaml.load(text, { schema: yaml.CORE_SCHEMA }) as {
    description: string;
    policies: Record<string, Severity | PolicySetting>;
  };
  const settings = Object.entries(policies).map(([id, given]): [string, PolicySetting] => [
    id,
    typeof given === 'string' ? { severity: given } : given,
  ]);
  return { name, description: description.trim(), policies: Object.fromEntries(settings) };
}
