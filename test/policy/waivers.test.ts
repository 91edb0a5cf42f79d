import { describe, expect, test } from 'vitest';
import { manifest } from '../graph/builder.ts';
import { type Case, findings, judgeCase, lineOf } from './support.ts';

const FAULT = 'latest-tag a runs the latest tag';

/** A deployment with a waiver in one of the places where one may stand; the image is the last line. */
function deployment({ above = '', beside = '', annotation = '' }): string {
  const annotations = annotation === '' ? '' : `\n  annotations:\n    gitops-gate.dev/allow: ${annotation}`;
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop${annotations}
spec:
  template:
    spec:
      containers:
        - name: main${above && `\n          ${above}`}
          image: a:latest${beside && ` ${beside}`}
`;
}

const given = (text: string, configuration = ''): Case => ({
  files: { 'a.yaml': text, 'sync.yaml': manifest('Kustomization', 'x') },
  units: ['x', 'y'].map((name) => ({ cluster: name, name, file: 'sync.yaml', applies: ['a.yaml'] })),
  configuration,
});

describe('in the configuration', () => {
  const waiver = (match: string, more = '') =>
    `waivers:\n  - { policy: latest-tag, match: ${match}, reason: a reason, owner: me${more} }\n`;

  test.each([
    ['by name and namespace', '{ name: api, namespace: sh* }'],
    ['by path', '{ path: "*.yaml" }'],
    ['by unit', '{ unit: "*/Kustomization/flux-system/*" }'],
  ])('%s', async (_, match) => {
    expect(await findings(given(deployment({}), waiver(match)))).toEqual([`a.yaml:11:18 waived ${FAULT}`]);
  });

  test('is on the finding', async () => {
    const judgement = await judgeCase(given(deployment({}), waiver('{ name: api }', ', expires: 2026-06-15')));
    expect(judgement.findings[0]?.waiver).toEqual({
      owner: 'me',
      reason: 'a reason',
      expires: '2026-06-15',
      location: { path: '.gitops-gate.yaml', line: 2, column: 5 },
    });
  });

  test('that covers one of two units leaves the other', async () => {
    expect(await findings(given(deployment({}), waiver('{ cluster: x }')))).toEqual([
      `a.yaml:11:18 error ${FAULT}`,
      `a.yaml:11:18 waived ${FAULT}`,
    ]);
  });

  test('that is expired covers nothing and is a finding', async () => {
    const configuration = waiver('{ name: api }', ', expires: 2026-06-14');
    expect(await findings(given(deployment({}), configuration))).toEqual([
      '.gitops-gate.yaml:2:5 error expired-waiver the waiver of latest-tag expired on 2026-06-14; ask me',
      `a.yaml:11:18 error ${FAULT}`,
    ]);
  });

  test('that covers nothing is a finding', async () => {
    expect(await findings(given(deployment({}), waiver('{ name: web }')))).toEqual([
      '.gitops-gate.yaml:2:5 warning unused-waiver the waiver of latest-tag covers nothing',
      `a.yaml:11:18 error ${FAULT}`,
    ]);
  });

  test('of a policy that could not be evaluated is not unused', async () => {
    const configuration = 'waivers: [{ policy: missing-approval, match: { environment: prod }, reason: a }]';
    expect(await findings({ files: {}, configuration })).toEqual([]);
  });
});

describe('beside the line', () => {
  test.each([
    ['behind it', { beside: '# gitops-gate: allow latest-tag until 2027-01-31 -- soon gone' }, 11],
    ['above it', { above: '# gitops-gate: allow latest-tag -- for ever' }, 12],
    ['above it, with a comment between', { above: '#gitops-gate: allow latest-tag -- x\n          # y\n' }, 14],
  ])('%s', async (_, place, line) => {
    expect(await findings(given(deployment(place)))).toEqual([`a.yaml:${line}:18 waived ${FAULT}`]);
  });

  test.each([
    ['allow latest-tag', 'it is not written as <policy> [until YYYY-MM-DD] -- <reason>'],
    ['allow latest-tag --', 'it gives no reason'],
    ['allow latest-tag until soon -- a', 'soon is no date'],
    ['allow latest-tag until 2027-02-30 -- a', '2027-02-30 is no date'],
    ['allow latest -- a', 'there is no policy latest (did you mean latest-tag?)'],
  ])('%s does not hold', async (text, fault) => {
    expect(await findings(given(deployment({ beside: `# gitops-gate: ${text}` })))).toEqual([
      `a.yaml:11:18 error ${FAULT}`,
      `a.yaml:11:27 warning unused-waiver this waiver does not hold: ${fault}`,
    ]);
  });

  test('that is expired is a finding', async () => {
    const text = deployment({ beside: '# gitops-gate: allow latest-tag until 2026-06-14 -- a' });
    expect(await findings(given(text))).toEqual([
      `a.yaml:11:18 error ${FAULT}`,
      'a.yaml:11:27 error expired-waiver the waiver of latest-tag expired on 2026-06-14',
    ]);
  });

  test('of another line is unused', async () => {
    const text = deployment({}).replace('kind: Deployment', 'kind: Deployment # gitops-gate: allow latest-tag -- a');
    expect(await findings(given(text))).toEqual([
      'a.yaml:2:18 warning unused-waiver the waiver of latest-tag covers nothing',
      `a.yaml:11:18 error ${FAULT}`,
    ]);
  });
});

describe('on the object', () => {
  test('an annotation', async () => {
    const text = deployment({ annotation: 'latest-tag until 2027-01-31 -- soon gone' });
    expect(await findings(given(text))).toEqual([`a.yaml:13:18 waived ${FAULT}`]);
  });

  test('an annotation of several waivers, one of them unused', async () => {
    const text = deployment({ annotation: '"latest-tag -- a; shared-namespace -- b"' });
    expect(await findings(given(text))).toEqual([
      'a.yaml:7:28 warning unused-waiver the waiver of shared-namespace covers nothing',
      `a.yaml:13:18 waived ${FAULT}`,
    ]);
  });
});

describe('in a pull request', () => {
  const waived = deployment({ beside: '# gitops-gate: allow latest-tag -- a' });

  test('a waiver that the base has holds', async () => {
    const base = given(waived);
    expect((await judgeCase({ ...given(waived), base })).findings.map(lineOf)).toEqual([
      `a.yaml:11:18 waived ${FAULT}`,
    ]);
  });

  test('a waiver that the pull request brings along does not', async () => {
    const base = given(deployment({}));
    expect((await judgeCase({ ...given(waived), base })).findings.map(lineOf)).toEqual([
      `a.yaml:11:18 error ${FAULT}`,
      'a.yaml:11:27 warning unused-waiver this waiver does not hold: it holds once it is merged',
    ]);
  });
});
