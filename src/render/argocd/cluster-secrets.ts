import type { Document } from '../../model/document.ts';
import type { Location } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { type Mapping, mappingAt, scalarText, stringAt } from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import { type ControllerContext, placeOf } from '../controller.ts';
import { writtenObjects } from '../written-objects.ts';

/** A cluster that Argo CD knows by a Secret with the label `argocd.argoproj.io/secret-type: cluster`. */
export interface ClusterSecret {
  readonly name: string;
  readonly server: string;
  readonly project: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly location: Location;
  /** The document that a parameter taken from it points to. */
  readonly document: Document;
}

const TYPE_LABEL = 'argocd.argoproj.io/secret-type';
/** Kinds that make such a Secret in the cluster, with the way to its labels and texts. */
const MAKERS: Readonly<Record<string, readonly string[]>> = {
  ExternalSecret: ['spec', 'target', 'template'],
  SealedSecret: ['spec', 'template'],
};

const SECRET_KINDS = [
  { group: '', kind: 'Secret' },
  { group: 'external-secrets.io', kind: 'ExternalSecret' },
  { group: 'bitnami.com', kind: 'SealedSecret' },
];

/**
 * The cluster Secrets of the cluster that hosts Argo CD: those that units render, else those that are written anywhere
 * in the repository (Argo CD, "Declarative Setup: Clusters"). A Secret without a readable name and server, because it is
 * encrypted or filled from outside, is known by its labels and its own name alone.
 */
export function clusterSecrets(context: ControllerContext, host: string): readonly ClusterSecret[] {
  const byHost = rendered.get(context.objects) ?? new Map<string, RenderedSecrets>();
  rendered.set(context.objects, byHost);
  const known = byHost.get(host) ?? { read: new Map(), secrets: [] };
  byHost.set(host, known);
  for (const { group, kind } of SECRET_KINDS) {
    const objects = context.objects.list(host, group, kind);
    const from = known.read.get(kind) ?? 0;
    known.read.set(kind, objects.length);
    if (from < objects.length) known.secrets = inOrder([...known.secrets, ...objects.slice(from).flatMap(secretsOf)]);
  }
  return known.secrets.length > 0 ? known.secrets.map(({ secret }) => secret) : writtenSecrets(context);
}

interface NamedSecret {
  /** Of the object that holds it. */
  readonly object: string;
  readonly secret: ClusterSecret;
}

interface RenderedSecrets {
  /** How many objects of a kind were looked at: there may be more the next time. */
  readonly read: Map<string, number>;
  secrets: readonly NamedSecret[];
}

/** What is known of each host so far: every Application asks. */
const rendered = new WeakMap<object, Map<string, RenderedSecrets>>();

function secretsOf(resource: Resource): NamedSecret[] {
  const secret = readClusterSecret(resource);
  return secret === undefined ? [] : [{ object: resource.name, secret }];
}

/** By the names of the objects; of two for one cluster the first counts. */
function inOrder(secrets: readonly NamedSecret[]): NamedSecret[] {
  const byName = new Map<string, NamedSecret>();
  for (const each of secrets.toSorted((a, b) => compareText(a.object, b.object))) {
    if (!byName.has(each.secret.name)) byName.set(each.secret.name, each);
  }
  return [...byName.values()];
}

const writtenBySurvey = new WeakMap<object, readonly ClusterSecret[]>();

function writtenSecrets({ survey }: ControllerContext): readonly ClusterSecret[] {
  let found = writtenBySurvey.get(survey);
  if (found === undefined) {
    const resources = [...writtenObjects(survey, (_, kind) => kind === 'Secret' || Object.hasOwn(MAKERS, kind))];
    found = inOrder(resources.flatMap(secretsOf)).map(({ secret }) => secret);
    writtenBySurvey.set(survey, found);
  }
  return found;
}

function readClusterSecret(resource: Resource): ClusterSecret | undefined {
  const maker = Object.hasOwn(MAKERS, resource.kind) ? MAKERS[resource.kind] : undefined;
  const template = maker === undefined ? resource.value : mappingAt(resource.value, ...maker);
  const labels = texts(mappingAt(template, 'metadata', 'labels'));
  if (labels.get(TYPE_LABEL) !== 'cluster') return undefined;
  const field = (key: string) => {
    const plain = stringAt(resource.value, 'stringData', key) ?? stringAt(template, 'data', key);
    if (maker !== undefined || Object.hasOwn(mappingAt(resource.value, 'stringData') ?? {}, key)) return plain ?? '';
    return plain === undefined ? '' : Buffer.from(plain, 'base64').toString();
  };
  return {
    name: readable(field('name')) || resource.name,
    server: readable(field('server')),
    project: readable(field('project')),
    labels,
    annotations: texts(mappingAt(template, 'metadata', 'annotations')),
    location: placeOf(resource),
    document: resource.document,
  };
}

/** Text that is what it says: not encrypted, and not for a template of another tool to fill in. */
function readable(text: string): string {
  return /^ENC\[|\{\{|^\$\{|[^\x20-\x7e]/.test(text) ? '' : text;
}

function texts(mapping: Mapping | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const key of Object.keys(mapping ?? {})) {
    const text = scalarText(mapping?.[key]);
    if (text !== undefined) found.set(key, text);
  }
  return found;
}
