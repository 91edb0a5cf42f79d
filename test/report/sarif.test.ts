import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { type SarifContext, sarifReport } from '../../src/report/sarif.ts';
import { finding, hostileReport, POLICIES, report } from './sample.ts';

/** The schema that OASIS publishes, as the package of its editors' own matchers carries it. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    // Relative, and nothing but what RFC 3986 allows in a path.
    'uri-reference': /^(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})*$/,
    'date-time': true,
  },
}).compile(schema);

const WAIVER = {
  owner: 'platform',
  reason: 'moves in Q1',
  expires: '2027-01-31',
  location: { path: '.gitops-gate.yaml', line: 9, column: 5 },
};

function sarifOf(given: Parameters<typeof sarifReport>[0], context: Partial<SarifContext> = {}) {
  const text = sarifReport(given, { policies: POLICIES, version: '1.2.3', ...context });
  const log = JSON.parse(text);
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return { ...log.runs[0], text };
}

test('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0' })).toBe(false);
  expect(
    validate({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {}, level: 'fatal' }] }],
    }),
  ).toBe(false);
});

test('rules say what, why and what to do; those that are on, and those that have findings all the same', () => {
  const { tool } = sarifOf(report([finding({ policy: 'policy-error' })]));
  expect(tool.driver).toMatchObject({ name: 'gitops-gate', version: '1.2.3', semanticVersion: '1.2.3' });
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'latest-tag',
    'policy-error',
    'shared-namespace',
  ]);
  expect(tool.driver.rules[0]).toEqual({
    id: 'latest-tag',
    shortDescription: { text: 'Images must not use the latest tag' },
    fullDescription: { text: 'The tag moves.' },
    defaultConfiguration: { level: 'error' },
    help: {
      text: 'Why: The tag moves.\nFix: Pin a version.',
      markdown: '**Why:** The tag moves.\n\n**Fix:** Pin a version.',
    },
    properties: { tags: ['gitops'] },
  });
});

test('a result has its rule, level, place, related places that its text links to, and fingerprint', () => {
  const related = [{ path: 'b c/ü#.yaml', line: 7, column: 2, message: 'the other owner' }];
  const { results, tool } = sarifOf(report([finding({ severity: 'warning', related })]), { prefix: 'deploy/' });
  const [result] = results;
  expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(result).toMatchObject({
    ruleId: 'latest-tag',
    level: 'warning',
    message: { text: 'shop/api runs the latest tag\nthe other owner: [b c/ü#.yaml:7](1)\nFix: Pin a version.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'deploy/apps/api.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 10 },
        },
        logicalLocations: [{ fullyQualifiedName: 'one/Deployment/shop/api', properties: { environment: 'prod' } }],
      },
    ],
    relatedLocations: [{ id: 1, physicalLocation: { artifactLocation: { uri: 'deploy/b%20c/%C3%BC%23.yaml' } } }],
    partialFingerprints: { 'gitopsGate/v1': '0123456789abcdef' },
    suppressions: [],
  });
  expect(result).not.toHaveProperty('baselineState');
});

test('waived results are suppressed, with the reason; old ones are unchanged', () => {
  const beside = { ...WAIVER, location: { path: 'apps/api.yaml', line: 2, column: 1 } };
  const change = { environments: [], resources: [] };
  const findings = [finding({ waiver: WAIVER }), finding({ waiver: beside }), finding({ isNew: false })];
  const { results } = sarifOf(report(findings, { change }));
  expect(results[0].suppressions).toMatchObject([
    { kind: 'external', status: 'accepted', justification: 'waived until 2027-01-31 (platform): moves in Q1' },
  ]);
  expect(results[1].suppressions).toMatchObject([{ kind: 'inSource' }]);
  expect(results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
    'new',
    'new',
    'unchanged',
  ]);
});

test('what was not judged is told, and that nothing was', () => {
  const location = { path: 'a.yaml', line: 1, column: 1 };
  const coverage = {
    ...report([]).coverage,
    units: 0,
    opaque: [{ unit: 'u', reason: 'a chart', location }],
    notEvaluated: [{ policy: 'missing-approval', reason: 'no facts' }],
    assumptions: ['a guess'],
  };
  const [invocation] = sarifOf(report([], { coverage })).invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(
    invocation.toolExecutionNotifications.map(({ message }: { message: { text: string } }) => message.text),
  ).toEqual([
    'nothing was checked: no unit was found',
    'not evaluated: missing-approval: no facts',
    'not rendered (opaque): u: a chart',
    'assumed: a guess',
  ]);
});

test('it keeps within what GitHub takes: what blocks stays, and a word says what was cut', () => {
  const old = Array.from({ length: 6000 }, () => finding({ isNew: false }));
  const related = Array.from({ length: 2000 }, (_, line) => ({
    path: 'b.yaml',
    line: line + 1,
    column: 1,
    message: 'x',
  }));
  const { results, invocations } = sarifOf(report([...old, finding({ message: 'blocks', related })]));
  expect(results).toHaveLength(5000);
  expect(results.at(-1).message.text).toMatch(/^blocks\n/);
  expect(results.at(-1).relatedLocations.length).toBeLessThanOrEqual(100);
  expect(results.at(-1).message.text).toContain('and 1950 more places');
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
    '1001 findings left out: GitHub takes no more',
  );
  const { text } = sarifOf(hostileReport(4000));
  expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
});

test('no text of the repository is a link, a control or markup', () => {
  const { text, results } = sarifOf(hostileReport());
  const [{ message }] = results;
  const links = [...message.text.matchAll(/(?<!\\)\[(?:[^\]\\]|\\.)*\]\(([^)]*)\)/g)].map(
    (match: RegExpMatchArray) => match[1],
  );
  expect(links).toEqual(['1']);
  expect(text).not.toMatch(/\\u00|\u202e|##\[/);
});

test('the same report gives the same bytes', () => {
  expect(sarifOf(hostileReport(3)).text).toBe(sarifOf(hostileReport(3)).text);
});
