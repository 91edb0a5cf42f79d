import type { Location } from '../model/location.ts';
import type { Coverage, Finding, Report } from '../model/report.ts';
import { cut, markdown, urlPart, urlPath } from './escape.ts';
import { counted } from './words.ts';

export interface MarkdownContext {
  /** `https://github.com/owner/name`; without it, or without the commit, places are not links. */
  readonly repositoryUrl?: string | undefined;
  readonly sha?: string | undefined;
  /** The way from the repository's root to the directory that was judged, with a slash at its end. */
  readonly prefix?: string;
  /** A mermaid graph of what is violated; `''` for none. */
  readonly graph?: string | undefined;
  /** Bytes that the text may have: a job summary takes 1 MiB. */
  readonly limit?: number;
}

const SUMMARY_LIMIT = 1024 * 1024;
const MAX_CELL = 600;

/** The job summary: verdict, findings with links to their lines, what was and was not looked at, a graph. */
export function markdownReport(report: Report, context: MarkdownContext = {}): string {
  const limit = context.limit ?? SUMMARY_LIMIT;
  const head = headOf(report);
  const sections = [
    findingsTable(report, context),
    changeTable(report),
    ...coverageTables(report.coverage, context),
    graphSection(context.graph),
  ].filter((section) => section !== undefined);
  let written = head;
  for (const section of sections) written += fitted(section, limit - byteLength(written));
  return written;
}

/** A heading, the lines that may be left out from the end on, and what to call them. */
interface Section {
  readonly opening: string;
  readonly lines: readonly string[];
  readonly noun: string;
}

/** As many lines of a section as there is room for, and a word about the rest. */
function fitted({ opening, lines, noun }: Section, room: number): string {
  const reserve = 200;
  let used = byteLength(opening);
  if (used + reserve > room) return '';
  let taken = 0;
  for (const line of lines) {
    used += byteLength(line) + 1;
    if (used + reserve > room) break;
    taken++;
  }
  const rest = lines.length - taken;
  const more = rest > 0 ? `\n_${counted(rest, noun)} left out: the summary may not be larger._\n` : '';
  return `${opening}${lines
    .slice(0, taken)
    .map((line) => `${line}\n`)
    .join('')}${more}`;
}

function headOf({ verdict, counts, coverage, change }: Report): string {
  const found = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.note, 'note'),
    `${counts.waived} waived`,
  ].join(', ');
  const looked = [
    counted(coverage.resources, 'resource'),
    counted(coverage.units, 'unit'),
    counted(coverage.clusters, 'cluster'),
    counted(coverage.files, 'file'),
  ].join(', ');
  const lines = [`## ${verdict === 'pass' ? '✅' : '❌'} gitops-gate: ${verdict}`, '', `${found} in ${looked}.`];
  if (coverage.units === 0) lines.push('', '**Nothing could be evaluated: no unit was found.**');
  if (change !== null) lines.push('', changeSentence(change));
  return `${lines.join('\n')}\n`;
}

function changeSentence({ environments, resources }: NonNullable<Report['change']>): string {
  const where = environments.map((name) => `**${cell(name)}**`).join(', ') || 'no environment';
  return `The change reaches ${where}: ${counted(resources.length, 'resource')}.`;
}

function findingsTable({ findings }: Report, context: MarkdownContext): Section | undefined {
  if (findings.length === 0) return undefined;
  const opening = '\n### Findings\n\n| | policy | where | what |\n| --- | --- | --- | --- |\n';
  const ranked = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
  return { opening, lines: ranked.map((finding) => findingRow(finding, context)), noun: 'finding' };
}

/** What blocks comes first. */
function rankOf({ severity, isNew, waiver }: Finding): number {
  return (waiver === null ? 0 : 20) + (isNew ? 0 : 10) + ['error', 'warning', 'note'].indexOf(severity);
}

function findingRow(finding: Finding, context: MarkdownContext): string {
  const { policy, severity, message, fix, waiver, isNew, location, related, alsoIn } = finding;
  const sign = waiver !== null ? '⚪ waived' : `${{ error: '🔴', warning: '🟡', note: '🔵' }[severity]} ${severity}`;
  const what = [
    cell(message),
    ...related.slice(0, 5).map((place) => `↳ ${cell(place.message)}: ${link(place, context)}`),
    ...(alsoIn.length > 0 ? [`the same line in ${counted(alsoIn.length, 'more place')}`] : []),
    ...(waiver === null
      ? fix === ''
        ? []
        : [`_${cell(fix)}_`]
      : [`waived: ${cell(waiver.reason)} ${link(waiver.location, context)}`]),
  ].join('<br>');
  return `| ${sign}${isNew || waiver !== null ? '' : ', not new'} | ${cell(policy)} | ${link(location, context)} | ${what} |`;
}

function changeTable({ change }: Report): Section | undefined {
  if (change === null || change.resources.length === 0) return undefined;
  const opening =
    '\n<details><summary>What changes</summary>\n\n| | environment | cluster | unit | resource |\n| --- | --- | --- | --- | --- |\n';
  const lines = change.resources.map(({ action, environment, cluster, unit, kind, namespace, name }) => {
    const resource = [kind, namespace, name].filter((part) => part !== '').join('/');
    return `| ${action} | ${cell(environment)} | ${cell(cluster)} | ${cell(unit)} | ${cell(resource)} |`;
  });
  return { opening, lines: [...lines, '\n</details>'], noun: 'line' };
}

function coverageTables(coverage: Coverage, context: MarkdownContext): Section[] {
  const sections: Section[] = [];
  const add = (title: string, lines: string[], noun: string) => {
    if (lines.length > 0) sections.push({ opening: `\n### ${title}\n\n`, lines, noun });
  };
  add(
    'Not evaluated',
    coverage.notEvaluated.map(({ policy, reason }) => `- ${cell(policy)}: ${cell(reason)}`),
    'policy',
  );
  for (const [title, notices] of [
    ['Failed to render', coverage.failed],
    ['Opaque: manifests that cannot be had here', coverage.opaque],
  ] as const) {
    add(
      title,
      notices.map(({ unit, reason, location }) => {
        return `- ${unit === '' ? '' : `${cell(unit)}: `}${cell(reason)} (${link(location, context)})`;
      }),
      'line',
    );
  }
  add(
    'Assumed',
    coverage.assumptions.map((assumption) => `- ${cell(assumption)}`),
    'line',
  );
  return sections;
}

function graphSection(graph: string | undefined): Section | undefined {
  if (!graph) return undefined;
  // A graph that is cut is no graph: the whole of it is one line.
  return { opening: '\n### What is violated\n\n', lines: [`\`\`\`mermaid\n${graph.trimEnd()}\n\`\`\``], noun: 'graph' };
}

/** A place, as a link to the line at the commit that was judged. */
function link({ path, line }: Location, { repositoryUrl, sha, prefix = '' }: MarkdownContext): string {
  const shown = `${cell(path)}:${line}`;
  if (repositoryUrl === undefined || sha === undefined) return shown;
  return `[${shown}](${repositoryUrl}/blob/${urlPart(sha)}/${urlPath(prefix + path)}#L${line})`;
}

function cell(text: string): string {
  return markdown(cut(text, MAX_CELL));
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
