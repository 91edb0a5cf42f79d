import { listAt, type Mapping, mappingAt, stringAt } from '../../model/value.ts';
import { isWithin, nameOf } from '../../util/paths.ts';
import type { Checkout, ControllerContext, Definition, ObjectReference, Waiting } from '../controller.ts';
import { clampedJoin } from './directory.ts';
import { FLUX_GROUPS } from './kinds.ts';
import { type Absent, checkoutOf } from './source-objects.ts';

/** Where the directories of an ExternalArtifact are in this repository. */
export interface ArtifactLayout {
  readonly checkout: Checkout;
  readonly assumption: string | undefined;
  directoryOf(path: string): string;
}

/** One copy rule: files of a source, and where they land in the artifact. */
interface Copy {
  readonly from: string;
  readonly to: string;
}

/**
 * The layout of an ExternalArtifact that an ArtifactGenerator of the same namespace makes of this repository
 * (source-watcher, https://fluxcd.io/flux/components/source/artifactgenerators/). Its copy rules decide what a path in
 * the artifact means here.
 */
export function artifactLayout(
  definition: Definition,
  context: ControllerContext,
  reference: ObjectReference,
): ArtifactLayout | Absent | Waiting {
  const group = FLUX_GROUPS.sourceExtensions;
  const generators = context.objects
    .list(definition.cluster, group, 'ArtifactGenerator')
    .filter(({ namespace }) => namespace === reference.namespace);
  for (const generator of generators) {
    const artifact = listAt(generator.value, 'spec', 'artifacts').find(
      (entry) => stringAt(entry, 'name') === reference.name,
    );
    if (artifact === undefined) continue;
    return layoutOf(generator.value, artifact as Mapping, definition, context, generator.namespace);
  }
  const { namespace } = reference;
  if (!definition.final) return { waitFor: [{ group, kind: 'ArtifactGenerator', namespace, name: '' }] };
  const message = `no ArtifactGenerator of this repository makes ${reference.namespace}/${reference.name}`;
  return { source: { kind: 'unknown', reason: message }, code: 'artifact', message };
}

function layoutOf(
  generator: Mapping,
  artifact: Mapping,
  definition: Definition,
  context: ControllerContext,
  namespace: string,
): ArtifactLayout | Absent {
  const copies = listAt(artifact, 'copy');
  const aliases = new Set(copies.map((copy) => /^@([^/]+)/.exec(stringAt(copy, 'from') ?? '')?.[1] ?? ''));
  const checkouts = new Map<string, Checkout>();
  for (const source of listAt(generator, 'spec', 'sources')) {
    const alias = stringAt(source, 'alias') ?? '';
    if (!aliases.has(alias)) continue;
    const found = sourceCheckout(source as Mapping, definition, context, namespace);
    if (found === undefined) {
      const message = `the artifact is made of ${stringAt(source, 'kind')} ${stringAt(source, 'name')}, which is not here`;
      return { source: { kind: 'unknown', reason: message }, code: 'artifact', message };
    }
    checkouts.set(alias, found);
  }
  const [checkout] = checkouts.values();
  if (checkout === undefined) {
    const message = 'the artifact copies nothing that is here';
    return { source: { kind: 'unknown', reason: message }, code: 'artifact', message };
  }
  const rules = copies.map(copyOf).filter((rule) => rule !== undefined);
  return {
    checkout,
    assumption: checkout.assumption,
    directoryOf: (path) => clampedJoin(checkout.root, placed(clampedJoin('', path), rules)),
  };
}

function sourceCheckout(
  source: Mapping,
  definition: Definition,
  context: ControllerContext,
  namespace: string,
): Checkout | undefined {
  const kind = stringAt(source, 'kind') ?? '';
  const name = stringAt(source, 'name') ?? '';
  const reference = { group: FLUX_GROUPS.source, kind, name, namespace: stringAt(source, 'namespace') || namespace };
  const object = context.objects.find(definition.cluster, reference);
  if (object !== undefined) return checkoutOf(object, context, '');
  if (kind !== 'GitRepository') return undefined;
  const assumption = `${kind} ${reference.namespace}/${name} is defined nowhere; it is taken to be this repository`;
  return { ...context.checkouts.own, assumption };
}

/**
 * A copy rule as two directories (source-watcher `applyCopyOperation`): `dir/**` puts what is below the directory into
 * the target, other patterns keep the whole path below it, and a plain directory becomes one of the target's.
 */
function copyOf(value: unknown): Copy | undefined {
  const copy = mappingAt([value as Mapping], 0);
  const from = stringAt(copy, 'from')?.replace(/^@[^/]*\/?/, '');
  const to = stringAt(copy, 'to')?.replace(/^@artifact\/?/, '');
  if (from === undefined || to === undefined) return undefined;
  const target = clampedJoin('', to);
  if (from.endsWith('/**')) return { from: clampedJoin('', from.slice(0, -3)), to: target };
  if (/[*?[\]]/.test(from)) return { from: '', to: target };
  const directory = clampedJoin('', from);
  return { from: directory, to: clampedJoin(target, nameOf(directory)) };
}

/** The directory here that a directory of the artifact was copied from: by the most exact rule, the last of equals. */
function placed(path: string, rules: readonly Copy[]): string {
  const matching = rules.filter(({ to }) => isWithin(path, to));
  const rule = matching.reduce<Copy | undefined>(
    (best, next) => (best === undefined || next.to.length >= best.to.length ? next : best),
    undefined,
  );
  if (rule !== undefined) return clampedJoin(rule.from, path.slice(rule.to.length));
  // A directory above the targets: the only one below it is all that it holds; of several, what is above them all.
  const [first, ...others] = rules.filter(({ to }) => isWithin(to, path));
  if (first === undefined) return path;
  if (others.length === 0) return first.from;
  const depth = first.to.split('/').length - (path === '' ? 0 : path.split('/').length);
  return first.from.split('/').slice(0, -depth).join('/');
}
