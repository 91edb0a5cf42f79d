import { workflowUrls } from '../github/runner.ts';
import { UsageError } from '../model/exit.ts';
import type { Graph } from '../model/graph.ts';
import type { Input } from '../open.ts';
import { didYouMean } from '../util/suggest.ts';
import type { Invocation } from './invocation.ts';

/** The directory, the configuration and the repository's own URLs, as every command takes them. */
export function inputOf(invocation: Invocation, directory = invocation.operands[0] ?? '.'): Input {
  return {
    directory,
    config: invocation.text('config'),
    ownUrls: workflowUrls(invocation.env),
    progress: invocation.progress,
  };
}

/** The cluster that `--cluster` names. Raises `UsageError` where the graph has none of that name. */
export function clusterOf(invocation: Invocation, { clusters }: Graph): string | undefined {
  const name = invocation.text('cluster');
  const names = clusters.map((cluster) => cluster.name);
  if (name === undefined || names.includes(name)) return name;
  const there = names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`;
  throw new UsageError(`there is no cluster ${name}${didYouMean(name, names)}: ${there}`);
}

/** The moment, RFC 3339 in UTC: what `--now` says, or the clock. Raises `UsageError`. */
export function now(invocation: Invocation): string {
  const asked = invocation.text('now');
  if (asked === undefined) return new Date().toISOString();
  const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(asked);
  const time = isTime ? Date.parse(asked) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(`--now is ${asked}, and must be a day or a time such as 2026-06-15T12:00:00Z`);
  }
  return new Date(time).toISOString();
}
