import { EXIT } from '../model/exit.ts';
import type { Graph } from '../model/graph.ts';
import type { Finding } from '../model/report.ts';
import { graphDot } from '../report/graph-dot.ts';
import { graphJson } from '../report/graph-json.ts';
import { graphMermaid } from '../report/graph-mermaid.ts';
import { hideInGraph } from '../report/hide.ts';
import { check, inspect, maskOfSides } from '../run.ts';
import { clusterOf, inputOf, now } from './input.ts';
import type { Invocation } from './invocation.ts';
import { formatOf, writeOutput } from './output.ts';

/** What a format is to draw. `findings` is `undefined` where nobody asked the policies. */
interface Drawing {
  readonly cluster: string | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly violationsOnly: boolean;
}

type Writer = (graph: Graph, drawing: Drawing) => string | Promise<string>;

const WRITERS: Readonly<Record<string, Writer>> = {
  json: graphJson,
  mermaid: graphMermaid,
  dot: graphDot,
  html: async (found, drawing) => (await import('./pages.ts')).graphPage(found, drawing),
};

/** `gitops-gate graph`. */
export async function graph(invocation: Invocation): Promise<number> {
  const format = invocation.text('format') ?? 'json';
  const write = formatOf(WRITERS, format);
  const violationsOnly = invocation.flag('violations');
  // A page marks what the policies say, whether or not it shows anything else.
  const { found, findings } = await look(invocation, violationsOnly || format === 'html');
  const cluster = clusterOf(invocation, found);
  const text = await write(found, { cluster, findings, violationsOnly });
  const output = invocation.text('output');
  if (output === undefined) invocation.out(text);
  else writeOutput(output, text);
  return found.units.length === 0 ? EXIT.notEvaluated : EXIT.clean;
}

/** The graph, and where it is wanted what the policies say of it. */
async function look(invocation: Invocation, judged: boolean): Promise<{ found: Graph; findings?: readonly Finding[] }> {
  const input = inputOf(invocation);
  if (!judged) {
    const side = await inspect(input);
    return { found: hideInGraph(side.graph, maskOfSides(side)) };
  }
  const { head, report } = await check({
    ...input,
    pullRequest: async () => ({ kind: 'none' }),
    failOn: 'error',
    now: now(invocation),
  });
  return { found: head.graph, findings: report.findings.filter(({ waiver }) => waiver === null) };
}
