import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { frameOf } from '../../src/report/frame.ts';
import { nextSteps } from '../../src/report/next-steps.ts';
import { textReport } from '../../src/report/text.ts';
import { finding, HOSTILE, hostileReport, POLICIES, report, SUBJECT } from './sample.ts';

const MANIFEST = 'kind: Deployment\nspec:\n  image: "a:latest" # later\n\tb: 1\n';
const textOf = (path: string) => (path === 'apps/api.yaml' ? MANIFEST : undefined);

test('a finding is a block with the line, its related places, its fix and its other subjects', () => {
  const related = [{ path: 'base/kustomization.yaml', line: 2, column: 3, message: 'the base' }];
  const text = textReport(report([finding({ related, alsoIn: [SUBJECT] })]), { colors: false, textOf });
  expect(text).toBe(`== apps/api.yaml: 1 error

error[latest-tag]: shop/api runs the latest tag
  --> apps/api.yaml:3:10
  |
3 |   image: "a:latest" # later
  |          ^^^^^^^^^^
  note: the base
  --> base/kustomization.yaml:2:3
   = also in: one/Kustomization/flux-system/apps
   = fix: Pin a version.

fail: 1 error, 0 warnings in 3 resources, 2 units, 1 cluster, 4 files
`);
});

test('what is waived or not new says so, and what was not evaluated is named', () => {
  const location = { path: 'a.yaml', line: 1, column: 1 };
  const waiver = { owner: 'platform', reason: 'moves in Q1', expires: '2027-01-31', location };
  const text = textReport(
    report([finding({ waiver }), finding({ isNew: false })], {
      verdict: 'pass',
      counts: { error: 1, warning: 0, note: 0, waived: 1 },
      coverage: {
        ...report([]).coverage,
        opaque: [1, 2, 3].map((n) => ({ unit: `unit-${n}`, reason: 'the chart x is not rendered', location })),
        failed: [{ unit: '', reason: 'the generator is not known', location }],
        notEvaluated: [{ policy: 'missing-approval', reason: 'there are no facts' }],
        assumptions: ['the URL is this repository'],
      },
      change: { environments: ['prod'], resources: [] },
    }),
    { colors: false, textOf: () => undefined },
  );
  for (const part of [
    'the latest tag (waived)',
    'waived until 2027-01-31: moves in Q1 (a.yaml:1:1)',
    'the latest tag (not new)',
    'assumed: the URL is this repository',
    'not rendered (opaque): unit-1, unit-2, unit-3: the chart x is not rendered (a.yaml:1:1)',
    'not rendered (failed): the generator is not known (a.yaml:1:1)',
    'not evaluated: missing-approval: there are no facts',
    'pass: 1 error, 0 warnings, 1 waived, 1 not new in',
    'change: 0 resources changed, reaching prod',
  ]) {
    expect(text).toContain(part);
  }
});

test('colours are only where they are asked for', () => {
  const plain = textReport(report([finding()]), { colors: false, textOf });
  const colored = textReport(report([finding()]), { colors: true, textOf });
  expect(plain).not.toContain('\u001b');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain);
  expect(colored).toContain('\u001b[1;31merror[latest-tag]\u001b[0m');
});

test('nothing hostile reaches the terminal or begins a workflow command', () => {
  const text = textReport(hostileReport(), { colors: false, textOf: () => HOSTILE });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain('##[');
});

test.each([
  ['a value in quotes', { line: 3, column: 10 }, { text: '  image: "a:latest" # later', column: 9, length: 10 }],
  ['a key', { line: 1, column: 1 }, { text: 'kind: Deployment', column: 0, length: 4 }],
  ['a column behind the end', { line: 1, column: 99 }, { text: 'kind: Deployment', column: 15, length: 1 }],
])('a frame points at %s', (_name, at, expected) => {
  expect(frameOf({ path: 'apps/api.yaml', ...at }, textOf)).toEqual({ line: at.line, ...expected });
});

test.each([
  ['no such file', 'other.yaml', 1],
  ['a line that is not there', 'apps/api.yaml', 99],
  ['an empty line', 'apps/api.yaml', 5],
])('there is no frame for %s', (_name, path, line) => {
  expect(frameOf({ path, line, column: 1 }, textOf)).toBeUndefined();
});

test('no value of a Secret is shown', () => {
  const secret =
    'kind: Secret\nmetadata:\n  name: db\nstringData:\n  password: hunter2\n  type: hunter2\n  name: |\n    hunter2\nliterals:\n  - hunter2=1\n  - a/b.yaml\n';
  const shown = secret
    .split('\n')
    .map((_, index) => frameOf({ path: 's', line: index + 1, column: 1 }, () => secret)?.text);
  expect(shown.join('\n')).not.toContain('hunter2');
  expect(shown).toContain('  name: db');
  const generator = 'secretGenerator:\n  - name: x\n    literals:\n      - TOKEN=hunter2\n      - "TOKEN=hunter2"\n';
  for (const line of [4, 5])
    expect(frameOf({ path: 's', line, column: 9 }, () => generator)?.text ?? '').not.toContain('hunter2');
});

