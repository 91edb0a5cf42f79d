import { parseConfiguration } from '../../load/configuration.ts';
import type { Configuration } from '../../model/configuration.ts';
import { SettingsError } from '../../model/exit.ts';
import type { Repository } from '../../model/files.ts';
import type { Graph } from '../../model/graph.ts';
import type { Progress } from '../../model/progress.ts';
import type { Finding } from '../../model/report.ts';
import { secretTextsOf } from '../../model/secret-texts.ts';
import { compilePolicies } from '../../open.ts';
import { hideInGraph } from '../../report/hide.ts';
import { understand } from '../../run.ts';
import { maskOf } from '../../util/mask.ts';
import { configurationText, type Extent, type Extents, type Section } from './configuration-text.ts';
import { type Detected, detectedIn } from './detected.ts';

/** The file that `init` writes. */
export const CONFIGURATION_FILE = '.gitops-gate.yaml';

/** What a repository is judged with, apart from its configuration. */
export interface Subject {
  readonly repository: Repository;
  readonly facts: Parameters<typeof understand>[2];
  /** The moment, RFC 3339 in UTC. */
  readonly now: string;
  readonly progress?: Progress | undefined;
}

/** A configuration's text, and what it was made from. */
export interface Sketch {
  readonly text: string;
  readonly detected: Detected;
}

/** From the most that can be said in each section to nothing. */
const STEPS: readonly (readonly [Section, readonly Extent[]])[] = [
  ['environments', ['whole', 'comment']],
  ['layers', ['whole', 'comment']],
  ['clusters', ['whole', 'partly', 'bare', 'comment']],
];

/**
 * The configuration that says as much of what was detected as can be said without changing it: every section is tried,
 * and where the gate would see another graph or other findings with it, it is written as a comment.
 */
export async function faithfulConfiguration(subject: Subject): Promise<Sketch> {
  const plain = await parsed('{}');
  const { seen, graph } = await look(subject, plain);
  // What is written is shown: nothing that a Secret supplied stands in it.
  const detected = detectedIn(hideInGraph(graph, maskOf(secretTextsOf(graph.units))));
  const changesNothing = async (extents: Extents) => {
    const configuration = await parsed(configurationText(detected, extents));
    return (await look(subject, configuration)).seen === seen;
  };

  const whole: Extents = { clusters: 'whole', environments: 'whole', layers: 'whole' };
  if (await changesNothing(whole)) return { text: configurationText(detected, whole), detected };
  let extents: Extents = { clusters: 'comment', environments: 'comment', layers: 'comment' };
  for (const [section, steps] of STEPS) {
    for (const step of steps) {
      const next = { ...extents, [section]: step };
      // A comment says nothing, and changes nothing.
      if (step !== 'comment' && !(await changesNothing(next))) continue;
      extents = next;
      break;
    }
  }
  return { text: configurationText(detected, extents), detected };
}

async function parsed(text: string): Promise<Configuration> {
  const { configuration, problems } = await parseConfiguration(CONFIGURATION_FILE, text);
  if (problems.length > 0) throw new SettingsError(problems);
  return configuration;
}

/** What the gate sees with a configuration, as a text to compare. */
async function look({ repository, facts, now, progress }: Subject, configuration: Configuration) {
  const side = understand(repository, configuration, facts, progress);
  const policies = await compilePolicies(repository, configuration);
  const { judge } = await import('../../policy/judge.ts');
  const { findings } = judge(policies, {
    ...side,
    change: null,
    pullRequest: { kind: 'none' },
    now,
    today: now.slice(0, 10),
    text: repository.text,
  });
  return { graph: side.graph, seen: JSON.stringify([...graphLines(side.graph), ...findings.map(findingLine)]) };
}

function graphLines({ clusters, environments, units, placements, objects }: Graph): unknown[] {
  return [
    clusters.map(({ name }) => name),
    environments.map(({ name, risk }) => [name, risk]),
    units.map(({ id, status, resources }) => {
      const { environment, layer } = placements.get(id) ?? {};
      return [id, status, resources.length, environment, layer];
    }),
    objects.map(({ cluster, group, kind, namespace, name, owners }) => {
      return [cluster, group, kind, namespace, name, owners.map(({ unit }) => unit.id)];
    }),
  ];
}

/** A finding without what only says how it was inferred. */
function findingLine({ policy, severity, location, subject, fingerprint }: Finding): unknown[] {
  const { path, line, column } = location;
  return [policy, severity, path, line, column, fingerprint, subject];
}
