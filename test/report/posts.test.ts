import { expect, test } from 'vitest';
import type { Graph } from '../../src/model/graph.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Unit } from '../../src/model/unit.ts';
import { checkRunReport } from '../../src/report/check-run.ts';
import { commentReport } from '../../src/report/comment.ts';
import { githubReport } from '../../src/report/github.ts';
import { violationGraph } from '../../src/report/graph-mermaid.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { finding, HOSTILE, hostileReport, report, SUBJECT } from './sample.ts';

const CHANGE = {
  environments: ['dev', 'prod'],
  resources: Array.from({ length: 30 }, (_, n) => ({
    cluster: 'one',
    environment: n < 25 ? 'prod' : 'dev',
    unit: `one/Kustomization/flux-system/u${n % 3}`,
    apiVersion: 'v1',
    kind: 'ConfigMap',
    namespace: 'shop',
    name: `c${n}`,
    action: n % 2 === 0 ? ('added' as const) : ('modified' as const),
  })),
};

test('a comment is made where there is something to say', () => {
  const changed = report([], { change: CHANGE });
  expect(commentReport(report([]), { on: 'changes' })).toBeUndefined();
  expect(commentReport(changed, { on: 'findings' })).toBeUndefined();
  expect(commentReport(changed, { on: 'changes' })).toContain('gitops-gate: pass');
  expect(commentReport(report([finding()]), { on: 'findings' })).toContain('latest-tag');
  const old = { verdict: 'pass' as const };
  expect(commentReport(report([finding({ isNew: false })], old), { on: 'findings' })).toBeUndefined();
  const nothing = report([], { verdict: 'fail' });
  expect(commentReport(nothing, { on: 'findings' })).toContain('gitops-gate: fail');
});

test('a comment keeps within what GitHub takes, and leaves room for every part', () => {
  const text = commentReport(
    { ...hostileReport(3000), change: CHANGE },
    {
      on: 'changes',
      repositoryUrl: 'https://github.com/example/shop',
      sha: 'abc',
      summaryUrl: 'https://github.com/example/shop/actions/runs/7',
      graph: 'flowchart LR\n',
    },
  ) as string;
  expect(Buffer.byteLength(text)).toBeLessThan(65_300);
  expect(text).toMatch(/_\d+ findings left out: there is no room for more\._/);
  for (const part of [
    '<details><summary>prod: ',
    '#### dev: ',
    '### Not evaluated',
    '```mermaid',
    '[The whole summary](',
  ]) {
    expect(text).toContain(part);
  }
  expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
});

test('the summary has a table for each environment, folded where it is long', () => {
  const text = markdownReport(report([], { change: CHANGE }));
  expect(text).toContain('\n#### dev: 2 added, 3 modified in 3 units\n');
  expect(text).toContain('<details><summary>prod: 13 added, 12 modified in 3 units</summary>');
  const many = Array.from({ length: 4000 }, (_, n) => ({ ...CHANGE.resources[0], environment: `e${n}` }) as never);
  const crowded = markdownReport(report([], { change: { environments: [], resources: many } }), { limit: 50_000 });
  expect(Buffer.byteLength(crowded)).toBeLessThanOrEqual(50_000);
  expect(crowded).toMatch(/_\d+ parts left out: there is no room for more\._/);
});

test('a check run keeps within what the API takes, and obeys nothing', () => {
  const { title, summary, annotations, conclusion } = checkRunReport(hostileReport(3000), { prefix: 'deploy/' });
  expect(conclusion).toBe('failure');
  expect(title).toBe('3001 errors, 0 warnings, 0 notes, 500 more annotations left out');
  expect(summary.length).toBeLessThan(65_535);
  expect(annotations).toHaveLength(2500);
  expect(annotations[0]).toMatchObject({ path: `deploy/${HOSTILE}`, annotation_level: 'failure', title: 'latest-tag' });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be there
  expect(annotations[0]?.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[/);
});

test('annotations: errors first, changed lines before others, related places from the root, and no more than are shown', () => {
  const at = (line: number, changes: Partial<Finding> = {}) =>
    finding({ location: { path: 'a.yaml', line, column: 1 }, message: `line ${line}`, ...changes });
  const related = Array.from({ length: 14 }, (_, n) => ({ path: 'b.yaml', line: n + 1, column: 1, message: 'see' }));
  const findings = [
    at(1, { severity: 'warning' }),
    ...Array.from({ length: 11 }, (_, n) => at(n + 10)),
    at(99, { related }),
    at(100, { isNew: false }),
  ];
  const text = githubReport(report(findings), {
    prefix: 'deploy/',
    isChanged: ({ line }) => line >= 99,
    summaryUrl: 'https://github.com/example/shop/actions/runs/7',
  });
  const lines = [...text.matchAll(/^::(\w+) file=deploy\/a.yaml,line=(\d+)/gm)].map(
    ([, level, line]) => `${level} ${line}`,
  );
  expect(lines.slice(0, 2)).toEqual(['error 99', 'error 10']);
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('warning 1');
  expect(text).toContain('2 more errors: see the summary: https://github.com/example/shop/actions/runs/7\n');
  expect(text).toContain('%0Asee: deploy/b.yaml:10%0Aand 4 more places%0A');
});

test('the graph of what is violated keeps within what GitHub draws, and is none without a unit', () => {
  const units = Array.from({ length: 900 }, (_, n) => ({
    id: `u${n}`,
    cluster: HOSTILE,
    kind: 'Kustomization',
    namespace: '',
    name: `${HOSTILE}${n}`,
  }));
  const graph = { units: units as unknown as Unit[], objects: [], placements: new Map() } as unknown as Graph;
  const about = (unit: string) => ({ ...SUBJECT, unit });
  const findings = Array.from({ length: 300 }, (_, n) =>
    finding({
      subject: about(`u${n}`),
      alsoIn: Array.from({ length: 20 }, (_, m) => about(`u${(n + m) % 900}`)),
      message: HOSTILE,
    }),
  );
  const drawn = violationGraph(graph, findings);
  expect(drawn.length).toBeLessThan(50_000);
  expect((drawn.match(/ --- /g) ?? []).length).toBeLessThan(500);
  expect(drawn).toContain('more findings');
  expect(violationGraph(graph, [finding({ subject: about('nowhere') })])).toBe('');
  expect(violationGraph(graph, [])).toBe('');
});
