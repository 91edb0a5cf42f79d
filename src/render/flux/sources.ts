import type { Resource } from '../../model/resource.ts';
import type { Source } from '../../model/unit.ts';
import { mappingAt, stringAt } from '../../model/value.ts';
import {
  type Checkout,
  type ControllerContext,
  type Definition,
  type ObjectReference,
  problemAt,
  type Waiting,
} from '../controller.ts';
import { artifactLayout } from './artifacts.ts';
import { clampedJoin } from './directory.ts';
import { FLUX_GROUPS } from './kinds.ts';
import { publishedRoot } from './published.ts';

/** The files that a source of a Kustomization stands for. */
export interface SourceFiles {
  readonly checkout: Checkout;
  /** The directory of the checkout that a path of the source names. */
  directoryOf(path: string): string;
  /** Gitignore lines of the source object's `spec.ignore`; `undefined` where the defaults hold. */
  readonly ignore: string | undefined;
  /** What the source asks for: a branch, tag or commit; `''` where it names none. */
  readonly revision: string;
  readonly assumption: string | undefined;
}

/** A source whose files are not here. */
export interface Absent {
  readonly source: Source;
  readonly code: 'remote' | 'artifact' | 'missing';
  readonly message: string;
}

/** The kind, name and namespace that a `sourceRef` or `chartRef` names. */
export interface SourceReference extends ObjectReference {
  readonly path: readonly string[];
}

/** Reads a reference to a source object. Its namespace is the referring object's where it names none. */
export function sourceReference(definition: Definition, path: readonly string[]): SourceReference | undefined {
  const reference = mappingAt(definition.resource.value, ...path);
  const kind = stringAt(reference, 'kind');
  const name = stringAt(reference, 'name');
  if (kind === undefined || name === undefined) return undefined;
  const namespace = stringAt(reference, 'namespace') || definition.resource.namespace;
  return { group: FLUX_GROUPS.source, kind, namespace, name, path };
}

/**
 * Finds the files of the source that a Kustomization names: this repository, another checkout, the part of this
 * repository that an artifact holds, or nothing that is here.
 */
export function resolveSource(
  definition: Definition,
  context: ControllerContext,
  path: string,
): SourceFiles | Absent | Waiting {
  const reference = sourceReference(definition, ['spec', 'sourceRef']);
  if (reference === undefined) {
    return {
      source: { kind: 'unknown', reason: 'no sourceRef' },
      code: 'missing',
      message: 'spec.sourceRef is missing',
    };
  }
  if (reference.kind === 'ExternalArtifact') return resolveArtifact(definition, context, reference);
  const object = context.objects.find(definition.cluster, reference);
  if (object !== undefined) return resolveObject(object, context, path);
  if (!definition.final) return { waitFor: [reference] };
  return resolveUndefined(reference, context, path);
}

function resolveObject(object: Resource, context: ControllerContext, path: string): SourceFiles | Absent {
  const url = stringAt(object.value, 'spec', 'url') ?? '';
  const ignore = stringAt(object.value, 'spec', 'ignore');
  const revision = revisionOf(object);
  if (object.kind === 'Bucket') {
    const name = stringAt(object.value, 'spec', 'bucketName') ?? object.name;
    return { source: { kind: 'bucket', name }, code: 'artifact', message: `the bucket ${name} is not here` };
  }
  if (object.kind === 'OCIRepository') {
    const published = publishedRoot(object, context, path);
    if (published === undefined) {
      return {
        source: { kind: 'oci', url, revision },
        code: 'artifact',
        message: `the OCI artifact ${url} is not here`,
      };
    }
    const { root, assumption } = published;
    return filesOf({ ...context.checkouts.own, root }, ignore, revision, assumption);
  }
  const checkout = context.checkouts.git(url, revision, [path]);
  if (checkout === undefined) {
    return { source: { kind: 'git', url, revision, path }, code: 'remote', message: `${url} is another repository` };
  }
  return filesOf(checkout, ignore, revision, checkout.assumption);
}

function filesOf(
  checkout: Checkout,
  ignore: string | undefined,
  revision: string,
  assumption: string | undefined,
): SourceFiles {
  return { checkout, ignore, revision, assumption, directoryOf: (path) => clampedJoin(checkout.root, path) };
}

/** A source that no file defines: a bootstrap made it. Where the path exists here, it is taken to be this repository. */
function resolveUndefined(reference: SourceReference, context: ControllerContext, path: string): SourceFiles | Absent {
  const { own } = context.checkouts;
  const name = `${reference.kind} ${reference.namespace}/${reference.name}`;
  const directory = clampedJoin('', path);
  if (reference.kind !== 'Bucket' && own.repository.tree.kind(directory) !== undefined) {
    const assumption = `${name} is defined nowhere; its paths exist here, so it is taken to be this repository`;
    return filesOf(own, undefined, '', assumption);
  }
  if (reference.kind === 'OCIRepository') {
    const published = publishedRoot(undefined, context, path);
    if (published !== undefined) return filesOf({ ...own, root: published.root }, undefined, '', published.assumption);
  }
  const reason = `${name} is defined nowhere in this repository, and ${path || '.'} is not a directory of it`;
  return { source: { kind: 'unknown', reason }, code: 'remote', message: reason };
}

function resolveArtifact(
  definition: Definition,
  context: ControllerContext,
  reference: SourceReference,
): SourceFiles | Absent | Waiting {
  const layout = artifactLayout(definition, context, reference);
  if ('waitFor' in layout || 'code' in layout) return layout;
  return {
    checkout: layout.checkout,
    ignore: undefined,
    revision: '',
    assumption: layout.assumption,
    directoryOf: layout.directoryOf,
  };
}

/** The branch, tag, version or commit that a source object asks for, the most exact one that it names. */
export function revisionOf(object: Resource): string {
  const reference = mappingAt(object.value, 'spec', 'ref');
  for (const field of ['commit', 'digest', 'name', 'semver', 'tag', 'branch']) {
    const found = stringAt(reference, field);
    if (found) return found;
  }
  return '';
}

/** Why there is no unit: a problem at the reference. */
export function absentProblem(definition: Definition, { code, message }: Absent): ReturnType<typeof problemAt> {
  return problemAt(code, message, definition.resource, ['spec', 'sourceRef']);
}
