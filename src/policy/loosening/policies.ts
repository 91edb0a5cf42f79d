import { type PolicyOverride, type PolicySetting, SEVERITIES, type Severity } from '../../model/configuration.ts';
import type { PolicyDefinition } from '../policy.ts';
import { type Comparison, isSame, type Loosening, type Rules, shown } from './comparison.ts';

/** What holds for a policy on one side. */
interface Effective {
  readonly severity: Severity;
  readonly settings: PolicySetting;
  readonly definition: PolicyDefinition | undefined;
}

/** Policies that are named where a pack is gone; the others are counted. */
const MAX_WORDS = 12;

/** Packs that are no longer extended, with the policies that weigh less for it. */
export function packLoosenings(comparison: Comparison): Loosening[] {
  const { base, head, place } = comparison;
  const gone = base.configuration.extends.filter((entry) => !head.configuration.extends.includes(entry));
  const lowered = idsOf(base).filter((id) => isLowered(id, comparison) && !isSetHere(id, comparison));
  if (lowered.length === 0) return [];
  const words = lowered.map((id) => `${id} goes from ${stateOf(base, id).severity} to ${stateOf(head, id).severity}`);
  const cause = gone.length > 0 ? `extends no longer names ${gone.join(', ')}` : 'the packs say otherwise';
  const more = words.length > MAX_WORDS ? ` and ${words.length - MAX_WORDS} more` : '';
  return [
    { kind: 'extends', what: `${cause}: ${words.slice(0, MAX_WORDS).join(', ')}${more}`, location: place(['extends']) },
  ];
}

/** Policies that weigh less, look at other things, or are gone. */
export function policyLoosenings(comparison: Comparison): Loosening[] {
  return idsOf(comparison.base).flatMap((id) => [
    ...severityLoosenings(id, comparison),
    ...definitionLoosenings(id, comparison),
    ...parameterLoosenings(id, comparison),
    ...overrideLoosenings(id, comparison),
  ]);
}

function idsOf({ policies }: Rules): string[] {
  return policies.active.map(({ id }) => id);
}

function stateOf({ policies }: Rules, id: string): Effective {
  const active = policies.active.find((policy) => policy.id === id);
  const definition = policies.definitions.get(id);
  return { severity: active?.severity ?? 'off', settings: active?.settings ?? {}, definition };
}

function isLower(severity: Severity, than: Severity): boolean {
  return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(than);
}

function isLowered(id: string, { base, head }: Comparison): boolean {
  const after = stateOf(head, id);
  return after.definition !== undefined && isLower(after.severity, stateOf(base, id).severity);
}

/** Whether the configuration, or the policy's own file, says another severity: not the packs. */
function isSetHere(id: string, { base, head }: Comparison): boolean {
  const [before, after] = [base, head].map(({ configuration }) => configuration.policies[id]?.severity);
  const isOwn = stateOf(base, id).definition?.severity !== stateOf(head, id).definition?.severity;
  return before !== after || isOwn;
}

function severityLoosenings(id: string, comparison: Comparison): Loosening[] {
  const { base, head, place } = comparison;
  if (!isLowered(id, comparison) || !isSetHere(id, comparison)) return [];
  const [before, after] = [stateOf(base, id).severity, stateOf(head, id).severity];
  const isWritten = head.configuration.policies[id] !== undefined;
  const location = isWritten ? place(['policies', id], 'key') : comparison.placeInPolicy(id, ['severity']);
  return [{ kind: 'severity', what: `${id} goes from ${before} to ${after}`, location }];
}

/** What a policy of the repository looks for; the gate's own policies are the same on both sides. */
const LOOKS = ['forEach', 'match', 'deny', 'severityWhen'] as const;

function definitionLoosenings(id: string, { base, head, place, placeInPolicy }: Comparison): Loosening[] {
  const [before, after] = [stateOf(base, id).definition, stateOf(head, id).definition];
  if (before === undefined) return [];
  if (after === undefined) return [{ kind: 'policy', what: `the policy ${id} is gone`, location: place(['extends']) }];
  return LOOKS.filter((key) => !isSame(before[key], after[key])).map((key) => ({
    kind: 'policy',
    what: `${key} of the policy ${id} is another: what it finds may be less`,
    location: placeInPolicy(id, [key]),
  }));
}

function parameterLoosenings(id: string, { base, head, place, placeInPolicy }: Comparison): Loosening[] {
  const [before, after] = [stateOf(base, id), stateOf(head, id)];
  if (after.severity === 'off' && (after.settings.overrides ?? []).length === 0) return [];
  const [old, now] = [before, after].map(({ settings, definition }) => ({
    ...Object.fromEntries(Object.entries(definition?.params ?? {}).map(([name, param]) => [name, param.default])),
    ...settings.params,
  })) as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys(old)
    .filter((name) => !isSame(old[name], now[name]))
    .map((name) => {
      const isWritten = head.configuration.policies[id]?.params?.[name] !== undefined;
      const way = isWritten ? ['policies', id, 'params', name] : ['policies', id];
      const isOwn = !isWritten && !isSame(before.definition?.params?.[name], after.definition?.params?.[name]);
      const location = isOwn ? placeInPolicy(id, ['params', name, 'default']) : place(way);
      return {
        kind: 'parameter',
        what: `${name} of ${id} goes from ${shown(old[name])} to ${shown(now[name])}`,
        location,
      };
    });
}

/** Exceptions that weigh less than the rule, or set other parameters, and are new; and stricter ones that are gone. */
function overrideLoosenings(id: string, { base, head, place }: Comparison): Loosening[] {
  const [before, after] = [stateOf(base, id), stateOf(head, id)];
  const [old, now] = [before, after].map(({ settings }) => settings.overrides ?? []) as [
    readonly PolicyOverride[],
    readonly PolicyOverride[],
  ];
  const own = head.configuration.policies[id]?.overrides ?? [];
  const added = now.filter((override) => !old.some((one) => isSame(one, override)));
  const removed = old.filter((override) => !now.some((one) => isSame(one, override)));
  const placeOf = (override: PolicyOverride) => {
    const index = own.findIndex((one) => isSame(one, override));
    return place(index < 0 ? ['policies', id] : ['policies', id, 'overrides', index]);
  };
  const lower = added.filter(
    ({ severity, params }) =>
      (severity !== undefined && isLower(severity, before.severity)) || Object.keys(params ?? {}).length > 0,
  );
  const stricter = removed.filter(
    ({ severity, params }) =>
      (severity !== undefined && isLower(after.severity, severity)) || Object.keys(params ?? {}).length > 0,
  );
  return [
    ...lower.map((override) => ({
      kind: 'override',
      what: `${id} is ${override.severity ?? 'judged otherwise'} for ${shown(override.match)}`,
      location: placeOf(override),
    })),
    ...stricter.map((override) => ({
      kind: 'override',
      what: `${id} is no longer ${override.severity ?? 'judged otherwise'} for ${shown(override.match)}`,
      location: place(['policies', id]),
    })),
  ];
}
