import type { Approvals, Finding, Report, Subject } from '../../src/model/report.ts';

/** Text that tries to be everything at once: commands, markup, a mention, a graph, a terminal. */
export const HOSTILE =
  '::error::owned ##[error]owned\n::add-mask::x\r\n| a | b | <script>alert(1)</script> <img src=x> [x](https://evil.example) ' +
  '![i](u) `code` ```\n# heading @octocat @org/team #1 GH-2 www.evil.example https://evil.example \u001b[31mred\u001b[0m \u202Eltr "]; click A \u0000 %0A';

/** Markup that would run, where it is not text: in an element, an attribute, a script, a comment. */
export const HOSTILE_MARKUP =
  '</script><script>globalThis.owned=1</script><!--"><img src=x onerror="globalThis.owned=2">\u2028\'`&lt;{{}}';

export const SUBJECT: Subject = {
  cluster: 'one',
  environment: 'prod',
  layer: 'apps',
  unit: 'one/Kustomization/flux-system/apps',
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  namespace: 'shop',
  name: 'api',
  field: 'spec',
};

/** A finding, complete, with what a test wants to be different. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    policy: 'latest-tag',
    severity: 'error',
    message: 'shop/api runs the latest tag',
    fix: 'Pin a version.',
    fingerprint: '0123456789abcdef',
    isNew: true,
    waiver: null,
    location: { path: 'apps/api.yaml', line: 3, column: 10 },
    related: [],
    subject: SUBJECT,
    alsoIn: [],
    ...changes,
  };
}

export function report(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  const coverage = { files: 4, documents: 5, clusters: 1, units: 2, resources: 3 };
  return {
    version: 1,
    verdict: findings.length > 0 ? 'fail' : 'pass',
    counts: { error: findings.length, warning: 0, note: 0, waived: 0 },
    coverage: { ...coverage, opaque: [], failed: [], notEvaluated: [], assumptions: [] },
    findings,
    approvals: null,
    change: null,
    ...changes,
  };
}

/** A report in which every text is hostile. */
export function hostileReport(count = 1): Report {
  const place = { path: HOSTILE, line: 1, column: 1 };
  const hostile = finding({
    message: HOSTILE,
    fix: HOSTILE,
    location: place,
    related: [{ ...place, message: HOSTILE }],
    subject: { ...SUBJECT, unit: HOSTILE, name: HOSTILE, cluster: HOSTILE },
    alsoIn: [{ ...SUBJECT, unit: HOSTILE }],
  });
  const waived = { ...hostile, waiver: { owner: HOSTILE, reason: HOSTILE, expires: '', location: place } };
  const notice = { unit: HOSTILE, reason: HOSTILE, location: place };
  const change = { ...SUBJECT, cluster: HOSTILE, unit: HOSTILE, environment: HOSTILE, name: HOSTILE };
  const { layer: _layer, field: _field, ...resource } = change;
  return report([...Array.from({ length: count }, () => hostile), waived], {
    coverage: {
      files: 1,
      documents: 1,
      clusters: 1,
      units: 1,
      resources: 1,
      opaque: [notice],
      failed: [notice],
      notEvaluated: [{ policy: HOSTILE, reason: HOSTILE }],
      assumptions: [HOSTILE],
    },
    approvals: hostileApprovals(),
    change: { environments: [HOSTILE], resources: [{ ...resource, action: 'added' }] },
  });
}

function hostileApprovals(): Approvals {
  const need = { minimum: 1, from: HOSTILE, given: [HOSTILE], candidates: [HOSTILE] };
  return {
    rules: [
      {
        environment: HOSTILE,
        risk: 'unknown',
        rule: HOSTILE,
        met: false,
        reach: { unit: HOSTILE, what: HOSTILE, location: { path: HOSTILE, line: 1, column: 1 } },
        needs: [
          [
            { ...need, minimum: 2 },
            { ...need, minimum: 3, given: [] },
          ],
          [need],
        ],
        given: [HOSTILE],
        void: [{ user: HOSTILE, why: HOSTILE }],
        unreadable: [HOSTILE],
      },
    ],
    breakGlass: {
      label: HOSTILE,
      by: HOSTILE,
      incident: HOSTILE,
      faults: [],
      duties: [{ duty: 'postmortem', hours: 1 }],
    },
  };
}

/** Two policies that are on, and one that is not. */
export const POLICIES = {
  active: [{ id: 'shared-namespace' }, { id: 'latest-tag' }],
  definitions: new Map([
    [
      'latest-tag',
      {
        title: 'Images must not use the latest tag',
        why: 'The tag moves.\n',
        fix: 'Pin a version.',
        severity: 'error' as const,
      },
    ],
    ['shared-namespace', { title: 'Namespaces hold one environment', why: 'They mix.', fix: 'Split it.' }],
    ['unused', { title: HOSTILE, why: HOSTILE, fix: HOSTILE }],
  ]),
};
