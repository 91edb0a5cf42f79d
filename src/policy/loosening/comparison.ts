import type { Configuration } from '../../model/configuration.ts';
import type { Location } from '../../model/location.ts';
import { compareText } from '../../util/text.ts';
import type { UserFile } from '../load.ts';
import type { PolicySet } from '../policy.ts';

/** What judges one side: its configuration, its policies, and the files that these were read from. */
export interface Rules {
  readonly configuration: Configuration;
  readonly policies: PolicySet;
  readonly files: readonly UserFile[];
}

/** One thing that would be judged less strictly, or otherwise. */
export interface Loosening {
  /** Which part of the rules: `severity`, `parameter`, `override`, `policy`, `waiver`, `approval`, a setting's name … */
  readonly kind: string;
  /** The same in words. */
  readonly what: string;
  /** Where head says so, or the nearest that is left. */
  readonly location: Location;
}

/** Both sides, and what the comparisons of parts share. */
export interface Comparison {
  readonly base: Rules;
  readonly head: Rules;
  /** `YYYY-MM-DD`: what was over by then is nothing that could be taken away. */
  readonly today: string;
  /** The place of a setting in the configuration of head; elsewhere where head has none. */
  place(way: readonly (string | number)[], aim?: 'value' | 'key'): Location;
  /** The place of a setting in a policy file of head. */
  placeInPolicy(id: string, way: readonly (string | number)[]): Location;
}

/** Whether two settings say the same, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** A setting as a text that does not depend on the order of keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`;
}

/** A setting for people, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
