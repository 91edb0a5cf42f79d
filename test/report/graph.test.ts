import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/model/graph.ts';
import type { Finding } from '../../src/model/report.ts';
import { mermaid } from '../../src/report/escape.ts';
import { graphJson } from '../../src/report/graph-json.ts';
import { graphMermaid } from '../../src/report/graph-mermaid.ts';
import { check } from '../../src/run.ts';
import { HOSTILE } from './sample.ts';

const directory = path.resolve(import.meta.dirname, '../../fixtures/repos/flux-monorepo/faulty');
let graph: Graph;
let findings: readonly Finding[];

beforeAll(async () => {
  const pullRequest = async () => ({ kind: 'none' }) as const;
  const checked = await check({ directory, ownUrls: [], failOn: 'error', today: '2026-06-15', pullRequest });
  graph = checked.head.graph;
  findings = checked.report.findings;
});

test('json: every inference stands beside what was inferred', () => {
  const read = JSON.parse(graphJson(graph, { findings }));
  const apps = read.units.find((unit: { id: string }) => unit.id === 'homelab/Kustomization/flux-system/apps');
  expect(apps).toMatchObject({ cluster: 'homelab', environment: 'prod', layer: 'apps', status: 'rendered' });
  expect(apps.environmentReason).not.toBe('');
  expect(apps.layerReason).not.toBe('');
  for (const cluster of read.clusters) expect(cluster.reason).not.toBe('');
  expect(read.findings).toHaveLength(findings.length);
  const dependency = read.edges.find((edge: { kind: string }) => edge.kind === 'dependsOn');
  expect(dependency.location.line).toBeGreaterThan(0);
});

test('json and mermaid: one cluster of several', () => {
  const read = JSON.parse(graphJson(graph, { cluster: 'local' }));
  const clusters = [...read.units, ...read.objects, ...read.namespaces].map(({ cluster }) => cluster);
  expect(new Set(clusters)).toEqual(new Set(['local']));
  const drawn = graphMermaid(graph, { cluster: 'local' });
  expect(drawn).toContain('["local"]');
  expect(drawn).not.toContain('["homelab"]');
});

test('mermaid: units by cluster, and the edges between them', () => {
  const drawn = graphMermaid(graph);
  expect(drawn).toMatch(/^flowchart LR\n {2}subgraph c0\["homelab"\]\n/);
  const [, id] = /(u\d+)\["Kustomization flux-system\/apps<br><i>prod#44; apps<\/i>"\]/.exec(drawn) ?? [];
  expect(drawn).toMatch(new RegExp(`u\\d+ -\\. dependsOn \\.-> ${id}\\n`));
});

test('mermaid: the findings, and the units that they are about', () => {
  const drawn = graphMermaid(graph, { findings });
  expect(drawn.match(/:::error/g)).toHaveLength(findings.length);
  expect(drawn).toContain('<b>layer-inversion</b>');
  expect(drawn).toMatch(/u\d+ --- f0\n/);
});

test('mermaid: large graphs are cut, with a word, within what GitHub draws', () => {
  const [first] = graph.units;
  if (first === undefined) throw new Error('the fixture has units');
  const units = Array.from({ length: 5000 }, (_, n) => ({ ...first, id: `${n}`, name: `${HOSTILE}${n}` }));
  const edges = units.slice(1).map((unit) => {
    const end = { ...graph.edges[0]?.from, unit } as Graph['edges'][number]['from'];
    return { kind: 'creates', from: { ...end, unit: units[0] }, to: end } as Graph['edges'][number];
  });
  const drawn = graphMermaid({ ...graph, units, edges });
  expect(drawn.length).toBeLessThan(50_000);
  expect(drawn).toMatch(/… and \d+ more units/);
  const [one] = findings;
  if (one === undefined) throw new Error('the fixture has findings');
  const many = graphMermaid(graph, { findings: Array.from({ length: 500 }, () => ({ ...one, message: HOSTILE })) });
  expect(many.length).toBeLessThan(50_000);
  expect(many).toContain('… and 460 more findings');
});

test('mermaid: a label ends where it ends', () => {
  expect(mermaid('a"]; click b "x" <b>&#')).toBe('a#34;#93;#59; click b #34;x#34; #60;b#62;#38;#35;');
  expect(mermaid(HOSTILE)).toMatch(/^[\p{L}\p{N} ./:_#;-]*$/u);
});
