import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { html, scriptData } from '../../../src/report/escape.ts';
import { graphHtml } from '../../../src/report/html/graph-page.ts';
import type { GraphData } from '../../../src/report/html/graph-payload.ts';
import { graphView } from '../../../src/report/html/graph-view.ts';
import { type Layout, layOut } from '../../../src/report/html/layout.ts';
import { type Checked, check } from '../../../src/run.ts';
import { directory as temporary } from '../../cli/cli.ts';
import { HOSTILE, HOSTILE_MARKUP } from '../sample.ts';
import { hostileRepository } from './repositories.ts';

const directory = path.resolve(import.meta.dirname, '../../../fixtures/repos/flux-monorepo/faulty');
let checked: Checked;
let data: GraphData;

beforeAll(async () => {
  checked = await judged(directory);
  data = graphView(checked.head.graph, { findings: checked.report.findings });
});

test('every unit has its owners, objects with their lines, namespaces and findings', () => {
  const { graph } = checked.head;
  expect(data.units).toHaveLength(graph.units.length);
  expect(data.objects).toHaveLength(graph.objects.length);
  const unit = data.units.find(({ id }) => id === 'homelab/Kustomization/flux-system/apps');
  expect(unit).toMatchObject({ kind: 'Kustomization', namespace: 'flux-system', name: 'apps', status: 'rendered' });
  expect(unit?.namespaces.length).toBeGreaterThan(0);
  expect(unit?.findings.map((index) => data.findings[index]?.policy)).toContain('latest-tag');
  const disputed = data.objects.filter(({ owners }) => owners.filter(([, , shared]) => shared === '').length > 1);
  expect(disputed.map(({ kind }) => kind)).not.toEqual([]);
  for (const { owners } of data.objects) {
    for (const [, [file, line]] of owners) {
      expect(checked.head.repository.text(data.paths[file] ?? '')?.split('\n').length).toBeGreaterThanOrEqual(line);
    }
  }
});

test('every finding is at a unit, with the line that the report says', () => {
  expect(data.findings).toHaveLength(checked.report.findings.length);
  for (const [index, finding] of data.findings.entries()) {
    const { location } = checked.report.findings[index] ?? { location: { path: '', line: 0 } };
    expect([data.paths[finding.at[0]], finding.at[1]]).toEqual([location.path, location.line]);
    expect(finding.units).not.toEqual([]);
  }
});

test('one cluster of several', () => {
  const local = graphView(checked.head.graph, { cluster: 'local', findings: checked.report.findings });
  expect(local.clusters.map(({ name }) => name)).toEqual(['local']);
  expect(local.units.length).toBeLessThan(data.units.length);
  for (const { from, to } of local.edges) expect(Math.max(from, to)).toBeLessThan(local.units.length);
});

test('the page loads nothing, runs only its own script, and is the same every time', () => {
  const assets = { script: 'run()', style: 'a{}' };
  const page = graphHtml(checked.head.graph, { findings: checked.report.findings }, assets);
  expect(page).toContain(`content="default-src 'none'; script-src 'sha256-`);
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).not.toMatch(/\b(?:src|href)\s*=/);
  expect(page).not.toMatch(/https?:\/\/(?!git\.example|charts?\.|registry\.)[a-z]/);
  expect(graphHtml(checked.head.graph, { findings: checked.report.findings }, assets)).toBe(page);
});

test('names that are markup end no element and no script', async () => {
  const { head, report } = await judged(temporary(hostileRepository()));
  const page = graphHtml(head.graph, { findings: report.findings }, { script: 'run()', style: 'a{}' });
  expect(page).not.toContain('<script>globalThis');
  expect(page).not.toContain('<img');
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page.match(/<!--/g)).toBeNull();
  const read = JSON.parse(/id="data">(.*)<\/script>/.exec(page)?.[1] ?? '') as GraphData;
  expect(read.units.some(({ name }) => name.startsWith('</script><script>'))).toBe(true);
});

test('text and data in HTML are what they were, and nothing more', () => {
  expect(html(HOSTILE_MARKUP)).not.toMatch(/[<>"'`]/);
  expect(html('a<b')).toBe('a&#60;b');
  for (const value of [HOSTILE, HOSTILE_MARKUP, '\u2028\u2029', '<!--<script>']) {
    const written = scriptData({ value });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ value });
  }
});

test('nothing overlaps: units within bands, bands within regions, regions side by side', () => {
  for (const isOpen of [() => true, () => false, (cluster: number) => cluster === 0]) {
    const layout = layOut(data, { isShown: () => true, isOpen, aspect: 1.4 });
    const boxes = layout.units.filter((box) => box !== undefined);
    expect(boxes).toHaveLength(data.units.length);
    expect(overlaps(boxes)).toEqual([]);
    expect(overlaps(layout.regions)).toEqual([]);
    for (const box of [...boxes, ...layout.bands])
      expect(layout.regions.some((region) => holds(region, box))).toBe(true);
    for (const box of boxes) expect(layout.bands.filter((band) => holds(band, box))).toHaveLength(1);
  }
});

test('what is hidden takes no room', () => {
  const all = layOut(data, { isShown: () => true, isOpen: () => true, aspect: 1.4 });
  const some = layOut(data, { isShown: (unit) => data.units[unit]?.cluster === 0, isOpen: () => true, aspect: 1.4 });
  expect(some.regions).toHaveLength(1);
  expect(some.width * some.height).toBeLessThan(all.width * all.height);
  expect(layOut(data, { isShown: () => false, isOpen: () => true, aspect: 1 })).toMatchObject({
    regions: [],
    width: 0,
  });
});

type Box = Layout['regions'][number] | NonNullable<Layout['units'][number]>;

function overlaps(boxes: readonly Box[]): Box[][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => [a, b]),
  );
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function judged(where: string): Promise<Checked> {
  const pullRequest = async () => ({ kind: 'none' }) as const;
  return check({ directory: where, ownUrls: [], failOn: 'error', now: '2026-06-15T12:00:00Z', pullRequest });
}
