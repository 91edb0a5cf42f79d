import type { WaiverSetting } from '../../model/configuration.ts';
import { type Comparison, isSame, type Loosening, shown } from './comparison.ts';

/** Waivers of the configuration that are new, last longer or cover more. */
export function waiverLoosenings({ base, head, place, today }: Comparison): Loosening[] {
  const known = base.configuration.waivers;
  return head.configuration.waivers.flatMap((waiver, index) => {
    const { policy, match, expires = '' } = waiver;
    if (expires !== '' && expires < today) return [];
    const covering = known.filter((one) => covers(one, waiver));
    if (covering.some((one) => lasts(one) >= lasts(waiver))) return [];
    const location = place(['waivers', index]);
    const [longest] = covering.toSorted((a, b) => (lasts(a) < lasts(b) ? 1 : -1));
    if (longest !== undefined) {
      const [old, now] = [longest, waiver].map(({ expires: last }) => last ?? 'no end');
      return [
        { kind: 'waiver', what: `a waiver of ${policy} for ${shown(match)} lasts to ${now}, not ${old}`, location },
      ];
    }
    const widened = known.find((one) => covers(waiver, one));
    const what = widened === undefined ? 'is new' : `is wider: it was for ${shown(widened.match)}`;
    return [{ kind: 'waiver', what: `a waiver of ${policy} for ${shown(match)} ${what}`, location }];
  });
}

/** Whether a waiver covers whatever another one does, as far as their words tell. */
function covers(one: WaiverSetting, other: WaiverSetting): boolean {
  const keys = Object.keys(one.match) as (keyof WaiverSetting['match'])[];
  return one.policy === other.policy && keys.every((key) => isSame(one.match[key], other.match[key]));
}

/** A date that compares with others; one without an end is after all. */
function lasts({ expires }: WaiverSetting): string {
  return expires ?? '9999-12-31';
}
