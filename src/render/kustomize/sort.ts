import { compareText } from '../../util/text.ts';
import { Failure } from './failure.ts';
import { type Gvk, gvkText } from './identity.ts';
import type { SortOptions } from './kustomization.ts';
import type { ResourceRecord } from './record.ts';

const FIRST =
  'Namespace ResourceQuota StorageClass CustomResourceDefinition ServiceAccount PodSecurityPolicy Role ClusterRole ' +
  'RoleBinding ClusterRoleBinding ConfigMap Secret Endpoints Service LimitRange PriorityClass PersistentVolume ' +
  'PersistentVolumeClaim Deployment StatefulSet CronJob PodDisruptionBudget';
const LAST = 'MutatingWebhookConfiguration ValidatingWebhookConfiguration';

/** The order of the output where nothing else is asked for: by kind, group, namespace and name. */
export const LEGACY_ORDER: SortOptions = {
  order: 'legacy',
  legacySortOptions: { orderFirst: FIRST.split(' '), orderLast: LAST.split(' ') },
};

/** Puts resources in the order that `sortOptions` asks for. Raises `Failure`. */
export function sortRecords(records: readonly ResourceRecord[], options: SortOptions): readonly ResourceRecord[] {
  const { order, legacySortOptions } = options;
  if (order !== 'fifo' && order !== 'legacy') {
    throw new Failure("the field 'sortOptions.order' must be one of [fifo, legacy]");
  }
  if (order === 'fifo') {
    if (legacySortOptions === undefined) return records;
    throw new Failure(
      "the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'",
    );
  }
  const ranks = ranksOf(legacySortOptions ?? LEGACY_ORDER.legacySortOptions ?? {});
  return records
    .map((record) => ({ record, rank: ranks.get(record.gvk.kind) ?? 0 }))
    .sort((a, b) => a.rank - b.rank || compareRecords(a.record, b.record))
    .map(({ record }) => record);
}

function ranksOf({ orderFirst = [], orderLast = [] }: NonNullable<SortOptions['legacySortOptions']>) {
  const ranks = new Map<string, number>();
  orderFirst.forEach((kind, index) => {
    ranks.set(kind, index - orderFirst.length);
  });
  orderLast.forEach((kind, index) => {
    ranks.set(kind, index + 1);
  });
  return ranks;
}

function compareRecords(a: ResourceRecord, b: ResourceRecord): number {
  if (a.gvk !== b.gvk) {
    const order = compareTypes(a.gvk, b.gvk);
    if (order !== 0) return order;
  }
  return compareText(idText(a), idText(b));
}

/** By group, version and kind; but the core Namespace goes before what other groups call so. */
function compareTypes(a: Gvk, b: Gvk): number {
  const isNamespaces = a.kind === 'Namespace' && b.kind === 'Namespace' && (!a.group || !b.group);
  return isNamespaces ? compareText(typeText(b), typeText(a)) : compareText(typeText(a), typeText(b));
}

function typeText(gvk: Gvk): string {
  return `${gvk.group || '~G'}_${gvk.version || '~V'}_${gvk.kind || '~K'}`;
}

/** What orders resources of one type. */
function idText({ gvk, name, namespace }: ResourceRecord): string {
  return `${gvkText(gvk)}|${namespace || '~X'}|${name || '~N'}`;
}
