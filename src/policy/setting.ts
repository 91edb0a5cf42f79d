import type { PolicyMatch, PolicySetting, Severity } from '../model/configuration.ts';
import { globMatcher } from '../util/glob.ts';
import type { Traits } from './facts/node.ts';
import type { EffectiveSetting, Policy } from './policy.ts';

/*
 * What holds for an item: the severity and the parameters that packs and the configuration give a policy, and what they
 * give it otherwise for some environments, risk classes, paths and the like.
 */

type Values = Readonly<Record<string, unknown>>;

/** Puts a later setting over an earlier one: what the later says of everything also ends what the earlier said of some. */
export function settingOver(earlier: PolicySetting, later: PolicySetting): PolicySetting {
  const severity = later.severity ?? earlier.severity;
  const kept = (earlier.overrides ?? []).map(({ match, severity: own, params = {} }) => ({
    match,
    ...(own === undefined || later.severity !== undefined ? {} : { severity: own }),
    params: Object.fromEntries(Object.entries(params).filter(([name]) => !Object.hasOwn(later.params ?? {}, name))),
  }));
  return {
    ...(severity === undefined ? {} : { severity }),
    params: { ...earlier.params, ...later.params },
    overrides: [...kept, ...(later.overrides ?? [])],
  };
}

/** Whether a policy of this severity finds anything: one that is off may be on for some. */
export function isOn(severity: Severity, { overrides = [] }: PolicySetting): boolean {
  return severity !== 'off' || overrides.some((override) => (override.severity ?? 'off') !== 'off');
}

/** The setting for an item by its traits. Where several overrides match, the later one wins. */
export function settingOf(
  severity: Severity,
  { params = {}, overrides = [] }: PolicySetting,
  valuesFor: (params: Values) => object,
): Policy['setting'] {
  const everywhere: EffectiveSetting = {
    severity: severity === 'off' ? 'off' : undefined,
    params: valuesFor(params),
  };
  if (overrides.length === 0) return () => everywhere;
  const tests = overrides.map(({ match }) => matcherOf(match));
  const made = new Map<string, EffectiveSetting>([['', everywhere]]);
  return (traits) => {
    const holding = [...overrides.keys()].filter((index) => traits !== undefined && tests[index]?.(traits));
    const key = holding.join();
    let setting = made.get(key);
    if (setting === undefined) {
      const matching = overrides.filter((_, index) => holding.includes(index));
      const own = matching.findLast((override) => override.severity !== undefined)?.severity;
      const all = Object.assign({}, params, ...matching.map((override) => override.params ?? {}));
      setting = { severity: own ?? everywhere.severity, params: valuesFor(all) };
      made.set(key, setting);
    }
    return setting;
  };
}

const TRAITS: Readonly<Record<keyof PolicyMatch, keyof Traits>> = {
  kinds: 'kind',
  names: 'name',
  namespaces: 'namespace',
  clusters: 'cluster',
  environments: 'environment',
  layers: 'layer',
  risks: 'risk',
  paths: 'path',
};

/** Whether every list of a match has a glob for an item's traits. */
export function matcherOf(match: PolicyMatch): (traits: Traits) => boolean {
  const tests = (Object.keys(match) as (keyof PolicyMatch)[]).map((key) => ({
    trait: TRAITS[key],
    matches: globMatcher(match[key] ?? []),
  }));
  return (traits) => tests.every(({ trait, matches }) => matches(traits[trait]));
}
