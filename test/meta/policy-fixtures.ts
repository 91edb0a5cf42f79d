import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changeBetween } from '../../src/change/change.ts';
import type { PullRequest, PullRequestFacts } from '../../src/model/change.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { BUILTIN_POLICIES } from '../../src/open.ts';
import { judge } from '../../src/policy/judge.ts';
import { loadPolicies, policyPaths } from '../../src/policy/load.ts';
import { inspect, type Side } from '../../src/run.ts';
import { lineOf } from '../policy/support.ts';

/*
 * Checks a fixture of a policy the way `fixtures/README.md` says: a repository, or two of them, `base/` and `head/`,
 * with the facts of the pull request beside them.
 */

export const FIXTURES = new URL('../../fixtures/policies', import.meta.url).pathname;

/** The findings of a fixture, one per line, and what was not evaluated. */
export async function checkFixture(directory: string): Promise<{ lines: string[]; judgement: Judgement }> {
  const isPullRequest = existsSync(path.join(directory, 'head'));
  const open = (side: string) => inspect({ directory: path.join(directory, side), ownUrls: [] });
  const head = await open(isPullRequest ? 'head' : '');
  const base = isPullRequest ? await open('base') : undefined;
  const rules = base ?? head;
  const userFiles = policyPaths(rules.configuration).map((file) => ({
    parsed: rules.repository.parse(file),
    text: rules.repository.text(file),
  }));
  const sources = { builtinDirectory: BUILTIN_POLICIES, userFiles };
  const { policies, problems } = await loadPolicies(sources, rules.configuration);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const judgement = judge(policies, {
    ...head,
    configuration: rules.configuration,
    change: base === undefined ? null : compare(base, head),
    pullRequest: pullRequestOf(directory),
    today: '2026-06-15',
    text: head.repository.text,
  });
  return { lines: judgement.findings.map(lineOf), judgement };
}

function compare(base: Side, head: Side) {
  const files = new Set([...base.repository.tree.filesBelow(''), ...head.repository.tree.filesBelow('')]);
  const changed = [...files].filter((file) => base.repository.text(file) !== head.repository.text(file)).sort();
  return changeBetween(base.graph, head.graph, changed);
}

function pullRequestOf(directory: string): PullRequestFacts {
  const file = path.join(directory, 'pull-request.json');
  if (!existsSync(file)) return { kind: 'none' };
  const written = JSON.parse(readFileSync(file, 'utf8')) as PullRequest;
  return { kind: 'known', pullRequest: { ...written, draft: false, body: '', labels: [] } };
}

/** The lines of an expectation. */
export function expectedOf(directory: string): string[] {
  return readFileSync(path.join(directory, 'expected.txt'), 'utf8').split('\n').filter(Boolean);
}

/** Names in a directory, sorted. */
export function namesIn(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}
