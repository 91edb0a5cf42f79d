import { addSummary, setOutputs } from '../github/runner.ts';
import { changedLines } from '../load/changed-lines.ts';
import { EXIT } from '../model/exit.ts';
import { packageVersion } from '../package.ts';
import { checkRunReport } from '../report/check-run.ts';
import { commentReport } from '../report/comment.ts';
import { plain } from '../report/escape.ts';
import { githubReport } from '../report/github.ts';
import { violationGraph } from '../report/graph-mermaid.ts';
import { jsonReport } from '../report/json.ts';
import { type MarkdownContext, markdownReport } from '../report/markdown.ts';
import { news } from '../report/rank.ts';
import { textReport } from '../report/text.ts';
import type { Checked } from '../run.ts';
import { writeOutputFile } from './output-file.ts';
import { type Post, post, type Start } from './post.ts';

export type Write = (text: string) => void;

/**
 * Answers a check: the files, the log with its annotations, what is posted, the summary, the outputs; gives the exit
 * code. `base` is the commit that was compared with. Raises `UsageError` where a file cannot be written.
 */
export async function answer(checked: Checked, base: string | undefined, start: Start, write: Write): Promise<number> {
  const { report, head, mask } = checked;
  const { env, inputs } = start;
  await writeFiles(checked, start);
  const textOf = (file: string) => head.repository.text(file);
  write(textReport(report, { colors: env['NO_COLOR'] === undefined, textOf, mask }));
  const context = contextOf(checked, base, start);
  const summaryUrl = runUrl(start);
  write(githubReport(report, { ...context, summaryUrl }));

  const notices = await post(postOf(checked, context, summaryUrl, start), start);
  for (const notice of notices) write(`${plain(notice)}\n`);
  addSummary(env, markdownReport(report, { ...context, notices }));
  setOutputs(env, {
    verdict: report.verdict,
    errors: String(report.counts.error),
    warnings: String(report.counts.warning),
    notes: String(report.counts.note),
    waived: String(report.counts.waived),
    environments: JSON.stringify(report.change?.environments ?? []),
    report: inputs.report ?? '',
    html: inputs.html ?? '',
    sarif: inputs.sarif ?? '',
  });
  if (report.coverage.units === 0) {
    write('::error::gitops-gate found no unit of Flux or Argo CD, nor a directory to build: nothing was checked\n');
    return EXIT.notEvaluated;
  }
  return report.verdict === 'pass' ? EXIT.clean : EXIT.findings;
}

async function writeFiles(checked: Checked, { inputs }: Start): Promise<void> {
  const { report, policies } = checked;
  const { workspace, prefix } = inputs;
  if (inputs.report !== undefined) writeOutputFile(workspace, inputs.report, jsonReport(report));
  if (inputs.html !== undefined) {
    const { reportPage } = await import('../cli/pages.ts');
    writeOutputFile(workspace, inputs.html, reportPage(checked));
  }
  if (inputs.sarif === undefined) return;
  const { sarifReport } = await import('../report/sarif.ts');
  writeOutputFile(workspace, inputs.sarif, sarifReport(report, { policies, prefix, version: packageVersion() }));
}

function contextOf({ report, head }: Checked, base: string | undefined, { env, inputs, event }: Start) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return {
    repositoryUrl: server && repository ? `${server}/${repository}` : undefined,
    prefix: inputs.prefix,
    sha: event.pullRequest?.head.sha || env['GITHUB_SHA'],
    graph: violationGraph(head.graph, report.findings),
    isChanged: base === undefined || news(report).length === 0 ? undefined : changedLines(inputs.directory, base),
  } satisfies MarkdownContext;
}

function postOf({ report }: Checked, context: MarkdownContext, summaryUrl: string | undefined, start: Start): Post {
  const { comment } = start.inputs;
  return {
    comment: comment === 'off' ? undefined : commentReport(report, { ...context, on: comment, summaryUrl }),
    checkRun: () => checkRunReport(report, context),
  };
}

/** Where the summary of this run is read. */
function runUrl({ env }: Start): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
