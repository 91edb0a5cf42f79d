import type { Resource } from '../../model/resource.ts';
import { listAt, stringAt } from '../../model/value.ts';
import { isWithin, parentOf } from '../../util/paths.ts';
import {
  type Checkout,
  type ControllerContext,
  type Definition,
  placeOf,
  problemAt,
  type Waiting,
} from '../controller.ts';
import { artifactLayout } from './artifacts.ts';
import { clampedJoin, isDirectory } from './directory.ts';
import { FLUX_GROUPS } from './kinds.ts';
import { publishedRoot } from './published.ts';
import { type Absent, checkoutOf, revisionOf, type SourceReference, sourceReference } from './source-objects.ts';

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
  if (object !== undefined)
    return resolveIncluded(object, definition, context, path) ?? resolveObject(object, context, path);
  if (!definition.final) return { waitFor: [reference] };
  return resolveUndefined(definition, reference, context, path);
}

/** A path that a GitRepository takes over from another one (`spec.include`); `undefined` where it is its own. */
function resolveIncluded(
  object: Resource,
  definition: Definition,
  context: ControllerContext,
  path: string,
): SourceFiles | Absent | Waiting | undefined {
  for (const include of listAt(object.value, 'spec', 'include')) {
    const name = stringAt(include, 'repository', 'name') ?? '';
    const target = clampedJoin('', stringAt(include, 'toPath') || name);
    const wanted = clampedJoin('', path);
    if (!isWithin(wanted, target)) continue;
    const reference = { group: FLUX_GROUPS.source, kind: 'GitRepository', namespace: object.namespace, name };
    const included = context.objects.find(definition.cluster, reference);
    if (included === undefined && !definition.final) return { waitFor: [reference] };
    const from = clampedJoin('', stringAt(include, 'fromPath') ?? '');
    const files = included === undefined ? undefined : resolveObject(included, context, from);
    if (files === undefined || 'code' in files) {
      const message = `${path} is taken over from GitRepository ${name}, which is not here`;
      return { source: { kind: 'unknown', reason: message }, code: 'remote', message };
    }
    const rest = (given: string) => clampedJoin('', given).slice(target.length);
    return { ...files, directoryOf: (given) => files.directoryOf(clampedJoin(from, rest(given))) };
  }
  return undefined;
}

function resolveObject(object: Resource, context: ControllerContext, path: string): SourceFiles | Absent {
  const url = stringAt(object.value, 'spec', 'url') ?? '';
  const revision = revisionOf(object);
  const checkout = checkoutOf(object, context, path);
  if (checkout !== undefined) {
    return filesOf(checkout, stringAt(object.value, 'spec', 'ignore'), revision, checkout.assumption);
  }
  if (object.kind === 'Bucket') {
    const name = stringAt(object.value, 'spec', 'bucketName') ?? object.name;
    return { source: { kind: 'bucket', name }, code: 'artifact', message: `the bucket ${name} is not here` };
  }
  if (object.kind === 'OCIRepository') {
    return { source: { kind: 'oci', url, revision }, code: 'artifact', message: `the OCI artifact ${url} is not here` };
  }
  return { source: { kind: 'git', url, revision, path }, code: 'remote', message: `${url} is another repository` };
}

function filesOf(
  checkout: Checkout,
  ignore: string | undefined,
  revision: string,
  assumption: string | undefined,
): SourceFiles {
  return { checkout, ignore, revision, assumption, directoryOf: (path) => clampedJoin(checkout.root, path) };
}

/**
 * A source that no file defines: a bootstrap made it. Where the path exists here, it is taken to be this repository, or
 * the directory above the definition in which the path exists.
 */
function resolveUndefined(
  definition: Definition,
  reference: SourceReference,
  context: ControllerContext,
  path: string,
): SourceFiles | Absent {
  const { own } = context.checkouts;
  const name = `${reference.kind} ${reference.namespace}/${reference.name}`;
  const wanted = clampedJoin('', path);
  for (const root of ['', ...directoriesAbove(placeOf(definition.resource).path)]) {
    const exists = isDirectory(own.repository, clampedJoin(root, wanted));
    if (!exists || reference.kind === 'Bucket' || (root !== '' && wanted === '')) continue;
    const what = root === '' ? 'this repository' : `${root} of this repository`;
    const assumption = `${name} is defined nowhere; it is taken to be ${what}, where its paths exist`;
    return filesOf({ ...own, root }, undefined, '', assumption);
  }
  if (reference.kind === 'OCIRepository') {
    const published = publishedRoot(undefined, context, path);
    if (published !== undefined) return filesOf({ ...own, root: published.root }, undefined, '', published.assumption);
  }
  const reason = `${name} is defined nowhere in this repository, and ${path || '.'} is not a directory of it`;
  return { source: { kind: 'unknown', reason }, code: 'remote', message: reason };
}

function directoriesAbove(file: string): string[] {
  const directories: string[] = [];
  for (let directory = parentOf(file); directory !== ''; directory = parentOf(directory)) directories.push(directory);
  return directories;
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

/** Why there is no unit: a problem at the reference. */
export function absentProblem(definition: Definition, { code, message }: Absent): ReturnType<typeof problemAt> {
  return problemAt(code, message, definition.resource, ['spec', 'sourceRef']);
}
