import { hostname } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gitPlace } from '../load/git.ts';
import { NotEvaluatedError } from '../model/exit.ts';
import type { Location } from '../model/location.ts';
import { packageVersion } from '../package.ts';
import type { Checked, CheckInput } from '../run.ts';
import type { Streams } from './invocation.ts';

/** What a format is to know beside the report. */
export interface FormatContext {
  readonly input: CheckInput;
  /** What the reader can see: nothing is known of who reads a file. */
  readonly terminal: Pick<Streams, 'colors' | 'width' | 'hyperlinks'>;
  /** Whether to say why each policy is there. */
  readonly explain: boolean;
  /** Whether to write out everything, however long. */
  readonly all: boolean;
}

export type Formatter = (checked: Checked, context: FormatContext) => Promise<string>;

/** Every format of a check's report. Its code is loaded when it is asked for. */
export const FORMATS: Readonly<Record<string, Formatter>> = {
  text: async ({ report, head, policies, mask }, { input, terminal, explain, all }) => {
    const { textReport } = await import('../report/text.ts');
    const { nextSteps } = await import('../report/next-steps.ts');
    const { extends: from, path: configuration } = head.configuration;
    return textReport(report, {
      colors: terminal.colors,
      width: terminal.width,
      wrap: terminal.width === undefined ? undefined : await wrapper(),
      linkTo: (await terminal.hyperlinks?.()) ? fileLinks(input.directory) : undefined,
      mask,
      textOf: (file) => head.repository.text(file),
      detected: { graph: head.graph, policies: policies.active.length, from, configuration },
      explain: explain ? policies : undefined,
      all,
      failOnExisting: input.failOnExisting,
      next: nextSteps(report, { isConfigured: configuration !== undefined, directory: input.directory }),
    });
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
    return (await import('../report/sarif.ts')).sarifReport(report, {
      policies,
      version: packageVersion(),
      prefix: prefixOf(input),
    });
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

async function wrapper(): Promise<(text: string, columns: number) => string> {
  const { default: wrap } = await import('wrap-ansi');
  return (text, columns) => wrap(text, columns, { hard: true, trim: true });
}

/** URLs of lines, for terminals: with the name of this machine, because the terminal may be on another one. */
function fileLinks(directory: string): (location: Location) => string {
  const root = path.resolve(directory);
  return ({ path: file, line }) => {
    const url = pathToFileURL(path.join(root, file));
    url.hash = String(line);
    return url.href.replace('file://', `file://${encodeURIComponent(hostname())}`);
  };
}

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
