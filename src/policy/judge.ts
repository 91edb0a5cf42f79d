import type { Judgement } from '../model/judgement.ts';
import type { AppliedWaiver } from '../model/report.ts';
import { type Evaluation, evaluate, type Fault } from './evaluate.ts';
import { FactContext, type JudgeInput } from './facts/context.ts';
import { type AnyNode, NODES } from './facts/index.ts';
import { ERROR_NODE, WAIVER_NODE, type WaiverInput } from './facts/waiver.ts';
import { findingsOf, type JudgedFault } from './findings.ts';
import type { Policy, PolicySet } from './policy.ts';
import { collectWaivers, type Waiver } from './waivers.ts';

/**
 * Judges a graph, and what a pull request changes in it: every policy against every item of its node, then the waivers
 * against what was found, then the policies about waivers and about policies that failed. Throws nothing.
 */
export function judge(policies: PolicySet, input: JudgeInput): Judgement {
  const context = new FactContext(input);
  const found = [...NODES.values()].map((node) => evaluate(context, node, policiesOf(policies, node)));
  const failed = judgeItems(
    context,
    policies,
    ERROR_NODE as AnyNode,
    found.flatMap(({ errors }) => errors),
  );
  const faults = [...found.flatMap((evaluation) => evaluation.faults), ...failed.faults];

  const notEvaluated = policies.active.flatMap(({ id, node }) => {
    const reason = node.unavailable?.(context);
    return reason === undefined ? [] : [{ policy: id, reason }];
  });
  const waivers = collectWaivers(context, policies.definitions);
  const { judged, used } = applyWaivers(faults, waivers);
  const unevaluated = new Set(notEvaluated.map(({ policy }) => policy));
  const reviewed = waivers.map(
    (waiver): WaiverInput => ({ ...waiver, used: used.has(waiver), evaluated: !unevaluated.has(waiver.policy) }),
  );
  const aboutWaivers = judgeItems(context, policies, WAIVER_NODE as AnyNode, reviewed);
  const findings = findingsOf([...judged, ...aboutWaivers.faults.map((fault) => ({ fault, waiver: null }))]);
  return { findings, notEvaluated };
}

/** The policies that look at a node. Items of some nodes are made while judging: see `judgeItems`. */
function policiesOf({ active }: PolicySet, node: AnyNode): readonly Policy[] {
  return active.filter((policy) => policy.node === node);
}

/** Holds items that were made while judging against the policies about them. */
function judgeItems(context: FactContext, policies: PolicySet, node: AnyNode, items: readonly unknown[]): Evaluation {
  return evaluate(context, node, policiesOf(policies, node), items);
}

/** Every fault with the first waiver that covers it and still holds, and which waivers cover anything. */
function applyWaivers(
  faults: readonly Fault[],
  waivers: readonly Waiver[],
): { readonly judged: readonly JudgedFault[]; readonly used: ReadonlySet<Waiver> } {
  const byPolicy = new Map<string, Waiver[]>();
  for (const waiver of waivers.filter(({ fault }) => fault === '')) {
    byPolicy.set(waiver.policy, [...(byPolicy.get(waiver.policy) ?? []), waiver]);
  }
  const used = new Set<Waiver>();
  const judged = faults.map((fault): JudgedFault => {
    const covering = (byPolicy.get(fault.policy.id) ?? []).filter((waiver) => waiver.covers(fault));
    for (const waiver of covering) used.add(waiver);
    const holding = covering.find(({ expired }) => !expired);
    return { fault, waiver: holding === undefined ? null : applied(holding) };
  });
  return { judged, used };
}

function applied({ owner, reason, expires, location }: Waiver): AppliedWaiver {
  return { owner, reason, expires, location };
}
