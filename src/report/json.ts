import type { Report } from '../model/report.ts';

/** The report for programs: `schemas/report.schema.json`. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
