import { EXIT, UsageError } from '../model/exit.ts';
import type { Graph } from '../model/graph.ts';
import type { Finding } from '../model/report.ts';
import { graphDot } from '../report/graph-dot.ts';
import { graphJson } from '../report/graph-json.ts';
import { graphMermaid } from '../report/graph-mermaid.ts';
import { hideInGraph } from '../report/hide.ts';
import { check, inspect, maskOfSides } from '../run.ts';
import { didYouMean } from '../util/suggest.ts';
import { clusterOf, inputOf, now } from './input.ts';
import type { Invocation } from './invocation.ts';

const WRITERS = { json: graphJson, mermaid: graphMermaid, dot: graphDot };
const FORMATS = Object.keys(WRITERS);

/** `gitops-gate graph`. */
export async function graph(invocation: Invocation): Promise<number> {
  const format = invocation.text('format') ?? 'json';
  if (!isFormat(format)) {
    throw new UsageError(`there is no format ${format}${didYouMean(format, FORMATS)}: there are ${FORMATS.join(', ')}`);
  }
  const { found, findings } = await look(invocation);
  const cluster = clusterOf(invocation, found);
  invocation.out(WRITERS[format](found, { cluster, findings }));
  return found.units.length === 0 ? EXIT.notEvaluated : EXIT.clean;
}

function isFormat(name: string): name is keyof typeof WRITERS {
  return Object.hasOwn(WRITERS, name);
}

/** The graph, and with `--violations` what the policies say of it. */
async function look(invocation: Invocation): Promise<{ found: Graph; findings?: readonly Finding[] }> {
  const input = inputOf(invocation);
  if (!invocation.flag('violations')) {
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
