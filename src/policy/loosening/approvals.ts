import type { ApprovalSetting } from '../../model/approvals.ts';
import { type Comparison, isSame, type Loosening, shown } from './comparison.ts';
import { scopeOf } from './rules.ts';

/** Approval rules that are gone, ask for fewer, or let more people answer. */
export function approvalLoosenings({ base, head, place }: Comparison): Loosening[] {
  const left = [...head.configuration.approvals.entries()];
  const take = (wanted: (rule: ApprovalSetting) => boolean) => {
    const at = left.findIndex(([, rule]) => wanted(rule));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  // What is the same is set aside first, so that a rule which moved is not compared with another one.
  const changed = base.configuration.approvals.filter((rule) => take((one) => isSame(one, rule)) === undefined);
  const looser = changed.flatMap((rule) => {
    const found = take((one) => scopeOf(one) === scopeOf(rule));
    if (found === undefined) {
      return [
        { kind: 'approval', what: `the approval rule for ${scopeOf(rule)} is gone`, location: place(['approvals']) },
      ];
    }
    const [index, now] = found;
    return differences(rule, now).map(({ key, what }) => ({
      kind: 'approval',
      what: `the approval rule for ${scopeOf(rule)} ${what}`,
      location: place(['approvals', index, key]),
    }));
  });
  // What is left is new: it asks for more, unless it takes another's place.
  const replacing = left.flatMap(([index, rule]) =>
    (rule.insteadOf ?? []).map((name) => ({
      kind: 'approval',
      what: `a new approval rule for ${scopeOf(rule)} takes the place of ${name}`,
      location: place(['approvals', index, 'insteadOf']),
    })),
  );
  return [...looser, ...replacing];
}

function differences(old: ApprovalSetting, now: ApprovalSetting): { readonly key: string; readonly what: string }[] {
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]) as Set<keyof ApprovalSetting>;
  return [...keys].sort().flatMap((key): { readonly key: string; readonly what: string }[] => {
    if (key === 'environments' || key === 'risks' || isSame(old[key], now[key])) return [];
    if (key === 'minimum')
      return lessThan(now.minimum, old.minimum)
        ? [{ key, what: `asks for ${now.minimum ?? 'none'}, not ${old.minimum}` }]
        : [];
    if (key !== 'users' && key !== 'teams') {
      return [{ key, what: `has ${key} ${shown(now[key])}, not ${shown(old[key])}` }];
    }
    if (!isLimited(now)) return [{ key, what: 'no longer says whose approval counts' }];
    const added = (now[key] ?? []).filter((name) => !(old[key] ?? []).includes(name));
    // Who counted among everybody is not added by being named.
    return added.length === 0 || !isLimited(old) ? [] : [{ key, what: `lets ${added.join(', ')} approve too` }];
  });
}

function lessThan(now = 0, old = 0): boolean {
  return now < old;
}

function isLimited({ users, teams }: ApprovalSetting): boolean {
  return users !== undefined || teams !== undefined;
}
