import { addSummary, type Environment, setOutputs } from '../github/runner.ts';
import { EXIT, SettingsError, UsageError } from '../model/exit.ts';
import { commandData, commandProperty, cut, plain } from '../report/escape.ts';
import { describeFailure } from '../util/failure.ts';
import type { Write } from './answer.ts';
import { post, type Start } from './post.ts';

/** More is of no use to anybody, and a comment would not take it. */
const MAX_MESSAGE = 20_000;

/**
 * Answers where nothing could be judged: annotations, what is posted in place of an earlier answer, the summary, the
 * outputs; gives the exit code. `start` is what was known by then.
 */
export async function answerFailure(
  error: unknown,
  env: Environment,
  start: Start | undefined,
  write: Write,
): Promise<number> {
  const message = cut(describeFailure(error, env).split('\n').map(plain).join('\n'), MAX_MESSAGE);
  write(`${problemCommands(error, message).join('\n')}\n`);
  const title = 'nothing was judged';
  const summary = `## ❌ gitops-gate: ${title}\n\n${fenced(message)}\n`;
  const checkRun = () => ({ conclusion: 'failure', title, summary, annotations: [] }) as const;
  const notices = start === undefined ? [] : await post({ comment: summary, checkRun }, start);
  for (const notice of notices) write(`${plain(notice)}\n`);
  addSummary(env, notices.length === 0 ? summary : `${summary}\n${fenced(notices.map(plain).join('\n'))}\n`);
  setOutputs(env, { verdict: 'fail' });
  return error instanceof UsageError ? EXIT.usage : EXIT.notEvaluated;
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
