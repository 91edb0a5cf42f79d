import { EXIT, NotEvaluatedError, UsageError } from '../model/exit.ts';
import { originOf } from '../model/provenance.ts';
import type { Resource } from '../model/resource.ts';
import type { Unit } from '../model/unit.ts';
import { openDirectory } from '../open.ts';
import { BuildError, createKustomizer, toYaml } from '../render/kustomize/index.ts';
import { plain } from '../report/escape.ts';
import { placeOf } from '../report/page.ts';
import { inspect, maskOfSides } from '../run.ts';
import { resolvePath } from '../util/paths.ts';
import { didYouMean } from '../util/suggest.ts';
import { clusterOf, inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';

/** `gitops-gate render`. */
export async function render(invocation: Invocation): Promise<number> {
  const subdirectory = invocation.text('path');
  if (subdirectory === undefined) return renderUnits(invocation);
  for (const option of ['unit', 'cluster']) {
    if (invocation.text(option) !== undefined) throw new UsageError(`--path and --${option} exclude one another`);
  }
  print(build(invocation, subdirectory, loadRestrictor(invocation)), invocation);
  return EXIT.clean;
}

/** Raises `NotEvaluatedError` with the place of every problem. */
function build(invocation: Invocation, subdirectory: string, loadRestrictor: 'rootOnly' | 'none') {
  const root = resolvePath('', subdirectory);
  if (root === undefined) throw new UsageError(`${subdirectory} is outside of the repository`);
  const repository = openDirectory(inputOf(invocation).directory);
  try {
    return createKustomizer(repository).build({ root, loadRestrictor }).resources;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const lines = error.problems.map(({ message, location }) => `${placeOf(location)}: ${plain(message)}`);
    throw new NotEvaluatedError(lines.join('\n'));
  }
}

function loadRestrictor(invocation: Invocation): 'rootOnly' | 'none' {
  const mode = invocation.text('load-restrictor') ?? 'rootOnly';
  if (mode === 'rootOnly' || mode === 'none') return mode;
  throw new UsageError(`--load-restrictor is ${mode}, and must be rootOnly or none`);
}

async function renderUnits(invocation: Invocation): Promise<number> {
  if (invocation.text('load-restrictor') !== undefined) throw new UsageError('--load-restrictor goes with --path');
  const side = await inspect(inputOf(invocation));
  const { graph } = side;
  const mask = maskOfSides(side);
  const cluster = clusterOf(invocation, graph);
  const inCluster = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
  const wanted = invocation.text('unit');
  const units = select(inCluster, wanted);
  for (const [index, unit] of units.entries()) {
    invocation.out(`${index === 0 ? '' : '---\n'}# ${plain(mask(unit.id))}\n`);
    print(unit.resources, invocation);
    for (const { message, location } of unit.problems) {
      invocation.err(`gitops-gate: ${plain(mask(unit.id))}: ${plain(mask(message))} (${placeOf(location)})\n`);
    }
  }
  // Of all units some are opaque nearly always; whoever asks for one wants that one.
  const lacking = units.some(({ status }) => status === 'failed' || (wanted !== undefined && status === 'opaque'));
  return lacking ? EXIT.notEvaluated : EXIT.clean;
}

function select(units: readonly Unit[], id: string | undefined): readonly Unit[] {
  if (units.length === 0) throw new NotEvaluatedError('no unit was found');
  if (id === undefined) return units;
  const found = units.filter((unit) => unit.id === id);
  const ids = units.map((unit) => unit.id);
  if (found.length === 0) throw new UsageError(`there is no unit ${id}${didYouMean(id, ids)}: see gitops-gate graph`);
  return found;
}

function print(resources: readonly Resource[], invocation: Invocation): void {
  if (!invocation.flag('origin')) {
    invocation.out(toYaml(resources));
    return;
  }
  const documents = resources.map((resource) => `# ${placeOf(originOf(resource, []))}\n${toYaml([resource])}`);
  invocation.out(documents.join('---\n'));
}
