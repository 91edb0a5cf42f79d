import type { FreezeSetting, RuleScope, WindowSetting } from '../../model/change-rules.ts';
import { freezeText, windowText } from '../calendar.ts';
import { type Comparison, isSame, type Loosening } from './comparison.ts';

/** Change requests that ask for less, windows that are wider, freezes that are shorter. */
export function ruleLoosenings(comparison: Comparison): Loosening[] {
  return [...changeRequests(comparison), ...windows(comparison), ...freezes(comparison)];
}

/** Which environments a rule is for, in words. */
export function scopeOf({ environments = [], risks = [] }: RuleScope): string {
  return [...environments.toSorted(), ...risks.toSorted().map((risk) => `risk ${risk}`)].join(', ');
}

function changeRequests({ base, head, place }: Comparison): Loosening[] {
  const [old, now] = [base, head].map(({ configuration: { changeRequests: rules } }) => {
    const byScope = new Map<string, string[]>();
    for (const rule of rules) {
      const fields = rule.fields.map(({ name, pattern }) => (pattern === undefined ? name : `${name} (${pattern})`));
      byScope.set(scopeOf(rule), [...(byScope.get(scopeOf(rule)) ?? []), ...fields]);
    }
    return byScope;
  }) as [Map<string, string[]>, Map<string, string[]>];
  return [...old].flatMap(([scope, fields]) => {
    const lost = fields.filter((field) => !now.get(scope)?.includes(field));
    if (lost.length === 0) return [];
    const index = head.configuration.changeRequests.findIndex((rule) => scopeOf(rule) === scope);
    const location = place(index < 0 ? ['changeRequests'] : ['changeRequests', index]);
    return [
      { kind: 'changeRequests', what: `change requests for ${scope} need no ${lost.join(', ')} any more`, location },
    ];
  });
}

/** Without any window an environment is always open; with some, another one opens it more. */
function windows({ base, head, place }: Comparison): Loosening[] {
  const [old, now] = [base.configuration.windows, head.configuration.windows];
  const scopes = new Set(old.map(scopeOf));
  const lost = [...scopes].filter((scope) => !now.some((window) => scopeOf(window) === scope));
  const added = [...now.entries()].filter(
    ([, window]) => scopes.has(scopeOf(window)) && !old.some((one) => isSame(one, window)),
  );
  return [
    ...lost.map((scope) => ({
      kind: 'windows',
      what: `${scope} has no window any more: a change may reach it at any time`,
      location: place(['windows']),
    })),
    ...added.map(([index, window]: [number, WindowSetting]) => ({
      kind: 'windows',
      what: `${scopeOf(window)} is open on ${windowText(window)}, which no window says`,
      location: place(['windows', index]),
    })),
  ];
}

/** Freezes to come, or that hold, which are gone or others. */
function freezes({ base, head, place, today }: Comparison): Loosening[] {
  const gone = base.configuration.freezes.filter(
    (freeze) => freeze.to.slice(0, 10) >= today && !head.configuration.freezes.some((one) => freezesAll(one, freeze)),
  );
  return gone.map((freeze) => ({
    kind: 'freezes',
    what: `${scopeOf(freeze)} is no longer frozen from ${freezeText(freeze)}`,
    location: place(['freezes']),
  }));
}

function freezesAll(one: FreezeSetting, other: FreezeSetting): boolean {
  const sameClock = (one.timeZone ?? 'UTC') === (other.timeZone ?? 'UTC');
  return sameClock && scopeOf(one) === scopeOf(other) && one.from <= other.from && one.to >= other.to;
}
