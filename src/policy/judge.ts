import type { Judgement } from '../model/judgement.ts';
import type { AppliedWaiver } from '../model/report.ts';
import { type Evaluation, evaluate, type Fault } from './evaluate.ts';
import { approvalsOf } from './facts/approvals/results.ts';
import { FactContext, type JudgeInput } from './facts/context.ts';
import { type AnyNode, NODES } from './facts/index.ts';
import { ERROR_NODE, type ErrorInput, WAIVER_NODE } from './facts/waiver.ts';
import { findingsOf, type JudgedFault } from './findings.ts';
import type { PolicySet } from './policy.ts';
import { collectWaivers, type Waiver } from './waivers.ts';

/**
 * Judges a graph, and what a pull request changes in it: every policy against every item of its node, then the waivers
 * against what was found, then the policies about waivers and about policies that failed. Throws nothing.
 */
export function judge(policies: PolicySet, input: JudgeInput): Judgement {
  return judgeUnder(collectWaivers(input, policies.definitions), policies, input);
}

function judgeUnder(waivers: readonly Waiver[], policies: PolicySet, input: JudgeInput): Judgement {
  const context = new FactContext(input);
  const evaluations = [...NODES.values()]
    .filter((node) => node.unavailable?.(context) === undefined)
    .map((node) => evaluateNode(context, policies, node));
  const errors = evaluations.flatMap((evaluation) => evaluation.errors);
  const failures = evaluateNode(context, policies, ERROR_NODE, errors);
  const faults = [...evaluations, failures].flatMap((evaluation) => evaluation.faults);
  const notEvaluated = notEvaluatedOf(context, policies, errors);

  const { waived, used } = applyWaivers(faults, waivers);
  const unevaluated = new Set(notEvaluated.map(({ policy }) => policy));
  const reviewed = waivers.map((waiver) => ({
    ...waiver,
    used: used.has(waiver),
    evaluated: !unevaluated.has(waiver.policy),
  }));
  const aboutWaivers = evaluateNode(context, policies, WAIVER_NODE, reviewed).faults;
  const found = findingsOf([...waived, ...aboutWaivers.map((fault) => ({ fault, waiver: null }))]);
  return { ...found, notEvaluated, approvals: approvalsOf(context) };
}

/**
 * Judges a base as far as tells what is new at head: by the policies that found something there. What was found about
 * waivers, or about policies that failed, comes of all that was judged.
 */
export function judgeBase(policies: PolicySet, input: JudgeInput, head: Judgement): Judgement {
  const broken = new Set(head.findings.map(({ policy }) => policy));
  const active = policies.active.filter(({ id }) => broken.has(id));
  const needsAll = active.some(({ node }) => node === WAIVER_NODE || node === ERROR_NODE);
  // What a waiver covers is at fault all the same: nothing is looked through for waivers.
  return needsAll ? judge(policies, input) : judgeUnder([], { ...policies, active }, input);
}

/** Holds the items of a node against the policies that look at it. Items of some nodes are made while judging. */
function evaluateNode(
  context: FactContext,
  { active }: PolicySet,
  node: AnyNode,
  items?: readonly unknown[],
): Evaluation {
  const looking = active.filter((policy) => policy.node === node);
  return evaluate(context, node, looking, items);
}

/** Policies without the facts that they need, and, where nobody asks for failures as findings, those that failed. */
function notEvaluatedOf(
  context: FactContext,
  { active }: PolicySet,
  errors: readonly ErrorInput[],
): Judgement['notEvaluated'] {
  const lacking = active.flatMap(({ id, node }) => {
    const unavailable = node.unavailable?.(context);
    const reasons = unavailable === undefined ? (node.unjudged?.(context) ?? []) : [unavailable];
    return reasons.map((reason) => ({ policy: id, reason }));
  });
  if (active.some(({ node }) => node === ERROR_NODE)) return lacking;
  const failed = new Map(errors.map(({ policy, message }) => [policy, { policy, reason: `it failed: ${message}` }]));
  return [...lacking, ...failed.values()];
}

/** Every fault with the first waiver that covers it and still holds, and which waivers cover anything. */
function applyWaivers(
  faults: readonly Fault[],
  waivers: readonly Waiver[],
): { readonly waived: readonly JudgedFault[]; readonly used: ReadonlySet<Waiver> } {
  const byPolicy = new Map<string, Waiver[]>();
  for (const waiver of waivers.filter(({ fault }) => fault === '')) {
    byPolicy.set(waiver.policy, [...(byPolicy.get(waiver.policy) ?? []), waiver]);
  }
  const used = new Set<Waiver>();
  const waived = faults.map((fault): JudgedFault => {
    const covering = (byPolicy.get(fault.policy.id) ?? []).filter((waiver) => waiver.covers(fault));
    for (const waiver of covering) used.add(waiver);
    const holding = covering.find(({ expired }) => !expired);
    return { fault, waiver: holding === undefined ? null : applied(holding) };
  });
  return { waived, used };
}

function applied({ owner, reason, expires, location }: Waiver): AppliedWaiver {
  return { owner, reason, expires, location };
}
