import path from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/model/graph.ts';
import type { Finding } from '../../src/model/report.ts';
import { dot, mermaid } from '../../src/report/escape.ts';
import { graphDot } from '../../src/report/graph-dot.ts';
import { graphJson } from '../../src/report/graph-json.ts';
import { graphMermaid } from '../../src/report/graph-mermaid.ts';
import { check } from '../../src/run.ts';
import { HOSTILE } from './sample.ts';

const directory = path.resolve(import.meta.dirname, '../../fixtures/repos/flux-monorepo/faulty');
let graph: Graph;
let findings: readonly Finding[];

beforeAll(async () => {
  const pullRequest = async () => ({ kind: 'none' }) as const;
  const checked = await check({ directory, ownUrls: [], failOn: 'error', now: '2026-06-15T12:00:00Z', pullRequest });
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
  const alsoIn = units.map(({ id }) => ({ ...one.subject, unit: id }));
  const wide = graphMermaid(
    { ...graph, units, edges },
    {
      findings: [
        { ...one, alsoIn },
        { ...one, alsoIn },
      ],
    },
  );
  expect(wide.length).toBeLessThan(50_000);
  expect(wide.match(/ --- /g)?.length).toBeLessThan(500);
  expect(wide).toMatch(/… and \d{4} more places/);
});

test('mermaid: a label ends where it ends', () => {
  expect(mermaid('a"]; click b "x" <b>&#')).toBe('a#34;#93;#59; click b #34;x#34; #60;b#62;#38;#35;');
  expect(mermaid(HOSTILE)).toMatch(/^[\p{L}\p{N} ./:_#;-]*$/u);
});

/** What graphviz makes of a drawing: its nodes by their labels, and its edges. It throws where the drawing is none. */
async function graphviz(drawn: string) {
  const { objects = [], edges = [] } = JSON.parse((await Graphviz.load()).dot(drawn, 'dot_json'));
  const isNode = (object: { name: string }) => /^[uf]\d+$/.test(object.name);
  return {
    labels: objects.filter(isNode).map(({ label }: { label: string }) => label) as string[],
    clusters: objects
      .filter((object: { name: string }) => !isNode(object))
      .map(({ label }: { label: string }) => label),
    edges: edges.length as number,
  };
}

test('dot: graphviz draws units by cluster, and the edges between them', async () => {
  const drawn = await graphviz(graphDot(graph));
  expect(drawn.labels).toHaveLength(graph.units.length);
  expect(drawn.labels).toContain('Kustomization flux-system/apps\\nprod, apps');
  expect(drawn.clusters).toEqual(['homelab', 'local']);
  expect(drawn.edges).toBeGreaterThan(graph.units.length - 4);
  const local = await graphviz(graphDot(graph, { cluster: 'local' }));
  expect(local.clusters).toEqual(['local']);
});

test('dot: the findings, and the units that they are about', async () => {
  const { labels, edges } = await graphviz(graphDot(graph, { findings }));
  expect(labels.filter((label) => label.startsWith('layer-inversion\\n'))).toHaveLength(4);
  expect(edges).toBeGreaterThanOrEqual(findings.length);
});

test('dot: a name is a label and nothing else', async () => {
  const [first] = graph.units;
  if (first === undefined) throw new Error('the fixture has units');
  const names = [
    'a"]; b -> c; d [label="x',
    '\\',
    '\\N \\l \\"',
    '<b>&lt;&#34;</b>',
    '"\n} digraph {',
    '/* */ // #',
    'node',
    HOSTILE,
  ];
  const units = names.map((name, index) => ({ ...first, id: `${index}`, name, cluster: name }));
  const drawn = await graphviz(graphDot({ ...graph, units, edges: [] }));
  expect(drawn.labels).toHaveLength(names.length);
  expect(drawn.clusters).toHaveLength(names.length);
  expect(drawn.edges).toBe(0);
  expect((await Graphviz.load()).dot(`digraph { a [label="${dot(names[3] ?? '')}"] }`, 'svg')).toContain(
    '&lt;b&gt;&amp;lt;&amp;#34;&lt;/b&gt;',
  );
});
