import type { PullRequestFacts, Reach } from '../../model/change.ts';
import { type Graph, UNKNOWN } from '../../model/graph.ts';
import type { Coverage, Report, UnitNotice } from '../../model/report.ts';
import { compareText } from '../../util/text.ts';
import { candidatesOf, glassWords, missingWords, NAMED } from '../approvals.ts';
import { cut } from '../escape.ts';
import { counted, listed } from '../words.ts';
import { placeOf } from './finding-card.ts';
import { type Markup, markup, NOTHING, section, table } from './markup.ts';

const MAX_ROWS = 2_000;
const MAX_TEXT = 1_000;

/** Clusters, environments, layers and units, each with the reason for which it is taken to be there. */
export function detectedPart(graph: Graph): Markup {
  const units = (among: (id: string, cluster: string) => boolean) =>
    graph.units.filter(({ id, cluster }) => among(id, cluster)).length;
  const placed = (id: string) => graph.placements.get(id);
  const clusters = graph.clusters.map(({ name, server, reason, location }) => [
    markup`<b>${shown(name)}</b>`,
    environmentsOf(graph, name),
    units((_, cluster) => cluster === name),
    shown(server ?? ''),
    markup`${shown(reason)} <span class="place">${placeOf(location)}</span>`,
  ]);
  const environments = graph.environments.map(({ name, risk, reason }) => [
    markup`<b>${shown(name)}</b>`,
    risk,
    units((id) => placed(id)?.environment === name),
    shown(reason),
  ]);
  const layers = graph.layers.map((layer) => [
    markup`<b>${shown(layer)}</b>`,
    units((id) => placed(id)?.layer === layer),
  ]);
  const kinds = [...new Set(graph.units.map(({ kind }) => kind))].sort(compareText).map((kind) => {
    const among = graph.units.filter((unit) => unit.kind === kind);
    const having = (status: string) => among.filter((unit) => unit.status === status).length;
    return [markup`<b>${kind}</b>`, among.length, having('rendered'), having('opaque'), having('failed')];
  });
  const body = markup`${table(['cluster', 'environments', 'units', 'server', 'why'], clusters.slice(0, MAX_ROWS))}
${table(['environment', 'risk', 'units', 'why'], environments)}
<div class="beside">${table(['layer', 'units'], layers)}${table(['kind of unit', 'units', 'rendered', 'opaque', 'failed'], kinds)}</div>`;
  return section('detected', 'What was detected', undefined, body);
}

function environmentsOf(graph: Graph, cluster: string): string {
  const names = graph.units
    .filter((unit) => unit.cluster === cluster)
    .map(({ id }) => graph.placements.get(id)?.environment ?? UNKNOWN);
  return shown(
    [...new Set(names)]
      .filter((name) => name !== UNKNOWN)
      .sort(compareText)
      .join(', '),
  );
}

/** What clusters would run otherwise, by environment, and why each is reached. */
export function changePart(change: Report['change'], reasons: readonly Reach[]): Markup {
  if (change === null) return NOTHING;
  const environments = [
    ...new Set([...change.environments, ...change.resources.map(({ environment }) => environment)]),
  ];
  const parts = environments.map((environment) => {
    const among = change.resources.filter((resource) => resource.environment === environment);
    const reason = reasons.find((each) => each.environment === environment);
    const rows = among
      .slice(0, MAX_ROWS)
      .map(({ action, cluster, unit, kind, namespace, name }) => [
        markup`<span class="action ${action}">${action}</span>`,
        shown([kind, [namespace, name].filter((part) => part !== '').join('/')].join(' ')),
        shown(unit),
        shown(cluster),
      ]);
    const count = (action: string) => among.filter((resource) => resource.action === action).length;
    const said = (['added', 'modified', 'removed'] as const)
      .filter((action) => count(action) > 0)
      .map((action) => `${count(action)} ${action}`);
    return markup`<details class="block"${environments.length <= 4 ? markup` open` : NOTHING}><summary><b>${
      environment === UNKNOWN || environment === '' ? 'no environment' : shown(environment)
    }</b> <span class="muted">${said.join(', ') || 'reached'}</span></summary>
${reason === undefined ? NOTHING : markup`<p class="muted">Reached by ${shown(reason.what ?? reason.unit)} <span class="place">${placeOf(reason.location)}</span></p>`}
${table(['', 'object', 'unit', 'cluster'], rows)}
${leftOut(among.length - MAX_ROWS)}
</details>`;
  });
  const body =
    parts.length === 0 ? markup`<p class="muted">No cluster would run anything otherwise.</p>` : markup`${parts}`;
  return section('change', 'Change', change.resources.length, body);
}

