import type { Configuration, EnvironmentSetting } from '../../model/configuration.ts';
import { riskRank } from '../../model/risk.ts';
import { type Comparison, isSame, type Loosening, shown } from './comparison.ts';

/** Settings that decide what is looked at, and as what: environments, clusters, what is left alone. */
export function settingLoosenings(comparison: Comparison): Loosening[] {
  return [...environments(comparison), ...excludes(comparison), ...others(comparison)];
}

function environments({ base, head, place }: Comparison): Loosening[] {
  const old = new Map(base.configuration.environments.map((setting) => [setting.name, setting]));
  const now = head.configuration.environments;
  const found = [...now.entries()].flatMap(([index, setting]) => {
    const at = (key: string, what: string): Loosening => ({
      kind: 'environments',
      what,
      location: place(['environments', index, key]),
    });
    const { name, risk, match } = setting;
    const before = old.get(name);
    if (before === undefined) {
      // It may take what was another's.
      return match === undefined ? [] : [at('match', `the environment ${name} is new, and takes ${shown(match)}`)];
    }
    const changes: Loosening[] = [];
    if (isSafer(before, setting)) {
      changes.push(at('risk', `the risk of ${name} is ${risk ?? 'not said'}, not ${before.risk ?? 'not said'}`));
    }
    if (!isSame(match, before.match)) {
      changes.push(
        at(
          'match',
          `${name} takes ${shown(match ?? 'what is named for it')}, not ${shown(before.match ?? 'what is named for it')}`,
        ),
      );
    }
    return changes;
  });
  const gone = [...old.keys()].filter((name) => !now.some((setting) => setting.name === name));
  return [
    ...found,
    ...gone.map((name) => ({
      kind: 'environments',
      what: `the environment ${name} is no longer described`,
      location: place(['environments']),
    })),
  ];
}

function isSafer({ risk: before }: EnvironmentSetting, { risk }: EnvironmentSetting): boolean {
  return before !== undefined && (risk === undefined || riskRank(risk) < riskRank(before));
}

function excludes({ base, head, place }: Comparison): Loosening[] {
  return [...head.configuration.exclude.entries()]
    .filter(([, glob]) => !base.configuration.exclude.includes(glob))
    .map(([index, glob]) => ({ kind: 'exclude', what: `${glob} is left alone`, location: place(['exclude', index]) }));
}

/** Told of one by one elsewhere. */
const TOLD: ReadonlySet<string> = new Set([
  'path',
  'locate',
  'extends',
  'policies',
  'waivers',
  'approvals',
  'changeRequests',
  'windows',
  'freezes',
  'environments',
  'exclude',
]);

/** What decides how everything else is understood: any difference may take something out of sight. */
function others({ base, head, place }: Comparison): Loosening[] {
  const keys = Object.keys(base.configuration).filter((key) => !TOLD.has(key)) as (keyof Configuration)[];
  return keys.flatMap((key) => {
    const [old, now] = [base.configuration[key], head.configuration[key]];
    if (isSame(old, now)) return [];
    if (!Array.isArray(old) || !Array.isArray(now)) {
      return [{ kind: key, what: `${key} is ${shown(now)}, not ${shown(old)}`, location: place([key]) }];
    }
    const lost = old.filter((entry) => !now.some((one) => isSame(one, entry)));
    const what = lost.length > 0 ? `${key} no longer holds ${lost.map(shown).join(', ')}` : `${key} holds more`;
    return [{ kind: key, what, location: place([key]) }];
  });
}
