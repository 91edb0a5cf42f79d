import { expect, test } from 'vitest';
import type { PullRequestFacts } from '../../../src/model/change.ts';
import type { Graph } from '../../../src/model/graph.ts';
import type { ApprovalResult, Report } from '../../../src/model/report.ts';
import { markup, table } from '../../../src/report/html/markup.ts';
import { type ReportPageContext, reportHtml } from '../../../src/report/html/report-page.ts';
import type { FindingFacts } from '../../../src/report/html/report-payload.ts';
import { finding, HOSTILE, HOSTILE_MARKUP, hostileReport, report, SUBJECT } from '../sample.ts';

const ASSETS = { script: 'run()', style: 'a{}' };
const GRAPH = { clusters: [], environments: [], layers: [], units: [], placements: new Map() } as unknown as Graph;
const CONTEXT: ReportPageContext = {
  textOf: () => 'one\ntwo\nimage: api:latest\n',
  graph: GRAPH,
  policies: {
    definitions: new Map([['latest-tag', { title: 'Tags', why: 'The tag moves.', fix: 'Pin it.' }]]),
    active: [{ id: 'latest-tag' }],
  },
  reasons: [],
  pullRequest: { kind: 'none' },
};

test('a template escapes what is put into it, and only markup is markup', () => {
  expect(markup`<p>${'<b>'} ${markup`<i>${'&'}</i>`} ${3}</p>`.markup).toBe('<p>&#60;b&#62; <i>&#38;</i> 3</p>');
  expect(markup`<p title="${'"><script>'}">`.markup).toBe('<p title="&#34;&#62;&#60;script&#62;">');
  expect(table(['a'], []).markup).toBe('');
});

test('the verdict, the counts and a finding with its line, its subject and what to do', () => {
  const page = written(
    report([finding({ related: [{ path: 'b.yaml', line: 1, column: 1, message: 'the other owner' }] })]),
  );
  expect(page).toContain('class="verdict fail"');
  expect(page).toContain('<li class="error"><b>1</b> error</li>');
  expect(page).toContain('apps/api.yaml:3:10');
  expect(page).toContain('<span class="line">3</span>image: ap<mark>i:latest</mark>');
  expect(page).toContain('the other owner');
  expect(page).toContain('b.yaml:1:1');
  expect(page).toContain('<b>Fix</b> Pin a version.');
  expect(page).toContain('The tag moves.');
});

test('where only the line is known, all that stands in it is marked', () => {
  const location = { path: 'a.yaml', line: 1, column: 1 };
  const page = written(report([finding({ location })]), { textOf: () => '    image: busybox\n' });
  expect(page).toContain('    <mark>image: busybox</mark></code>');
});

test('a report without findings, and one in which nothing could be judged', () => {
  expect(written(report([]))).toContain('Nothing found.');
  const { coverage } = report([]);
  const place = { path: 'a.yaml', line: 1, column: 2 };
  const page = written(
    report([], {
      coverage: {
        ...coverage,
        units: 0,
        failed: [{ unit: 'one/Kustomization/a/b', reason: 'it is broken', location: place }],
        opaque: [{ unit: 'one/HelmRelease/a/c', reason: 'a chart from elsewhere', location: place }],
        notEvaluated: [{ policy: 'missing-approval', reason: 'no pull request' }],
        assumptions: ['a URL is taken to be this repository'],
      },
    }),
  );
  for (const said of [
    'no unit was found',
    'it is broken',
    'a chart from elsewhere',
    'no pull request',
    'a URL is taken',
  ]) {
    expect(page).toContain(said);
  }
  expect(page).toContain('2 things could not be judged');
});

test('waivers, what is not new, and further places', () => {
  const waiver = {
    owner: 'platform',
    reason: 'moves in Q1',
    expires: '2027-01-31',
    location: { path: 'w.yaml', line: 4, column: 5 },
  };
  const page = written(
    report([finding({ waiver }), finding({ isNew: false, alsoIn: [{ ...SUBJECT, unit: 'one/Kustomization/x/y' }] })]),
  );
  expect(page).toContain(
    '<b>Waived by platform until 2027-01-31</b> moves in Q1 <span class="place">w.yaml:4:5</span>',
  );
  expect(page).toContain('>not new</span>');
  expect(page).toContain('The same line in 1 more place');
  expect(page).toContain('one/Kustomization/x/y');
});

