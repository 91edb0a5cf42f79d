import type { Coverage, UnitNotice } from '../model/report.ts';
import { cell, link, type MarkdownContext, type Section } from './markdown-parts.ts';

/** What was not looked at and why, and what was assumed. */
export function coverageSections(coverage: Coverage, context: MarkdownContext): Section[] {
  const notice = ({ unit, reason, location }: UnitNotice) =>
    `- ${unit === '' ? '' : `${cell(unit)}: `}${cell(reason)} (${link(location, context)})`;
  const listed = context.isBrief ? { opaque: [], assumptions: [] } : coverage;
  const notEvaluated = coverage.notEvaluated.map(({ policy, reason }) => `- ${cell(policy)}: ${cell(reason)}`);
  return [
    ...listSection('Not evaluated', notEvaluated, 'line'),
    ...listSection('Failed to render', coverage.failed.map(notice), 'line'),
    ...listSection('Opaque: manifests that cannot be had here', listed.opaque.map(notice), 'line'),
    ...listSection(
      'Assumed',
      listed.assumptions.map((assumption) => `- ${cell(assumption)}`),
      'line',
    ),
  ];
}

/** A heading with a list; nothing for an empty one. */
export function listSection(title: string, lines: readonly string[], noun: string): Section[] {
  return lines.length === 0 ? [] : [{ opening: `\n### ${title}\n\n`, lines, noun }];
}
