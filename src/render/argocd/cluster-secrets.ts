import type { Document } from '../../model/document.ts';
import type { Location } from '../../model/location.ts';
import { identityOf, type Resource } from '../../model/resource.ts';
import { isMapping, type Mapping, mappingAt, scalarText, stringAt } from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import { type ControllerContext, placeOf } from '../controller.ts';

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
  const rendered = SECRET_KINDS.map(({ group, kind }) => context.objects.list(host, group, kind));
  const count = rendered.reduce((sum, { length }) => sum + length, 0);
  let byHost = known.get(context.objects);
  if (byHost === undefined) {
    byHost = new Map();
    known.set(context.objects, byHost);
  }
  let answer = byHost.get(host);
  if (answer?.count !== count) {
    const found = readAll(rendered.flat());
    answer = { count, secrets: found.length > 0 ? found : readAll(writtenSecrets(context)) };
    byHost.set(host, answer);
  }
  return answer.secrets;
}

/** The answer for each host, and how many objects it was made of: every Application asks. */
const known = new WeakMap<
  object,
  Map<string, { readonly count: number; readonly secrets: readonly ClusterSecret[] }>
>();

function readAll(resources: readonly Resource[]): readonly ClusterSecret[] {
  const byName = new Map<string, ClusterSecret>();
  for (const resource of resources.toSorted((a, b) => compareText(a.name, b.name))) {
    const secret = readClusterSecret(resource);
    if (secret !== undefined && !byName.has(secret.name)) byName.set(secret.name, secret);
  }
  return [...byName.values()];
}

const writtenByContext = new WeakMap<object, readonly Resource[]>();

function writtenSecrets(context: ControllerContext): readonly Resource[] {
  let found = writtenByContext.get(context.survey);
  if (found === undefined) {
    const resources: Resource[] = [];
    for (const file of context.survey.files) {
      if (file.class !== 'manifest') continue;
      for (const document of file.parsed.documents) {
        if (!isMapping(document.value) || !isSecretLike(document.value)) continue;
        const identity = identityOf(document.value);
        if (identity !== undefined) resources.push({ value: document.value, document, contributors: [], ...identity });
      }
    }
    found = resources;
    writtenByContext.set(context.survey, found);
  }
  return found;
}

function isSecretLike(value: Mapping): boolean {
  const kind = stringAt(value, 'kind') ?? '';
  return kind === 'Secret' || Object.hasOwn(MAKERS, kind);
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
