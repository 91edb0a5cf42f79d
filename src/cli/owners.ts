import { EXIT, NotEvaluatedError, UsageError } from '../model/exit.ts';
import type { KubernetesObject, Ownership } from '../model/graph.ts';
import { originOf } from '../model/provenance.ts';
import { findObjects, parseObjectName } from '../model/queries.ts';
import { plain } from '../report/escape.ts';
import { placeOf } from '../report/page.ts';
import { inspect, maskOfSides } from '../run.ts';
import type { Mask } from '../util/mask.ts';
import { closest } from '../util/suggest.ts';
import { clusterOf, inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';

/** `gitops-gate owners`. */
export async function owners(invocation: Invocation): Promise<number> {
  const [first = '', second] = invocation.operands;
  const [directory, text] = second === undefined ? ['.', first] : [first, second];
  const wanted = parseObjectName(text);
  if (wanted === undefined) throw new UsageError(`${text} is no object: write KIND/[NAMESPACE/]NAME`);
  const side = await inspect(inputOf(invocation, directory));
  const { graph } = side;
  const mask = maskOfSides(side);
  const cluster = clusterOf(invocation, graph);
  const found = findObjects(graph, wanted).filter((object) => cluster === undefined || object.cluster === cluster);
  if (found.length === 0) {
    const near = closest(text, new Set(graph.objects.map((object) => labelOf(object))));
    throw new NotEvaluatedError(`no unit applies ${text}${near === undefined ? '' : ` (did you mean ${mask(near)}?)`}`);
  }
  for (const object of found) invocation.out(block(object, mask));
  return EXIT.clean;
}

function labelOf({ kind, namespace, name }: KubernetesObject): string {
  return [kind, namespace, name].filter((part) => part !== '').join('/');
}

function block(object: KubernetesObject, mask: Mask): string {
  const group = object.group === '' ? '' : ` (${object.group})`;
  const title = `${plain(mask(`${object.cluster}: ${labelOf(object)}${group}`))}\n`;
  return `${title}${object.owners.map((owner) => ownerLines(owner, mask)).join('')}`;
}

function ownerLines({ unit, resource, shared, sharedReason }: Ownership, mask: Mask): string {
  const sharing = shared ? `, shared: ${plain(sharedReason)}` : '';
  return [
    `  ${plain(mask(unit.id))}${sharing}`,
    `    applies it from ${placeOf(originOf(resource, ['metadata', 'name']))}`,
    `    is written at   ${placeOf(unit.location)}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
