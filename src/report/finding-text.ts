import type { Finding, Subject } from '../model/report.ts';
import type { Mask } from '../util/mask.ts';
import { type FileText, framer } from './frame.ts';
import { type Page, placeOf, shown } from './page.ts';
import { counted, listed } from './words.ts';

/** How many places of one kind are written out before the rest is counted. */
const SHOWN = 5;

export interface FindingContext {
  readonly page: Page;
  readonly textOf: FileText;
  /** A line that it changes is not shown. */
  readonly mask?: Mask | undefined;
  /** Why it matters, where that is to be said. */
  readonly why?: string | undefined;
}

type Color = Finding['severity'] | 'dim';

/** A finding as compilers write theirs: what, where, the other places in frames of their own, and what to do. */
export function findingText(finding: Finding, context: FindingContext): string {
  const { page, why } = context;
  const { severity, fix, location, related, alsoIn } = finding;
  const lines = [...titleLines(finding, severity, page), ...placeLines(location, severity, context)];
  for (const place of related.slice(0, SHOWN)) {
    lines.push(...page.lines(`  ${page.paint('note', 'note')}: ${shown(place.message)}`, 8));
    lines.push(...placeLines(place, 'note', context));
  }
  if (related.length > SHOWN) lines.push(`  note: and ${counted(related.length - SHOWN, 'more place')}`);
  const margin = ' '.repeat(String(location.line).length);
  const remark = (text: string) => lines.push(...page.lines(`${margin}  = ${text}`, margin.length + 9));
  if (alsoIn.length > 0) remark(`also in: ${shown(listed(alsoIn.map(subjectLabel), 3))}`);
  if (why !== undefined && why !== '') remark(`why: ${shown(why)}`);
  if (fix !== '') remark(`fix: ${shown(fix)}`);
  return lines.join('\n');
}

/** A finding that makes nobody act: what and where, and why it is let pass. */
export function passedText(finding: Finding, page: Page): string {
  const { waiver, location } = finding;
  const lines = [...titleLines(finding, 'dim', page), `  ${page.paint('frame', '-->')} ${page.place(location)}`];
  if (waiver !== null) {
    const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
    const reason = `waived${shown(until)}: ${shown(waiver.reason)} (${placeOf(waiver.location)})`;
    lines.push(...page.lines(`  = ${reason}`, 4));
  }
  return lines.join('\n');
}

function titleLines({ policy, severity, message, waiver, isNew }: Finding, color: Color, page: Page): string[] {
  const state = waiver !== null ? ' (waived)' : isNew ? '' : ' (not new)';
  const head = page.paint(color, `${severity}[${shown(policy)}]`);
  return page.lines(`${head}${page.paint('bold', `: ${shown(message)}`)}${state && page.paint('dim', state)}`, 4);
}

function placeLines(location: Finding['location'], color: Color, { page, textOf, mask }: FindingContext) {
  const { paint, place, width } = page;
  const heading = `  ${paint('frame', '-->')} ${place(location)}`;
  const margin = ' '.repeat(String(location.line).length);
  const frame = framer({ textOf, mask, width: width && width - margin.length - 3 })(location);
  if (frame === undefined) return [heading];
  // A tab is one column of the file and must stay one here.
  const line = shown(frame.text.replaceAll('\t', ' '));
  return [
    heading,
    `${margin} ${paint('frame', '|')}`,
    `${paint('frame', `${frame.line} |`)} ${line}`,
    `${margin} ${paint('frame', '|')} ${' '.repeat(frame.column)}${paint(color, '^'.repeat(frame.length))}`,
  ];
}

function subjectLabel({ unit, cluster, kind, name }: Subject): string {
  return unit || [cluster, kind, name].filter((part) => part !== '').join('/');
}