test('a long line is cut around the place', () => {
  const line = `a: ${'x'.repeat(500)} b`;
  const frame = frameOf({ path: 's', line: 1, column: 400 }, () => line);
  expect(frame?.text.length).toBeLessThanOrEqual(160);
  expect(frame?.column).toBe(40);
});

test('on a terminal lines are broken at its width, long lines of code cut around their place, and places are links', async () => {
  const { default: wrapAnsi } = await import('wrap-ansi');
  const wrap = (text: string, columns: number) => wrapAnsi(text, columns, { hard: true, trim: true });
  const line = `image: ${'x'.repeat(150)} latest ${'y'.repeat(150)}`;
  const long = finding({
    message: 'one two three four five six seven eight nine ten',
    location: { path: 'a b.yaml', line: 1, column: 159 },
  });
  const linkTo = ({ path, line }: { path: string; line: number }) => `file://host/${encodeURIComponent(path)}#${line}`;
  const text = textReport(report([long]), { colors: false, textOf: () => line, width: 50, wrap, linkTo });
  expect(text).toContain('\u001b]8;;file://host/a%20b.yaml#1\u001b\\a b.yaml:1:159\u001b]8;;\u001b\\');
  const visible = stripVTControlCharacters(text).split('\n');
  expect(visible.filter((one) => one.length > 50)).toEqual([]);
  const [code = '', marks = ''] = visible.slice(visible.findIndex((one) => one.startsWith('1 |')));
  expect(code.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('latest');
  expect(visible).toContain('    seven eight nine ten');
});

test('what blocks nothing is short, and many of a kind are counted unless everything is asked for', () => {
  const location = { path: 'a.yaml', line: 1, column: 1 };
  const many = report(
    Array.from({ length: 30 }, (_, index) => finding({ isNew: false, message: `old ${index}` })),
    {
      coverage: {
        ...report([]).coverage,
        opaque: Array.from({ length: 20 }, (_, index) => ({ unit: `u${index}`, reason: `chart ${index}`, location })),
        assumptions: Array.from({ length: 40 }, (_, index) => `guess ${index}`),
      },
    },
  );
  const short = textReport(many, { colors: false, textOf });
  expect(short).toContain('and 20 more findings that block nothing: --all names them');
  expect(short).toContain('and 12 more lines like these: --all names them');
  expect(short).toContain('and 32 more lines like these: --all names them');
  expect(short).not.toContain('^');
  const whole = textReport(many, { colors: false, textOf, all: true });
  for (const part of ['old 29', 'chart 19', 'guess 39']) {
    expect(short).not.toContain(part);
    expect(whole).toContain(part);
  }
  expect(whole).not.toContain('--all');
});

test('the reason of a policy is told once, and where it is asked for', () => {
  const two = report([finding(), finding({ location: { path: 'apps/api.yaml', line: 1, column: 1 } })]);
  expect(textReport(two, { colors: false, textOf })).not.toContain('why:');
  const text = textReport(two, { colors: false, textOf, explain: POLICIES });
  expect(text.match(/why: The tag moves\./g)).toHaveLength(1);
});

test.each([
  ['nothing to do', report([]), true, []],
  ['clean, and never configured', report([]), false, ['gitops-gate init']],
  [
    'findings',
    report([finding(), finding({ policy: 'x' }), finding({ policy: 'x' })]),
    true,
    ['gitops-gate explain x'],
  ],
  [
    'warnings beside an error',
    report([finding(), ...[1, 2].map(() => finding({ policy: 'x', severity: 'warning' }))]),
    true,
    ['gitops-gate explain latest-tag'],
  ],
  [
    'many findings, and no base',
    report(Array.from({ length: 12 }, () => finding())),
    true,
    ['gitops-gate explain latest-tag', 'gitops-gate check --base REF'],
  ],
  [
    'old findings alone',
    report([finding({ isNew: false })], { change: { environments: [], resources: [] } }),
    true,
    [],
  ],
])('the next command with %s', (_name, given, isConfigured, expected) => {
  expect(nextSteps(given, { isConfigured, directory: '.' }).map(({ command }) => command)).toEqual(expected);
});

test('the next command names the directory, as a shell takes it for one word', () => {
  const [step] = nextSteps(report([]), { isConfigured: false, directory: "it's here" });
  expect(step?.command).toBe("gitops-gate init 'it'\\''s here'");
});
