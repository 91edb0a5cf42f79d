import { workflowUrls } from '../github/runner.ts';
import { UsageError } from '../model/exit.ts';
import type { Graph } from '../model/graph.ts';
import type { Input } from '../open.ts';
import { didYouMean } from '../util/suggest.ts';
import type { Invocation } from './invocation.ts';

/** The directory, the configuration and the repository's own URLs, as every command takes them. */
export function inputOf(invocation: Invocation, directory = invocation.operands[0] ?? '.'): Input {
  return { directory, config: invocation.text('config'), ownUrls: workflowUrls(invocation.env) };
}

/** The cluster that `--cluster` names. Raises `UsageError` where the graph has none of that name. */
export function clusterOf(invocation: Invocation, { clusters }: Graph): string | undefined {
  const name = invocation.text('cluster');
  const names = clusters.map((cluster) => cluster.name);
  if (name === undefined || names.includes(name)) return name;
  const there = names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`;
  throw new UsageError(`there is no cluster ${name}${didYouMean(name, names)}: ${there}`);
}

/** The day, `YYYY-MM-DD`, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
