import type { Location } from '../model/location.ts';
import type { Coverage, Finding, Report, Subject } from '../model/report.ts';
import type { Mask } from '../util/mask.ts';
import { cut, plain } from './escape.ts';
import { type FileText, type Framed, framer } from './frame.ts';
import { type Painter, painter } from './paint.ts';
import { counted, listed } from './words.ts';

export interface TextContext {
  readonly colors: boolean;
  readonly textOf: FileText;
  /** A line that it changes is not shown. */
  readonly mask?: Mask;
}

/** How many places of one kind are written out before the rest is counted. */
const SHOWN = 5;

/**
 * The report for people at a terminal: what could not be judged, a block for each finding, as compilers write them, and
 * the verdict. What is last is what they see.
 */
export function textReport(report: Report, context: TextContext): string {
  const paint = painter(context.colors);
  const framed = framer(context);
  const blocks = report.findings.map((finding) => findingBlock(finding, framed, paint));
  return `${[coverageBlock(report.coverage, paint), ...blocks, verdictLine(report, paint)].filter((block) => block !== '').join('\n\n')}\n`;
}

/** One finding, as the report shows it. */
export function findingText(finding: Finding, context: TextContext): string {
  return findingBlock(finding, framer(context), painter(context.colors));
}

function findingBlock(finding: Finding, framed: Framed, paint: Painter): string {
  const { policy, severity, message, fix, waiver, isNew, location, related, alsoIn } = finding;
  const color = waiver === null ? severity : 'dim';
  const title = `${paint(color, `${severity}[${shown(policy)}]`)}${paint('bold', `: ${shown(message)}`)}`;
  const lines = [`${title}${waiver === null && isNew ? '' : paint('dim', waiver ? ' (waived)' : ' (not new)')}`];
  lines.push(...placeLines(location, framed, color, paint));
  for (const place of related.slice(0, SHOWN)) {
    lines.push(`  ${paint('note', 'note')}: ${shown(place.message)}`, ...placeLines(place, framed, 'note', paint));
  }
  if (related.length > SHOWN) lines.push(`  note: and ${counted(related.length - SHOWN, 'more place')}`);
  if (alsoIn.length > 0) lines.push(`   = also in: ${shown(listed(alsoIn.map(subjectLabel), 3))}`);
  if (waiver !== null) {
    const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
    lines.push(`   = waived${shown(until)}: ${shown(waiver.reason)} (${placeOf(waiver.location)})`);
  } else if (fix !== '') lines.push(`   = fix: ${shown(fix)}`);
  return lines.join('\n');
}

function placeLines(location: Location, framed: Framed, color: Finding['severity'] | 'dim', paint: Painter): string[] {
  const place = `  ${paint('frame', '-->')} ${placeOf(location)}`;
  const frame = framed(location);
  if (frame === undefined) return [place];
  const gutter = ' '.repeat(String(frame.line).length);
  // A tab is one column of the file and must stay one here.
  const line = shown(frame.text.replaceAll('\t', ' '));
  return [
    place,
    `${gutter} ${paint('frame', '|')}`,
    `${paint('frame', `${frame.line} |`)} ${line}`,
    `${gutter} ${paint('frame', '|')} ${' '.repeat(frame.column)}${paint(color, '^'.repeat(frame.length))}`,
  ];
}

/** `path:line:column`, as editors and terminals make links of it. */
export function placeOf({ path, line, column }: Location): string {
  return `${shown(path)}:${line}:${column}`;
}

function subjectLabel({ unit, cluster, kind, name }: Subject): string {
  return unit || [cluster, kind, name].filter((part) => part !== '').join('/');
}

function coverageBlock(coverage: Coverage, paint: Painter): string {
  const lines = [
    ...coverage.assumptions.map((assumption) => `${paint('note', 'assumed')}: ${shown(assumption)}`),
    ...noticeLines('not rendered (failed)', coverage.failed, paint),
    ...noticeLines('not rendered (opaque)', coverage.opaque, paint),
    ...coverage.notEvaluated.map(
      ({ policy, reason }) => `${paint('warning', 'not evaluated')}: ${shown(policy)}: ${shown(reason)}`,
    ),
  ];
  return lines.join('\n');
}

/** One line for each reason at one place, with the units that have it: many units share a chart or a remote base. */
function noticeLines(title: string, notices: Coverage['opaque'], paint: Painter): string[] {
  const byReason = new Map<string, { units: string[]; location: Location }>();
  for (const { unit, reason, location } of notices) {
    const found = byReason.get(reason);
    if (found === undefined) byReason.set(reason, { units: [unit], location });
    else found.units.push(unit);
  }
  return [...byReason].map(([reason, { units, location }]) => {
    const named = [...new Set(units)].filter((unit) => unit !== '');
    const who = named.length === 0 ? '' : ` ${shown(listed(named, SHOWN))}:`;
    return `${paint('warning', title)}:${who} ${shown(reason)} (${placeOf(location)})`;
  });
}

function verdictLine({ verdict, counts, coverage, findings, change }: Report, paint: Painter): string {
  const old = findings.filter(({ isNew, waiver }) => !isNew && waiver === null).length;
  const found = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    ...(counts.note > 0 ? [counted(counts.note, 'note')] : []),
    ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    ...(old > 0 ? [`${old} not new`] : []),
  ].join(', ');
  const looked = [
    counted(coverage.resources, 'resource'),
    counted(coverage.units, 'unit'),
    counted(coverage.clusters, 'cluster'),
    counted(coverage.files, 'file'),
  ].join(', ');
  const reach = change === null ? '' : `\nchange: ${changeLine(change)}`;
  return `${paint(verdict === 'pass' ? 'pass' : 'error', verdict)}: ${found} in ${looked}${reach}`;
}

function changeLine({ environments, resources }: NonNullable<Report['change']>): string {
  const where = environments.length === 0 ? 'no environment' : shown(environments.join(', '));
  return `${counted(resources.length, 'resource')} changed, reaching ${where}`;
}

/** A stranger's text, made harmless and bearably short. */
function shown(text: string): string {
  return plain(cut(text, 1000));
}
