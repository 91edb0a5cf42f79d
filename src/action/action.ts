import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Event, readEvent } from '../github/event.ts';
import { pullRequestFacts } from '../github/facts.ts';
import { addSummary, choiceOf, type Environment, inputOf, setOutputs, workflowUrls } from '../github/runner.ts';
import { EXIT, SettingsError, UsageError } from '../model/exit.ts';
import { commandData, commandProperty, plain } from '../report/escape.ts';
import { githubReport } from '../report/github.ts';
import { graphMermaid } from '../report/graph-mermaid.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import { textReport } from '../report/text.ts';
import { type Checked, type CheckInput, check } from '../run.ts';
import { describeFailure } from '../util/failure.ts';
import { baseCommit } from './base.ts';

type Write = (text: string) => void;

/** Runs the action and gives its exit code. Throws nothing. */
export async function runAction(env: Environment, write: Write): Promise<number> {
  try {
    const event = readEvent(env);
    const checked = await check(checkInput(env, event));
    return publish(checked, event, env, write);
  } catch (error) {
    const message = describeFailure(error, env).split('\n').map(plain).join('\n');
    write(`${problemCommands(error, message).join('\n')}\n`);
    addSummary(env, `## ❌ gitops-gate: nothing was judged\n\n${fenced(message)}\n`);
    setOutputs(env, { verdict: 'fail' });
    return error instanceof UsageError ? EXIT.usage : EXIT.notEvaluated;
  }
}

function checkInput(env: Environment, event: Event): CheckInput {
  const directory = path.resolve(env['GITHUB_WORKSPACE'] ?? '.', inputOf(env, 'directory') ?? '.');
  const config = inputOf(env, 'config');
  const { pullRequest } = event;
  return {
    directory,
    config: config === undefined ? undefined : path.resolve(directory, config),
    base: baseOf(env, event, directory),
    ownUrls: workflowUrls(env),
    failOn: choiceOf(env, 'fail-on', ['error', 'warning'], 'error'),
    now: new Date().toISOString(),
    pullRequest: async (configuration) =>
      pullRequest === undefined
        ? { kind: 'none' }
        : pullRequestFacts(pullRequest, configuration, {
            repository: env['GITHUB_REPOSITORY'] ?? '',
            token: inputOf(env, 'token'),
            apiUrl: env['GITHUB_API_URL'],
          }),
  };
}

/** The commit to compare with: what the input says, else what the event does. */
function baseOf(env: Environment, event: Event, directory: string): string | undefined {
  const asked = inputOf(env, 'base');
  return asked === 'none' ? undefined : (asked ?? baseCommit(event, directory));
}

/** The log, the annotations, the summary, the outputs. */
function publish({ report, head }: Checked, event: Event, env: Environment, write: Write): number {
  const textOf = (file: string) => head.repository.text(file);
  write(textReport(report, { colors: env['NO_COLOR'] === undefined, textOf }));
  const prefix = prefixOf(env);
  write(githubReport(report, { prefix }));

  const findings = report.findings.filter(({ waiver }) => waiver === null);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  const summary = markdownReport(report, {
    repositoryUrl: server && repository ? `${server}/${repository}` : undefined,
    prefix,
    sha: event.pullRequest?.head.sha || commit,
    graph: findings.length === 0 ? '' : graphMermaid(head.graph, { findings }),
  });
  addSummary(env, summary);

  const file = inputOf(env, 'report');
  if (file !== undefined) writeFileSync(path.resolve(env['GITHUB_WORKSPACE'] ?? '.', file), jsonReport(report));
  setOutputs(env, {
    verdict: report.verdict,
    errors: String(report.counts.error),
    warnings: String(report.counts.warning),
    notes: String(report.counts.note),
    waived: String(report.counts.waived),
    environments: JSON.stringify(report.change?.environments ?? []),
    report: file ?? '',
  });
  if (report.coverage.units === 0) {
    write('::error::gitops-gate found no unit of Flux or Argo CD, nor a directory to build: nothing was checked\n');
    return EXIT.notEvaluated;
  }
  return report.verdict === 'pass' ? EXIT.clean : EXIT.findings;
}

/** The way from the repository's root to the directory that is judged, with a slash at its end. */
function prefixOf(env: Environment): string {
  const directory = path.posix.normalize(inputOf(env, 'directory') ?? '.');
  return directory === '.' || directory === './' ? '' : `${directory.replace(/\/+$/, '')}/`;
}

/** A failure as annotations, at its lines where it has any. */
function problemCommands(error: unknown, message: string): string[] {
  if (!(error instanceof SettingsError)) return [`::error title=gitops-gate::${commandData(message)}`];
  return error.problems.map((problem) => {
    const place = `file=${commandProperty(problem.path)},line=${problem.line},col=${problem.column}`;
    return `::error ${place},title=gitops-gate::${commandData(problem.message)}`;
  });
}

/** Text as a code block that its own backticks cannot end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