test('the change of each environment, why it is reached, and the approvals', () => {
  const identity = { cluster: 'one', unit: 'u', apiVersion: 'v1', kind: 'Service', namespace: 'shop', name: 'api' };
  const change = {
    environments: ['prod'],
    resources: [{ ...identity, environment: 'prod', action: 'removed' as const }],
  };
  const pullRequest: PullRequestFacts = {
    kind: 'known',
    pullRequest: {
      number: 7,
      author: 'stranger',
      draft: false,
      title: HOSTILE_MARKUP,
      body: '',
      labels: [],
      base: { ref: 'main', sha: 'a'.repeat(40) },
      head: { ref: 'x', sha: 'b'.repeat(40) },
      reviews: [{ user: 'octavia', state: 'APPROVED', commit: 'a'.repeat(40), submittedAt: '2026-06-01T12:00:00Z' }],
      teams: {},
    },
  };
  const need = { minimum: 2, from: 'octavia, the team example/leads', given: [], candidates: ['kim'] };
  const rule: ApprovalResult = {
    environment: 'prod',
    risk: 'critical',
    rule: HOSTILE_MARKUP,
    met: false,
    reach: { unit: 'u', what: '', location: { path: 's.yaml', line: 2, column: 1 } },
    needs: [[need]],
    given: [],
    void: [{ user: 'octavia', why: 'it was given on an earlier commit' }],
    unreadable: [],
  };
  const breakGlass = { label: 'x', by: 'kim', incident: 'INC-1', faults: [], duties: [] };
  const approvals = { rules: [rule], breakGlass };
  const page = written(report([], { change, approvals }), {
    pullRequest,
    reasons: [
      {
        environment: 'prod',
        unit: 'u',
        what: 'Service shop/api removed',
        location: { path: 's.yaml', line: 2, column: 1 },
      },
    ],
  });
  expect(page).toContain('<span class="action removed">removed</span>');
  expect(page).toContain('Reached by Service shop/api removed <span class="place">s.yaml:2:1</span>');
  expect(page).toContain('0 of 2 approvals from octavia, the team example/leads');
  expect(page).toContain('octavia: it was given on an earlier commit');
  expect(page).toContain('<td>kim</td>');
  expect(page).toContain('by kim for INC-1');
  expect(page).toContain('not the head');
  expect(page).not.toContain('<img');
  const { reviews: _, ...facts } = pullRequest.pullRequest;
  const unread = written(report([], { approvals }), {
    pullRequest: { kind: 'unreadable', pullRequest: facts, reason: 'no permission' },
  });
  expect(unread).toContain('The reviews could not be read: no permission');
});

test('nothing of a stranger is markup, and the data is what it was', () => {
  const place = { path: HOSTILE_MARKUP, line: 3, column: 1 };
  const all = [HOSTILE, HOSTILE_MARKUP].map((text) =>
    finding({
      policy: text,
      message: text,
      fix: text,
      location: { ...place, path: text },
      related: [{ ...place, message: text }],
      waiver: { owner: text, reason: text, expires: text, location: place },
      subject: { ...SUBJECT, cluster: text, environment: text, unit: text, name: text, field: text },
      alsoIn: [{ ...SUBJECT, unit: text, namespace: text }],
    }),
  );
  const context = { textOf: () => `a\nb\n${HOSTILE_MARKUP}\n` };
  for (const page of [written(report(all), context), written(hostileReport(3), context)]) {
    expect(page).not.toMatch(/<(?:img|b onerror)|<script>(?!run\(\))/);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toContain('<!--');
    for (const hidden of ['\u0000', '\u001b', '\u2028', '\u202e']) expect(page).not.toContain(hidden);
  }
  const data = JSON.parse(/id="data">(.*)<\/script>/.exec(written(report(all)))?.[1] ?? '') as FindingFacts[];
  expect(data[1]?.policy).toContain('</script><script>');
});

test('so many findings that a browser would not scroll are cut, with a word', () => {
  const page = written(report(Array.from({ length: 5_003 }, () => finding())));
  expect(page.match(/<article /g)).toHaveLength(5_000);
  expect(page).toContain('… and 3 more findings');
});

function written(given: Report, context: Partial<ReportPageContext> = {}): string {
  return reportHtml(given, { ...CONTEXT, ...context }, ASSETS);
}