/** What came of the approval rules and who has reviewed; nothing where there is no pull request to approve. */
export function approvalsPart(approvals: Report['approvals'], facts: PullRequestFacts): Markup {
  if (approvals === null || facts.kind === 'none') return NOTHING;
  const asked = approvals.rules.map((rule) => [
    rule.met ? 'met' : markup`<b>not met</b>`,
    shown([rule.environment, ...(rule.rule === '' ? [] : [rule.rule])].join(': ')),
    shown(listed(rule.given, NAMED)),
    shown([missingWords(rule), ...rule.unreadable].filter((text) => text !== '').join('; ')),
    shown(rule.void.map(({ user, why }) => `${user}: ${why}`).join('; ')),
    shown(listed(candidatesOf(rule), NAMED)),
  ]);
  const glass = glassWords(approvals.breakGlass).map((line) => markup`<p>${shown(line)}</p>`);
  const { pullRequest } = facts;
  const reviews = facts.kind === 'unreadable' ? [] : facts.pullRequest.reviews;
  const given = reviews
    .slice(0, MAX_ROWS)
    .map(({ user, state, commit, submittedAt }) => [
      markup`<b>${shown(user)}</b>`,
      markup`<span class="review ${/^[A-Z_]+$/.test(state) ? state.toLowerCase() : ''}">${shown(state.toLowerCase().replaceAll('_', ' '))}</span>`,
      markup`<code>${commit.slice(0, 12)}</code>${commit === pullRequest.head.sha ? NOTHING : markup` <span class="muted">not the head</span>`}`,
      shown(submittedAt),
    ]);
  const unread =
    facts.kind === 'unreadable' ? markup`<p>The reviews could not be read: ${shown(facts.reason)}</p>` : NOTHING;
  const body = markup`<p>Pull request #${pullRequest.number} by <b>${shown(pullRequest.author)}</b>: ${shown(pullRequest.title)}</p>
${glass}
${table(['', 'environment', 'given', 'missing', 'void', 'can still approve'], asked)}
${unread}
${given.length === 0 && facts.kind === 'known' ? markup`<p class="muted">Nobody has reviewed it.</p>` : table(['reviewer', 'review', 'commit', 'when'], given)}`;
  return section('approvals', 'Approvals', undefined, body);
}

/** What was looked at, and what could not be judged. */
export function coveragePart(coverage: Coverage): Markup {
  const looked = [
    counted(coverage.resources, 'resource'),
    counted(coverage.units, 'unit'),
    counted(coverage.clusters, 'cluster'),
    counted(coverage.documents, 'document'),
    counted(coverage.files, 'file'),
  ].join(', ');
  const body = markup`<p>${looked}.</p>
${block(
  'Not evaluated',
  coverage.notEvaluated.map(({ policy, reason }) => markup`<li><b>${shown(policy)}</b> ${shown(reason)}</li>`),
  true,
)}
${block('Failed to render', noticeItems(coverage.failed), true)}
${block('Opaque: manifests that cannot be had here', noticeItems(coverage.opaque), false)}
${block(
  'Assumed',
  coverage.assumptions.map((assumption) => markup`<li>${shown(assumption)}</li>`),
  false,
)}`;
  return section('coverage', 'Coverage', undefined, body);
}

function block(title: string, items: readonly Markup[], open: boolean): Markup {
  if (items.length === 0) return NOTHING;
  return markup`<details class="block"${open ? markup` open` : NOTHING}><summary><b>${title}</b> <span class="count">${items.length}</span></summary><ul>
${items.slice(0, MAX_ROWS)}
</ul>${leftOut(items.length - MAX_ROWS)}</details>`;
}

/** One line for each reason, with the units that have it: many share a chart or a remote base. */
function noticeItems(notices: readonly UnitNotice[]): Markup[] {
  const byReason = new Map<string, { units: string[]; notice: UnitNotice }>();
  for (const notice of notices) {
    const found = byReason.get(notice.reason);
    if (found === undefined) byReason.set(notice.reason, { units: [notice.unit], notice });
    else found.units.push(notice.unit);
  }
  return [...byReason.values()].map(({ units, notice }) => {
    const named = [...new Set(units)].filter((unit) => unit !== '');
    const who = named.length === 0 ? NOTHING : markup` <span class="muted">${shown(listed(named, 8))}</span>`;
    return markup`<li>${shown(notice.reason)}${who} <span class="place">${placeOf(notice.location)}</span></li>`;
  });
}

function leftOut(count: number): Markup {
  return count > 0 ? markup`<p class="muted">… and ${counted(count, 'more line')}.</p>` : NOTHING;
}

function shown(text: string): string {
  return cut(text, MAX_TEXT);
}
