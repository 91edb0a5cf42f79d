import type { Severity } from '../model/configuration.ts';
import type { RelatedLocation } from '../model/location.ts';
import type { Subject } from '../model/report.ts';
import { groupOf, type Resource } from '../model/resource.ts';
import type { Path } from '../model/value.ts';
import { summaryOf } from './cel/expression.ts';
import { variableOf } from './cel/reserved.ts';
import { isField } from './compile.ts';
import type { FactContext } from './facts/context.ts';
import type { AnyNode } from './facts/index.ts';
import type { ErrorInput } from './facts/waiver.ts';
import type { Policy } from './policy.ts';

/** One policy broken by one item, before what shares a line is put together. */
export interface Fault {
  readonly policy: Policy;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  readonly location: RelatedLocation;
  readonly related: readonly RelatedLocation[];
  readonly subject: Subject;
  /** What the fault is, wherever it stands: the text that its fingerprint is made from. */
  readonly identity: string;
  /** The objects whose annotations may waive it. */
  readonly resources: readonly Resource[];
  /** Faults at one line are one finding, unless these differ. */
  readonly distinct: string;
}

/** What policies say about the items of their node, and which expressions failed. */
export interface Evaluation {
  readonly faults: readonly Fault[];
  readonly errors: readonly ErrorInput[];
}

/** Holds every item of a node against policies that look at that node. */
export function evaluate(
  context: FactContext,
  node: AnyNode,
  policies: readonly Policy[],
  items?: Iterable<unknown>,
): Evaluation {
  const faults: Fault[] = [];
  const errors: ErrorInput[] = [];
  if (policies.length === 0) return { faults, errors };
  const variable = variableOf(node);
  const needTraits = policies.some(({ needsTraits }) => needsTraits);
  for (const item of items ?? node.items(context)) {
    const facts = node.type.of(item);
    const traits = needTraits ? node.traits(item) : undefined;
    for (const policy of policies) {
      if (policy.matches !== undefined && traits !== undefined && !policy.matches(traits)) continue;
      const setting = policy.setting(traits);
      if (setting.severity === 'off') continue;
      const variables = { [variable]: facts, params: setting.params };
      try {
        const severity = severityOf(policy, setting.severity, variables);
        if (severity !== 'off') faults.push(faultOf(policy, severity, item, variables));
      } catch (error) {
        const subject = node.subject(item);
        const location = defaultPlace(node, item);
        errors.push({ context, policy: policy.id, message: summaryOf(error), subject, location });
      }
    }
  }
  return { faults, errors };
}

/** The place of an item where the one that a policy asks for does not exist. Every node gives one for its first name. */
function defaultPlace(node: AnyNode, item: unknown): RelatedLocation {
  return node.place(item, node.places[0] as string)[0] as RelatedLocation;
}

/** The severity of what an item breaks; `off` where it breaks nothing. */
function severityOf(policy: Policy, set: Severity | undefined, variables: Readonly<Record<string, unknown>>): Severity {
  if (!truth(policy.deny(variables))) return 'off';
  if (set !== undefined) return set;
  for (const { when, severity } of policy.severityWhen) if (truth(when(variables))) return severity;
  return policy.severity;
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Error('the expression gives neither true nor false');
  return value;
}

function faultOf(
  policy: Policy,
  severity: Fault['severity'],
  item: unknown,
  variables: Readonly<Record<string, unknown>>,
): Fault {
  const { node } = policy;
  const subject = node.subject(item);
  const [at, ...more] = placesOf(node, item, policy.at);
  const location = at ?? defaultPlace(node, item);
  const { cluster, apiVersion, kind, namespace, name, field } = subject;
  const identity = node.identity?.(item) ?? [cluster, groupOf(apiVersion), kind, namespace, name].join('/');
  return {
    policy,
    severity,
    message: policy.message(variables),
    location,
    related: [...more, ...policy.related.flatMap((place) => placesOf(node, item, place))],
    subject,
    identity: JSON.stringify([policy.id, identity, field.replace(/\[\d+\]/g, '[]'), node.value(item)]),
    resources: node.resources(item),
    distinct: node.distinct?.(item) ?? '',
  };
}

function placesOf(node: AnyNode, item: unknown, place: string): readonly RelatedLocation[] {
  if (node.field !== undefined && isField(place)) return [node.field(item, fieldPath(place))];
  return node.place(item, place);
}

/** `manifest.spec.containers[0].image` as a path. */
function fieldPath(place: string): Path {
  return (place.match(/[^.[\]]+/g) ?? []).slice(1).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
