import { compareLocations, type Location } from '../../model/location.ts';
import { type Value, valueAt } from '../../model/value.ts';
import { settingsOf } from '../../util/settings.ts';
import { compareText } from '../../util/text.ts';
import { approvalLoosenings } from './approvals.ts';
import type { Comparison, Loosening, Rules } from './comparison.ts';
import { packLoosenings, policyLoosenings } from './policies.ts';
import { ruleLoosenings } from './rules.ts';
import { settingLoosenings } from './settings.ts';
import { waiverLoosenings } from './waivers.ts';

/*
 * What a pull request would loosen in the rules that judge it, held against those of its base. A change that may go
 * either way, such as another expression, is told as what it is: nobody but a reader knows.
 */

/**
 * Everything that head would loosen, by place. `elsewhere` is a place of head for what has none any more: the line of a
 * file that is gone.
 */
export function loosenings(base: Rules, head: Rules, today: string, elsewhere: Location): Loosening[] {
  const place: Comparison['place'] = (way, aim) =>
    head.configuration.path === undefined ? elsewhere : head.configuration.locate(way, aim);
  const comparison: Comparison = {
    base,
    head,
    today,
    place,
    placeInPolicy(id, way) {
      const file = head.files.map(({ parsed }) => settingsOf(parsed)).find(({ value }) => idOf(value) === id);
      return file?.locate(way) ?? place(['extends']);
    },
  };
  return [
    ...goneConfiguration(comparison),
    ...packLoosenings(comparison),
    ...policyLoosenings(comparison),
    ...waiverLoosenings(comparison),
    ...approvalLoosenings(comparison),
    ...ruleLoosenings(comparison),
    ...settingLoosenings(comparison),
  ].sort((a, b) => compareLocations(a.location, b.location) || compareText(a.what, b.what));
}

function idOf(value: unknown): unknown {
  return valueAt(value as Value, ['id']);
}

function goneConfiguration({ base, head, place }: Comparison): Loosening[] {
  const { path } = base.configuration;
  if (path === undefined || head.configuration.path !== undefined) return [];
  return [{ kind: 'configuration', what: `the configuration ${path} is gone`, location: place([]) }];
}
