import type { Graph } from '../model/graph.ts';
import type { Finding, Report, Subject, UnitNotice } from '../model/report.ts';
import { blocks, countFindings, type Threshold } from './assemble.ts';

/**
 * What of a report concerns one cluster: findings about it and about no cluster at all, with the other clusters' places
 * left out, its units in the coverage, and a verdict of its own.
 */
export function reportOfCluster(report: Report, graph: Graph, cluster: string, rules: Threshold): Report {
  const units = graph.units.filter((unit) => unit.cluster === cluster);
  const elsewhere = new Set(graph.units.filter((unit) => unit.cluster !== cluster).map(({ id }) => id));
  const here = ({ unit }: UnitNotice) => !elsewhere.has(unit);
  const findings = report.findings.flatMap((finding) => findingOf(finding, cluster) ?? []);
  const { coverage, change } = report;
  const passes = units.length > 0 && !findings.some((finding) => blocks(finding, rules));
  return {
    ...report,
    verdict: passes ? 'pass' : 'fail',
    counts: countFindings(findings),
    coverage: {
      ...coverage,
      clusters: 1,
      units: units.length,
      resources: units.reduce((sum, unit) => sum + unit.resources.length, 0),
      opaque: coverage.opaque.filter(here),
      failed: coverage.failed.filter(here),
    },
    findings,
    change: change && changeOf(change, cluster),
  };
}

/** A finding as one cluster sees it; `undefined` where it is about other clusters alone. */
function findingOf(finding: Finding, cluster: string): Finding | undefined {
  const concerned = (subject: Subject) => subject.cluster === cluster || subject.cluster === '';
  const [subject, ...alsoIn] = [finding.subject, ...finding.alsoIn].filter(concerned);
  return subject && { ...finding, subject, alsoIn };
}

function changeOf(change: NonNullable<Report['change']>, cluster: string): Report['change'] {
  const resources = change.resources.filter((resource) => resource.cluster === cluster);
  const reached = new Set(resources.map(({ environment }) => environment));
  return { environments: change.environments.filter((name) => reached.has(name)), resources };
}

/** The graph of one cluster: its units, and what they own, run and refer to. */
export function graphOfCluster(graph: Graph, cluster: string): Graph {
  const units = graph.units.filter((unit) => unit.cluster === cluster);
  const environments = new Set(units.map(({ id }) => graph.placements.get(id)?.environment));
  return {
    ...graph,
    clusters: graph.clusters.filter(({ name }) => name === cluster),
    environments: graph.environments.filter(({ name }) => environments.has(name)),
    units,
    objects: graph.objects.filter((object) => object.cluster === cluster),
    namespaces: graph.namespaces.filter((namespace) => namespace.cluster === cluster),
    images: graph.images.filter(({ unit }) => unit.cluster === cluster),
    edges: graph.edges.filter(({ from }) => from.cluster === cluster),
  };
}
