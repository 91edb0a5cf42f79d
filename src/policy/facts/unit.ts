import type { Source } from '../../model/unit.ts';
import { type Mapping, scalarText } from '../../model/value.ts';
import type { UnitInput } from './context.ts';
import { celValue } from './manifest.ts';
import { factType } from './type.ts';

/** Where a unit takes its manifests from. Fields that do not apply are empty. */
export const SOURCE = factType<Source>('Source', {
  kind: ['string', '`here`, `git`, `chart`, `oci`, `bucket` or `unknown`', (source) => source.kind],
  path: ['string', 'directory in this or another repository', (source) => ('path' in source ? source.path : '')],
  url: [
    'string',
    'URL of the Git, OCI or Helm repository',
    (source) => ('url' in source ? source.url : 'repository' in source ? source.repository : ''),
  ],
  revision: ['string', 'branch, tag or commit', (source) => ('revision' in source ? source.revision : '')],
  chart: ['string', 'name of the Helm chart', (source) => ('chart' in source ? source.chart : '')],
  version: ['string', 'version of the Helm chart', (source) => ('version' in source ? source.version : '')],
});

/** What a GitOps controller reconciles. */
export const UNIT = factType<UnitInput>('Unit', {
  id: ['string', '`<cluster>/<Kind>/<namespace>/<name>`', ({ unit }) => unit.id],
  kind: [
    'string',
    '`Kustomization`, `HelmRelease`, `Application`, `ResourceSet` or `Directory`',
    ({ unit }) => unit.kind,
  ],
  controller: ['string', '`flux`, `argocd` or `none`', ({ unit }) => unit.controller],
  cluster: ['string', 'cluster that it applies to', ({ unit }) => unit.cluster],
  namespace: ['string', 'namespace of its definition', ({ unit }) => unit.namespace],
  name: ['string', 'name of its definition', ({ unit }) => unit.name],
  path: ['string', 'file that defines it', ({ unit }) => unit.location.path],
  environment: ['string', 'environment, or `unknown`', ({ unit, context }) => context.placement(unit).environment],
  layer: ['string', 'layer, or `unknown`', ({ unit, context }) => context.placement(unit).layer],
  risk: [
    'string',
    'risk class of its environment, or `unknown`',
    ({ unit, context }) => context.risk(context.placement(unit).environment),
  ],
  status: ['string', '`rendered`, `opaque` or `failed`', ({ unit }) => unit.status],
  suspended: ['bool', 'whether its controller is told not to reconcile it', ({ unit }) => unit.suspended],
  prune: ['bool', 'whether what leaves Git leaves the cluster', ({ unit }) => unit.prune],
  automated: [
    'bool',
    'whether a change in Git is applied without anybody asking: what Flux does, and Argo CD where it is told to',
    ({ unit }) => !unit.suspended && (unit.argocd?.automated ?? unit.controller === 'flux'),
  ],
  selfHeal: ['bool', 'whether Argo CD undoes changes in the cluster', ({ unit }) => unit.argocd?.selfHeal === true],
  project: ['string', 'AppProject of an Application, or empty', ({ unit }) => unit.argocd?.project ?? ''],
  generatedBy: [
    'string',
    'the ApplicationSet that generates an Application, as `<namespace>/<name>`, or empty',
    ({ unit }) => unit.argocd?.generatedBy ?? '',
  ],
  isEntryPoint: ['bool', 'whether no other unit creates it', ({ unit }) => unit.createdBy === undefined],
  createdBy: ['string', 'id of the unit that creates it, or empty', ({ unit }) => unit.createdBy ?? ''],
  targetNamespace: ['string', 'namespace of objects that name none, or empty', ({ unit }) => unit.targetNamespace],
  labels: ['map<string, string>', 'labels of its definition', ({ unit }) => textMap(unit.labels)],
  sources: ['list<Source>', 'where its manifests come from', ({ unit }) => unit.sources.map(SOURCE.of)],
  dependsOn: [
    'list<string>',
    'units it waits for, each as `<Kind>/<namespace>/<name>`',
    ({ unit }) => unit.dependsOn.map(({ kind, namespace, name }) => `${kind}/${namespace}/${name}`),
  ],
  manifest: [
    'dyn',
    'its definition; an empty map for a declared directory',
    ({ unit }) => (unit.definition === undefined ? new Map() : celValue(unit.definition.value)),
  ],
});

/** Labels or annotations as CEL sees them; what is no scalar is left out. */
export function textMap(mapping: Mapping | undefined): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const key of Object.keys(mapping ?? {})) {
    const text = scalarText(mapping?.[key]);
    if (text !== undefined) texts.set(key, text);
  }
  return texts;
}
