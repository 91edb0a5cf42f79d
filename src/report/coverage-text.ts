import type { Location } from '../model/location.ts';
import type { Coverage } from '../model/report.ts';
import { type Page, placeOf, shown } from './page.ts';
import { counted, listed } from './words.ts';

/** Units that are named for one reason, and lines of one kind, before the rest is counted. */
const UNITS = 5;
const LINES = 8;

/** What was not judged, and what was assumed: a line for each reason. `all` names every one. */
export function coverageText(coverage: Coverage, page: Page, all: boolean): string {
  const { paint } = page;
  const lines = [
    ...bounded(noticeLines(paint('warning', 'not rendered (failed)'), coverage.failed, all), all),
    ...bounded(noticeLines(paint('warning', 'not rendered (opaque)'), coverage.opaque, all), all),
    ...coverage.notEvaluated.map(
      ({ policy, reason }) => `${paint('warning', 'not evaluated')}: ${shown(policy)}: ${shown(reason)}`,
    ),
    ...bounded(
      coverage.assumptions.map((assumption) => `${paint('note', 'assumed')}: ${shown(assumption)}`),
      all,
    ),
  ];
  return lines.flatMap((line) => page.lines(line, 4)).join('\n');
}

function bounded(lines: readonly string[], all: boolean): string[] {
  const rest = lines.length - LINES;
  if (all || rest <= 1) return [...lines];
  return [...lines.slice(0, LINES), `  and ${counted(rest, 'more line')} like these: --all names them`];
}

/** One line for each reason at one place, with the units that have it: many units share a chart or a remote base. */
function noticeLines(title: string, notices: Coverage['opaque'], all: boolean): string[] {
  const byReason = new Map<string, { units: string[]; location: Location }>();
  for (const { unit, reason, location } of notices) {
    const found = byReason.get(reason);
    if (found === undefined) byReason.set(reason, { units: [unit], location });
    else found.units.push(unit);
  }
  return [...byReason].map(([reason, { units, location }]) => {
    const named = [...new Set(units)].filter((unit) => unit !== '');
    const who = named.length === 0 ? '' : ` ${shown(listed(named, all ? named.length : UNITS))}:`;
    return `${title}:${who} ${shown(reason)} (${placeOf(location)})`;
  });
}
