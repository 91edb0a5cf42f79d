import type { PullRequestFacts, Reach } from '../../model/change.ts';
import type { Graph } from '../../model/graph.ts';
import type { Finding, Report, Subject } from '../../model/report.ts';
import type { Mask } from '../../util/mask.ts';
import { plain } from '../escape.ts';
import { type FileText, framer } from '../frame.ts';
import type { PolicyTexts } from '../policy-text.ts';
import { counted } from '../words.ts';
import { findingCard, stateOf } from './finding-card.ts';
import { type Markup, markup, NOTHING, section } from './markup.ts';
import { htmlPage, type PageAssets } from './page.ts';
import { approvalsPart, changePart, coveragePart, detectedPart } from './report-parts.ts';
import type { FindingFacts } from './report-payload.ts';

/** What the page shows beside the report. */
export interface ReportPageContext {
  readonly textOf: FileText;
  readonly mask?: Mask;
  readonly graph: Graph;
  readonly policies: PolicyTexts;
  /** Why each environment is reached; none without a base. */
  readonly reasons: readonly Reach[];
  readonly pullRequest: PullRequestFacts;
}

/** So many findings are written out: a browser still scrolls through them. */
const MAX_FINDINGS = 5_000;

/** The report of a check as one page that needs nothing but itself, to be read, filtered and printed. */
export function reportHtml(report: Report, context: ReportPageContext, assets: PageAssets): string {
  const shown = report.findings.slice(0, MAX_FINDINGS);
  const title = `gitops-gate: ${report.verdict}, ${counted(report.counts.error, 'error')}`;
  const { markup: body } = markup`<a class="skip" href="#findings">To the findings</a>
${head(report)}
<main>
${findingsPart(report, shown, context)}
${changePart(report.change, context.reasons)}
${approvalsPart(report.approvals, context.pullRequest)}
${coveragePart(report.coverage)}
${detectedPart(context.graph)}
</main>`;
  return htmlPage({ title, body, data: shown.map(factsOf), ...assets });
}

function head({ verdict, counts, coverage, change, findings }: Report): Markup {
  const old = findings.filter((finding) => stateOf(finding) === 'old').length;
  const tiles: [string, number, string][] = [
    ['error', counts.error, counts.error === 1 ? 'error' : 'errors'],
    ['warning', counts.warning, counts.warning === 1 ? 'warning' : 'warnings'],
    ['note', counts.note, counts.note === 1 ? 'note' : 'notes'],
    ['waived', counts.waived, 'waived'],
    ...(old > 0 ? [['waived', old, 'not new'] as [string, number, string]] : []),
  ];
  const looked = [
    counted(coverage.resources, 'resource'),
    counted(coverage.units, 'unit'),
    counted(coverage.clusters, 'cluster'),
  ].join(', ');
  const reached = change?.environments ?? [];
  const sentence =
    change === null
      ? NOTHING
      : markup`<p>The change reaches ${reached.length === 0 ? 'no environment' : markup`<b>${reached.join(', ')}</b>`}: ${counted(change.resources.length, 'resource')}.</p>`;
  const unjudged = coverage.failed.length + coverage.notEvaluated.length;
  return markup`<header class="verdict ${verdict}">
<div class="inner">
<p class="product">gitops-gate</p>
<h1><span aria-hidden="true">${verdict === 'pass' ? '✓' : '✕'}</span> ${verdict}</h1>
<p>${looked} judged.</p>
${coverage.units === 0 ? markup`<p><b>Nothing could be evaluated: no unit was found.</b></p>` : NOTHING}
${sentence}
${unjudged > 0 ? markup`<p><a href="#coverage">${counted(unjudged, 'thing')} could not be judged</a></p>` : NOTHING}
<ul class="tiles">${tiles.map(([tone, count, label]) => markup`<li class="${count === 0 ? 'none' : tone}"><b>${count}</b> ${label}</li>`)}</ul>
</div>
</header>`;
}

function findingsPart({ findings }: Report, shown: readonly Finding[], context: ReportPageContext): Markup {
  if (findings.length === 0) {
    return section('findings', 'Findings', 0, markup`<p class="empty">Nothing found.</p>`);
  }
  const { definitions } = context.policies;
  const within = { frameOf: framer(context), policyOf: (id: string) => definitions.get(id) };
  const files = new Map<string, Markup[]>();
  for (const [index, finding] of shown.entries()) {
    const cards = files.get(finding.location.path) ?? [];
    cards.push(findingCard(finding, index, within));
    files.set(finding.location.path, cards);
  }
  const groups = [...files].map(
    ([file, cards]) => markup`<section class="group"><h3>${file} <span class="count">${cards.length}</span></h3>
${cards}
</section>`,
  );
  const left = findings.length - shown.length;
  const body = markup`<div id="tools" class="tools" role="search"></div>
<div id="groups">
${groups}
</div>
${left > 0 ? markup`<p class="muted">… and ${counted(left, 'more finding')}: the JSON report has them all.</p>` : NOTHING}`;
  return section('findings', 'Findings', findings.length, body);
}

function factsOf(finding: Finding): FindingFacts {
  const { location, policy, severity, subject, alsoIn } = finding;
  const all = (field: keyof Subject) => [...new Set([subject, ...alsoIn].map((each) => plain(each[field])))];
  return {
    file: plain(location.path),
    policy: plain(policy),
    severity,
    state: stateOf(finding),
    environments: all('environment'),
    clusters: all('cluster'),
  };
}
