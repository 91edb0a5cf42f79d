import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Judgement } from '../../src/model/judgement.ts';
import type { Finding } from '../../src/model/report.ts';
import type { RenderProblem, Unit } from '../../src/model/unit.ts';
import { assembleReport, type Results } from '../../src/report/assemble.ts';
import { inspect, type Side } from '../../src/run.ts';
import { finding } from './sample.ts';

let side: Side;
beforeAll(async () => {
  const directory = path.resolve(import.meta.dirname, '../../fixtures/repos/environments/clean');
  side = await inspect({ directory, ownUrls: [] });
});

function judgementOf(findings: readonly Finding[]): Judgement {
  return { findings, faults: new Map(), notEvaluated: [] };
}

function assemble(findings: readonly Finding[], changes: Partial<Results> = {}) {
  return assembleReport({ ...side, judgement: judgementOf(findings), change: null, failOn: 'error', ...changes });
}

const waiver = { owner: '', reason: 'r', expires: '', location: { path: 'a', line: 1, column: 1 } };

test.each([
  ['nothing', [], 'error', 'pass'],
  ['an error', [finding()], 'error', 'fail'],
  ['a warning', [finding({ severity: 'warning' })], 'error', 'pass'],
  ['a warning where warnings fail', [finding({ severity: 'warning' })], 'warning', 'fail'],
  ['a note where warnings fail', [finding({ severity: 'note' })], 'warning', 'pass'],
  ['a waived error', [finding({ waiver })], 'error', 'pass'],
] as const)('the verdict on %s', (_name, findings, failOn, verdict) => {
  expect(assemble(findings, { failOn }).verdict).toBe(verdict);
});

test('no unit at all is no pass', () => {
  expect(assemble([], { graph: { ...side.graph, units: [] } }).verdict).toBe('fail');
});

test('a finding of the base fails the check only where existing ones do', () => {
  const baseJudgement = judgementOf([finding()]);
  expect(assemble([finding()], { baseJudgement }).verdict).toBe('pass');
  expect(assemble([finding()], { baseJudgement, failOnExisting: true }).verdict).toBe('fail');
  expect(assemble([finding({ waiver })], { baseJudgement, failOnExisting: true }).verdict).toBe('pass');
  expect(assemble([finding({ severity: 'note' })], { baseJudgement, failOnExisting: true }).verdict).toBe('pass');
});

test('a change of the rules that a pull request is judged by is told', () => {
  const files = ['.gitops-gate.yaml', 'policies/own/mine.yaml', 'policies/other.yaml'];
  const change = { files, resources: [], environments: [], clusters: [] } as unknown as Results['change'];
  const configuration = {
    ...side.configuration,
    path: '.gitops-gate.yaml',
    extends: ['recommended', './policies/own'],
  };
  const told = (changes: Partial<Results>) =>
    assemble([], { configuration, ...changes }).coverage.assumptions.join(' ');
  expect(told({ change })).toContain('.gitops-gate.yaml is changed here');
  expect(told({ change })).toContain('policies/own/mine.yaml is changed here');
  expect(told({ change })).not.toContain('policies/other.yaml');
  expect(told({})).not.toContain('is changed here');
});

test('findings are sorted, and counted by severity; waived ones apart', () => {
  const findings = [
    finding({ location: { path: 'b', line: 1, column: 1 } }),
    finding({ severity: 'note' }),
    finding({ waiver }),
  ];
  const report = assemble(findings);
  expect(report.findings.map(({ location }) => location.path)).toEqual(['apps/api.yaml', 'apps/api.yaml', 'b']);
  expect(report.counts).toEqual({ error: 1, warning: 0, note: 1, waived: 1 });
  expect(assemble([...findings].reverse()).counts).toEqual(report.counts);
});

test('coverage tells what cannot be had from what failed', () => {
  const [unit] = side.graph.units;
  if (unit === undefined) throw new Error('the fixture has units');
  const problem = (code: RenderProblem['code']): RenderProblem => ({ code, message: code, location: unit.location });
  const units: Unit[] = [
    { ...unit, id: 'a', status: 'opaque', problems: [problem('chart')] },
    { ...unit, id: 'b', status: 'failed', problems: [problem('missing')] },
    { ...unit, id: 'c', status: 'rendered', problems: [problem('missing'), problem('unsupported')] },
    { ...unit, id: 'd', status: 'opaque', problems: [] },
  ];
  const rendering = { ...side.graph.rendering, problems: [problem('invalid')], assumptions: ['x', 'x'] };
  const { coverage } = assemble([], { graph: { ...side.graph, units, rendering } });
  const named = (notices: typeof coverage.failed) => notices.map((notice) => `${notice.unit}: ${notice.reason}`);
  expect(named(coverage.opaque)).toEqual(['a: chart', 'c: missing', 'd: it is opaque']);
  expect(named(coverage.failed)).toEqual([': invalid', 'b: missing', 'c: unsupported']);
  expect(coverage.assumptions).toEqual(['x']);
});
