import { listAt, type Mapping, mappingAt, stringAt } from '../../model/value.ts';
import type { Checkout, ControllerContext, Definition, ObjectReference, Waiting } from '../controller.ts';
import { clampedJoin } from './directory.ts';
import { FLUX_GROUPS } from './kinds.ts';
import type { Absent } from './sources.ts';
import { revisionOf } from './sources.ts';

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
  if (!definition.final) return { waitFor: [] };
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
    const found = checkoutOf(source as Mapping, definition, context, namespace);
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

function checkoutOf(
  source: Mapping,
  definition: Definition,
  context: ControllerContext,
  namespace: string,
): Checkout | undefined {
  const kind = stringAt(source, 'kind') ?? '';
  const name = stringAt(source, 'name') ?? '';
  const reference = { group: FLUX_GROUPS.source, kind, name, namespace: stringAt(source, 'namespace') || namespace };
  const object = context.objects.find(definition.cluster, reference);
  if (kind !== 'GitRepository') return undefined;
  if (object !== undefined)
    return context.checkouts.git(stringAt(object.value, 'spec', 'url') ?? '', revisionOf(object), []);
  const assumption = `${kind} ${reference.namespace}/${name} is defined nowhere; it is taken to be this repository`;
  return { ...context.checkouts.own, assumption };
}

/**
 * A copy rule as two directories. `**` copies what is below the directory before it, a plain directory is copied whole
 * into a target that ends in a slash.
 */
function copyOf(value: unknown): Copy | undefined {
  const copy = mappingAt([value as Mapping], 0);
  const from = stringAt(copy, 'from')?.replace(/^@[^/]*\/?/, '');
  const to = stringAt(copy, 'to')?.replace(/^@artifact\/?/, '');
  if (from === undefined || to === undefined) return undefined;
  const base = from.replace(/(?:^|\/)[^/]*[*?[{].*$/, '');
  const isPattern = base !== from;
  const name = base.slice(base.lastIndexOf('/') + 1);
  const target = clampedJoin('', to);
  return { from: clampedJoin('', base), to: !isPattern && to.endsWith('/') ? clampedJoin(target, name) : target };
}

/** The directory here that a directory of the artifact was copied from: by the most exact rule, the last of equals. */
function placed(path: string, rules: readonly Copy[]): string {
  const matching = rules.filter(({ to }) => to === '' || path === to || path.startsWith(`${to}/`));
  const rule = matching.reduce<Copy | undefined>(
    (best, next) => (best === undefined || next.to.length >= best.to.length ? next : best),
    undefined,
  );
  if (rule !== undefined) return clampedJoin(rule.from, path.slice(rule.to.length));
  // A directory above the targets: where the rules copy from a common place, that place stands for it.
  const above = rules.find(({ to }) => path === '' || to.startsWith(`${path}/`));
  if (above === undefined) return path;
  const depth = above.to.split('/').length - (path === '' ? 0 : path.split('/').length);
  return above.from
    .split('/')
    .slice(0, -depth || undefined)
    .join('/');
}
