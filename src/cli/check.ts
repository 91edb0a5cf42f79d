import type { PullRequestFacts } from '../model/change.ts';
import { EXIT, UsageError } from '../model/exit.ts';
import { readOutside } from '../open.ts';
import { graphOfCluster, reportOfCluster } from '../report/narrow.ts';
import { type Checked, type CheckInput, check as runCheck } from '../run.ts';
import { FORMATS, type Formatter } from './formats.ts';
import { clusterOf, inputOf, now } from './input.ts';
import type { Invocation } from './invocation.ts';
import { formatOf, writeOutput } from './output.ts';

/** `gitops-gate check`. */
export async function check(invocation: Invocation): Promise<number> {
  const targets = targetsOf(invocation);
  const input = await checkInput(invocation);
  const [explain, all] = [invocation.flag('explain'), invocation.flag('all')];
  const checked = narrowed(await runCheck(input), invocation, input);
  for (const { format, file } of targets) {
    const terminal = file === undefined ? invocation : { colors: false };
    const text = await format(checked, { input, terminal, explain, all });
    if (file === undefined) invocation.out(text);
    else writeOutput(file, text);
  }
  if (checked.report.coverage.units === 0) {
    invocation.err(
      'gitops-gate: nothing was checked: no unit of Flux or Argo CD was found, nor a directory to build\n',
    );
    return EXIT.notEvaluated;
  }
  return checked.report.verdict === 'pass' ? EXIT.clean : EXIT.findings;
}

/** With `--cluster`, what concerns that cluster alone. */
function narrowed(checked: Checked, invocation: Invocation, input: CheckInput): Checked {
  const { report, head } = checked;
  const cluster = clusterOf(invocation, head.graph);
  if (cluster === undefined) return checked;
  const narrow = { ...head, graph: graphOfCluster(head.graph, cluster) };
  return { ...checked, head: narrow, report: reportOfCluster(report, head.graph, cluster, input) };
}

async function checkInput(invocation: Invocation): Promise<CheckInput> {
  const facts = invocation.text('pull-request');
  return {
    ...inputOf(invocation),
    base: invocation.text('base'),
    pullRequest: () => readPullRequest(facts),
    failOn: failOnOf(invocation.text('fail-on') ?? 'error'),
    failOnExisting: invocation.flag('fail-on-existing'),
    now: now(invocation),
  };
}

/** The facts in a file; none where there is no file. Raises `UsageError` where it is not there, or says nonsense. */
export async function readPullRequest(file: string | undefined): Promise<PullRequestFacts> {
  if (file === undefined) return { kind: 'none' };
  const { pullRequestFrom } = await import('../github/pull-request-file.ts');
  return pullRequestFrom(readOutside(file).parsed, file);
}

/** A severity that can fail a check. Raises `UsageError`. */
export function failOnOf(severity: string): CheckInput['failOn'] {
  if (severity === 'error' || severity === 'warning') return severity;
  throw new UsageError(`--fail-on is ${severity}, and must be error or warning`);
}

interface Target {
  readonly format: Formatter;
  /** `undefined` for standard output. */
  readonly file: string | undefined;
}

function targetsOf(invocation: Invocation): readonly Target[] {
  const asked = invocation.texts('format');
  const output = invocation.text('output');
  const targets = (asked.length === 0 ? ['text'] : asked).map((text) => {
    const [name = '', file] = splitOnce(text, '=');
    return { format: formatOf(FORMATS, name), file: file ?? output };
  });
  const shared = targets.filter(({ file }) => file === output);
  if (output !== undefined && shared.length > 1) {
    throw new UsageError('--output takes one format: name a file for each with --format FORMAT=FILE');
  }
  return targets;
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
