import type { Change } from '../model/change.ts';
import type { Edge, EdgeEnd, Graph } from '../model/graph.ts';
import type { RelatedLocation } from '../model/location.ts';
import type { ApprovalResult, Finding, Report, Subject, UnitNotice } from '../model/report.ts';
import type { RenderProblem, Source, Unit } from '../model/unit.ts';
import { type Mask, SHOW_ALL } from '../util/mask.ts';

/*
 * What is shown, without the texts that Secrets supplied. Locations are in files that exist, and environments and layers
 * those of the configuration or of a fixed list: no Secret makes them.
 */

/** A report that can be shown. */
export function hideInReport(report: Report, mask: Mask): Report {
  if (mask === SHOW_ALL) return report;
  const { coverage, findings, approvals, change } = report;
  const notices = (list: readonly UnitNotice[]) =>
    list.map(({ unit, reason, location }) => ({ unit: mask(unit), reason: mask(reason), location }));
  return {
    ...report,
    coverage: {
      ...coverage,
      opaque: notices(coverage.opaque),
      failed: notices(coverage.failed),
      notEvaluated: coverage.notEvaluated.map(({ policy, reason }) => ({ policy, reason: mask(reason) })),
      assumptions: coverage.assumptions.map(mask),
    },
    findings: findings.map((finding) => hideInFinding(finding, mask)),
    approvals: approvals && { ...approvals, rules: approvals.rules.map((rule) => hideInApproval(rule, mask)) },
    change: change === null ? null : { ...change, resources: change.resources.map((one) => hideNames(one, mask)) },
  };
}

function hideInFinding(finding: Finding, mask: Mask): Finding {
  return {
    ...finding,
    message: mask(finding.message),
    related: finding.related.map((place) => hideInMessage(place, mask)),
    subject: hideInSubject(finding.subject, mask),
    alsoIn: finding.alsoIn.map((subject) => hideInSubject(subject, mask)),
  };
}

function hideInApproval(rule: ApprovalResult, mask: Mask): ApprovalResult {
  const { reach, needs } = rule;
  return {
    ...rule,
    reach: { ...reach, unit: mask(reach.unit), what: mask(reach.what) },
    needs: needs.map((ways) => ways.map((need) => ({ ...need, from: mask(need.from) }))),
  };
}

function hideInMessage<T extends Pick<RelatedLocation, 'message'>>(place: T, mask: Mask): T {
  return { ...place, message: mask(place.message) };
}

function hideInSubject(subject: Subject, mask: Mask): Subject {
  return { ...hideNames(subject, mask), field: mask(subject.field) };
}

type Names = Pick<Subject, 'cluster' | 'unit' | 'apiVersion' | 'kind' | 'namespace' | 'name'>;

function hideNames<T extends Names>(named: T, mask: Mask): T {
  const { cluster, unit, apiVersion, kind, namespace, name } = named;
  return {
    ...named,
    cluster: mask(cluster),
    unit: mask(unit),
    apiVersion: mask(apiVersion),
    kind: mask(kind),
    namespace: mask(namespace),
    name: mask(name),
  };
}

/** What changes, for who names the resources. The resources themselves are as they were. */
export function hideInChange(change: Change, mask: Mask): Change {
  if (mask === SHOW_ALL) return change;
  return {
    ...change,
    resources: change.resources.map((one) => ({
      ...hideNames(one, mask),
      ...(one.movedFrom !== undefined && { movedFrom: mask(one.movedFrom) }),
    })),
    reasons: change.reasons.map((reach) => ({
      ...reach,
      unit: mask(reach.unit),
      ...(reach.what !== undefined && { what: mask(reach.what) }),
    })),
  };
}

/** A graph that can be drawn. Only names and messages are hidden in it: resources are as they were. */
export function hideInGraph(graph: Graph, mask: Mask): Graph {
  if (mask === SHOW_ALL) return graph;
  const shown = new Map(graph.units.map((unit) => [unit, hideInUnit(unit, mask)]));
  const unitOf = (unit: Unit) => shown.get(unit) ?? unit;
  const endOf = (end: EdgeEnd): EdgeEnd => ({
    ...end,
    unit: end.unit && unitOf(end.unit),
    label: mask(end.label),
    cluster: mask(end.cluster),
    path: mask(end.path),
    app: mask(end.app),
  });
  const cluster = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: mask(one.name) });
  return {
    ...graph,
    clusters: graph.clusters.map((one) => ({
      ...cluster(one),
      ...(one.server !== undefined && { server: mask(one.server) }),
    })),
    units: graph.units.map(unitOf),
    placements: new Map([...graph.placements].map(([id, place]) => [mask(id), place])),
    objects: graph.objects.map((object) => ({
      ...object,
      ...hideNames({ ...object, unit: '', apiVersion: '' }, mask),
      owners: object.owners.map((owner) => ({ ...owner, unit: unitOf(owner.unit) })),
    })),
    namespaces: graph.namespaces.map((namespace) => ({
      ...cluster(namespace),
      cluster: mask(namespace.cluster),
      uses: namespace.uses.map((use) => ({ ...use, unit: unitOf(use.unit) })),
    })),
    images: graph.images.map((image) => ({
      ...image,
      unit: unitOf(image.unit),
      resource: cluster(image.resource),
      reference: mask(image.reference),
    })),
    edges: graph.edges.map(
      ({ kind, from, to, reference }): Edge => ({ kind, from: endOf(from), to: endOf(to), reference }),
    ),
    cycles: graph.cycles.map((cycle) => ({ ...cycle, members: cycle.members.map(mask) })),
    inferences: graph.inferences.map(({ subject, value, reason }) => ({
      subject: mask(subject),
      value,
      reason: mask(reason),
    })),
    rendering: {
      ...graph.rendering,
      problems: graph.rendering.problems.map((problem) => hideInProblem(problem, mask)),
      assumptions: graph.rendering.assumptions.map(mask),
    },
  };
}

function hideInUnit(unit: Unit, mask: Mask): Unit {
  return {
    ...unit,
    id: mask(unit.id),
    cluster: mask(unit.cluster),
    namespace: mask(unit.namespace),
    name: mask(unit.name),
    createdBy: unit.createdBy && mask(unit.createdBy),
    entryPoint: unit.entryPoint && mask(unit.entryPoint),
    targetNamespace: mask(unit.targetNamespace),
    sources: unit.sources.map((source) => hideInSource(source, mask)),
    dependsOn: unit.dependsOn.map((one) => ({ ...one, namespace: mask(one.namespace), name: mask(one.name) })),
    problems: unit.problems.map((problem) => hideInProblem(problem, mask)),
    release: unit.release && { namespace: mask(unit.release.namespace), name: mask(unit.release.name) },
  };
}

/** Where a source is: all of its fields are texts. */
function hideInSource(source: Source, mask: Mask): Source {
  const fields = Object.entries(source).map(([key, text]: [string, string]) => [
    key,
    key === 'kind' ? text : mask(text),
  ]);
  return Object.fromEntries(fields) as Source;
}

function hideInProblem(problem: RenderProblem, mask: Mask): RenderProblem {
  const { related } = problem;
  return {
    ...hideInMessage(problem, mask),
    ...(related !== undefined && { related: related.map((place) => hideInMessage(place, mask)) }),
  };
}
