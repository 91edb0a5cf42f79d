import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { githubReport } from '../../src/report/github.ts';
import { jsonReport } from '../../src/report/json.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { finding, HOSTILE, hostileReport, report, SUBJECT } from './sample.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

test.each([
  ['a clean report', report([])],
  ['one with everything', hostileReport()],
])('json: %s keeps to the schema, and loses nothing', (_name, given) => {
  const read = JSON.parse(jsonReport(given));
  expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
  expect(read).toEqual(JSON.parse(JSON.stringify(given)));
});

test('json: nothing in it hides, reorders text, or is taken for a command', () => {
  const message = `##[error]a \u202e \u009b31m \u2028 \u{e0041} ${HOSTILE}`;
  const text = jsonReport(report([finding({ message })]));
  expect(text).not.toMatch(/##\[|[\u007f-\u009f\u2028-\u202e]|\udb40/);
  expect(JSON.parse(text).findings[0].message).toBe(message);
});

test('json: the schema refuses what is no report', () => {
  expect(validate({ ...report([]), verdict: 'perhaps' })).toBe(false);
  expect(validate({ ...report([finding({ fingerprint: 'x' })]) })).toBe(false);
});

test('github: errors first, ten of a level, and a word about the rest', () => {
  const errors = Array.from({ length: 12 }, (_, line) =>
    finding({ location: { path: 'a,b:c.yaml', line: line + 1, column: 2 }, message: `error ${line}` }),
  );
  const quiet = [
    finding({ message: 'old', isNew: false }),
    finding({ message: 'waived', waiver: { owner: '', reason: '', expires: '', location: SUBJECT_PLACE } }),
  ];
  const lines = githubReport(report([finding({ severity: 'note', message: 'a note' }), ...quiet, ...errors]))
    .trimEnd()
    .split('\n');
  expect(lines[0]).toBe('::error file=a%2Cb%3Ac.yaml,line=1,col=2,title=latest-tag::error 0%0AFix: Pin a version.');
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines[10]).toBe('2 more errors: see the summary');
  expect(lines[11]).toBe('::notice file=apps/api.yaml,line=3,col=10,title=latest-tag::a note%0AFix: Pin a version.');
  expect(lines).toHaveLength(12);
});

const SUBJECT_PLACE = { path: 'a.yaml', line: 1, column: 1 };

test('github: the place is told from the root of the checkout', () => {
  expect(githubReport(report([finding()]), { prefix: 'deploy/' })).toContain('file=deploy/apps/api.yaml,');
});

test('github: no text of the repository becomes a command of its own', () => {
  const lines = githubReport(hostileReport()).trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  const [, properties = ''] = /^::error ([^:]*)::/.exec(lines[0] ?? '') ?? [];
  expect(properties.split(',').map((property) => property.split('=')[0])).toEqual(['file', 'line', 'col', 'title']);
  expect(lines[0]).not.toMatch(/\r/);
});

test('markdown: the verdict, the findings with links, what was not looked at, the graph', () => {
  const text = markdownReport(
    report([finding({ related: [{ ...SUBJECT_PLACE, message: 'the other owner' }], alsoIn: [SUBJECT] })], {
      coverage: {
        ...report([]).coverage,
        notEvaluated: [{ policy: 'missing-approval', reason: 'there are no facts' }],
        opaque: [{ unit: 'one/HelmRelease/x/y', reason: 'the chart y', location: SUBJECT_PLACE }],
        failed: [{ unit: '', reason: 'broken', location: SUBJECT_PLACE }],
      },
      change: { environments: ['prod'], resources: [{ ...CHANGED, action: 'modified' }] },
    }),
    { repositoryUrl: 'https://github.com/example/shop', sha: 'abc123', graph: 'flowchart LR\n', prefix: 'de ploy/' },
  );
  for (const part of [
    '## ❌ gitops-gate: fail',
    '1 error, 0 warnings, 0 notes, 0 waived in 3 resources, 2 units, 1 cluster, 4 files.',
    'The change reaches **prod**: 1 resource.',
    '| 🔴 error | latest-tag | [apps/api.yaml:3](https://github.com/example/shop/blob/abc123/de%20ploy/apps/api.yaml#L3) | shop/api runs the latest tag<br>↳ the other owner: [a.yaml:1](',
    'the same line in 1 more place<br>&#95;'.replace('&#95;', '_'),
    '#### prod: 1 modified in 1 unit\n\n|  | cluster | unit | resource |',
    '| modified | one | one/Kustomization/flux-system/apps | Deployment/shop/api |',
    '### Not evaluated\n\n- missing-approval: there are no facts\n',
    '### Failed to render\n\n- broken (',
    '- one/HelmRelease/x/y: the chart y (',
    '```mermaid\nflowchart LR\n```',
  ]) {
    expect(text).toContain(part);
  }
});

const CHANGED = { ...SUBJECT, apiVersion: 'apps/v1', field: undefined, layer: undefined };

test('markdown: without a commit there are places and no links', () => {
  expect(markdownReport(report([finding()]))).toContain('| apps/api.yaml:3 |');
});

test('markdown: no markup, HTML, mention or link comes out of the repository', () => {
  const text = markdownReport(hostileReport(), { repositoryUrl: 'https://github.com/example/shop', sha: 'abc' });
  const visible = text.replace(/\]\(https:\/\/github\.com\/example\/shop\/[^)\s]*\)/g, ']');
  expect(visible).not.toMatch(/<(?!br>|\/?details>|\/?summary>)/);
  expect(visible).not.toMatch(/@|:\/\/|www\.|`(?!``)|GH-\d|#\d+\b(?!;)|!\[|\]\(/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  for (const row of visible.split('\n').filter((line) => line.startsWith('| 🔴'))) {
    expect(row.split('|')).toHaveLength(6);
  }
  expect(visible).not.toMatch(/^(?:#+ heading|::)/m);
  // GitHub looks for mentions and references in what is left once entities are characters: those must be apart.
  const decoded = visible.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  expect(decoded).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:[a-z_]+:/);
});

test('markdown: the summary keeps within its bound, with a word about what was cut', () => {
  const limit = 20_000;
  const text = markdownReport(hostileReport(400), { limit, graph: 'x'.repeat(limit) });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
  expect(text).toMatch(/_\d+ findings left out: there is no room for more\._/);
  expect(text).toContain('gitops-gate: fail');
  const full = markdownReport(hostileReport(2000));
  expect(Buffer.byteLength(full)).toBeLessThanOrEqual(1024 * 1024);
  expect(HOSTILE.length).toBeGreaterThan(100);
});
