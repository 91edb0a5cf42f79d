import { readFileSync } from 'node:fs';
import { EXIT, UsageError } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import { mergeReports, type Part } from '../report/merge.ts';
import type { Invocation } from './invocation.ts';
import { formatOf } from './output.ts';

const WRITERS: Readonly<Record<string, (report: Report) => string>> = {
  json: jsonReport,
  markdown: (report: Report) => markdownReport(report),
};

/** `gitops-gate merge`: several JSON reports as one. */
export async function merge(invocation: Invocation): Promise<number> {
  const write = formatOf(WRITERS, invocation.text('format') ?? 'json');
  if (invocation.operands.length === 0) throw new UsageError('merge needs the JSON reports to put together');
  const merged = mergeReports(invocation.operands.map(partOf));
  invocation.out(write(merged));
  if (merged.coverage.units === 0) return EXIT.notEvaluated;
  return merged.verdict === 'pass' ? EXIT.clean : EXIT.findings;
}

/** `FILE`, or `NAME=FILE` for the report of a repository of that name. */
function partOf(operand: string): Part {
  const at = operand.indexOf('=');
  const [name, file] = at < 0 ? ['', operand] : [operand.slice(0, at), operand.slice(at + 1)];
  return { name, report: readReport(file) };
}

function readReport(file: string): Report {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
  const value = parsed(text);
  if (!isReport(value)) throw new UsageError(`${file} is no report: merge takes what check --format json writes`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value has the parts of a report, version 1: it is this program's own output, not a stranger's. */
function isReport(value: unknown): value is Report {
  const report = value as Partial<Report> | null | undefined;
  return (
    report?.version === 1 &&
    Array.isArray(report.findings) &&
    Array.isArray(report.coverage?.opaque) &&
    Array.isArray(report.coverage.failed)
  );
}
