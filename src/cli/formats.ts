import path from 'node:path';
import { gitPlace } from '../load/git.ts';
import { NotEvaluatedError } from '../model/exit.ts';
import type { Checked, CheckInput } from '../run.ts';

/** What a format is to know beside the report. */
export interface FormatContext {
  readonly colors: boolean;
  readonly input: CheckInput;
}

export type Formatter = (checked: Checked, context: FormatContext) => Promise<string>;

/** Every format of a check's report. Its code is loaded when it is asked for. */
export const FORMATS: Readonly<Record<string, Formatter>> = {
  text: async ({ report, head, mask }, { colors }) => {
    const { textReport } = await import('../report/text.ts');
    return textReport(report, { colors, mask, textOf: (file) => head.repository.text(file) });
  },
  json: async ({ report }) => (await import('../report/json.ts')).jsonReport(report),
  markdown: async ({ report, head }) => {
    const { markdownReport } = await import('../report/markdown.ts');
    const { violationGraph } = await import('../report/graph-mermaid.ts');
    return markdownReport(report, { graph: violationGraph(head.graph, report.findings) });
  },
  html: async (checked) => (await import('./pages.ts')).reportPage(checked),
  github: async ({ report }, { input }) => {
    return (await import('../report/github.ts')).githubReport(report, { prefix: prefixOf(input) });
  },
  sarif: async ({ report, policies }, { input }) => {
    return (await import('../report/sarif.ts')).sarifReport(report, { policies, prefix: prefixOf(input) });
  },
  junit: async ({ report, policies }, { input }) => {
    const { failOn, failOnExisting } = input;
    const { junitReport } = await import('../report/junit.ts');
    return junitReport(report, { policies, failOn, failOnExisting, prefix: prefixOf(input) });
  },
  gitlab: async ({ report }, { input }) => {
    return (await import('../report/gitlab.ts')).gitlabReport(report, { prefix: prefixOf(input) });
  },
  checkstyle: async ({ report }, { input }) => {
    return (await import('../report/checkstyle.ts')).checkstyleReport(report, { prefix: prefixOf(input) });
  },
};

/** The way from the top of the checkout, from where other programs count, to the directory that was judged. */
function prefixOf({ directory }: CheckInput): string {
  try {
    const prefix = gitPlace(path.resolve(directory))?.prefix ?? '';
    return prefix === '' ? '' : `${prefix}/`;
  } catch (error) {
    // Without Git there is no checkout.
    if (error instanceof NotEvaluatedError) return '';
    throw error;
  }
}
