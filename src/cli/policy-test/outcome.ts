import { SettingsError } from '../../model/exit.ts';
import type { TestCase, TestedPolicy } from './cases.ts';
import { judgeFixture, type Tried } from './fixture.ts';

/** What came of one case. */
export interface Outcome {
  readonly passed: boolean;
  /** What is expected and was not found, and what was found and is not expected. */
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  /** Why nothing can be said. */
  readonly reasons: readonly string[];
  /** Every finding. */
  readonly lines: readonly string[];
}

/** Tries a policy on one case. Raises `SettingsError` where the case's own configuration is wrong. */
export async function outcomeOf({ definition, file }: TestedPolicy, one: TestCase): Promise<Outcome> {
  const tried = await tryCase(one, file, definition.id);
  const { lines } = tried;
  const reasons = reasonsOf(tried, definition.forEach);
  if (one.expected === undefined) {
    const missing = lines.length === 0 ? ['a finding, whatever it says'] : [];
    return { passed: missing.length === 0 && reasons.length === 0, missing, unexpected: [], reasons, lines };
  }
  const { missing, unexpected } = compare(one.expected, lines);
  return { passed: missing.length + unexpected.length + reasons.length === 0, missing, unexpected, reasons, lines };
}

async function tryCase(one: TestCase, file: TestedPolicy['file'], id: string): Promise<Tried> {
  try {
    return await judgeFixture(await one.open(), file);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const within = `${id} ${one.name}: `;
    throw new SettingsError(error.problems.map((problem) => ({ ...problem, path: `${within}${problem.path}` })));
  }
}

/** Nodes that files alone have, without anything that applies them. */
const OF_FILES = new Set(['document', 'file', 'command']);

/** A case in which nothing was judged must not pass. */
function reasonsOf({ judgement, head }: Tried, node: string): string[] {
  const reasons = judgement.notEvaluated.map(({ reason }) => reason);
  if (head.graph.units.length === 0 && !OF_FILES.has(node)) {
    reasons.push('nothing was judged: there is no unit of Flux or Argo CD here, nor a directory to build');
  }
  const failed = head.graph.units.filter(({ status }) => status === 'failed');
  return [...reasons, ...failed.map(({ id, problems }) => `${id} cannot be rendered: ${problems[0]?.message ?? ''}`)];
}

/** The expectations that no finding meets, and the findings that meet none; each is met once. */
function compare(expected: readonly string[], lines: readonly string[]) {
  const left = [...lines];
  const missing = expected.filter((text) => {
    const at = left.findIndex((line) => line === text || messageOf(line) === text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missing, unexpected: left };
}

/** `path:line:column severity policy message`: paths may hold spaces, severities stand behind the first place. */
function messageOf(line: string): string {
  return line.replace(/^.*?:\d+:\d+ \w+ [\w-]+ /s, '');
}
