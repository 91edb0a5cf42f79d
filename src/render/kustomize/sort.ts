import { compareText } from '../../util/text.ts';
import { Failure } from './failure.ts';
import { gvkText } from './identity.ts';
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
    .map((record) => ({ record, rank: ranks.get(record.gvk.kind) ?? 0, type: typeText(record), id: idText(record) }))
    .sort((a, b) => a.rank - b.rank || compareTypes(a, b) || compareText(a.id, b.id))
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

interface Ranked {
  readonly record: ResourceRecord;
  readonly type: string;
}

/** By group, version and kind; but the core Namespace goes before what other groups call so. */
function compareTypes(a: Ranked, b: Ranked): number {
  const [one, other] = [a.record.gvk, b.record.gvk];
  const isNamespaces = one.kind === 'Namespace' && other.kind === 'Namespace' && (!one.group || !other.group);
  return isNamespaces ? compareText(b.type, a.type) : compareText(a.type, b.type);
}

function typeText({ gvk }: ResourceRecord): string {
  return `${gvk.group || '~G'}_${gvk.version || '~V'}_${gvk.kind || '~K'}`;
}

function idText({ gvk, name, namespace }: ResourceRecord): string {
  return `${gvkText(gvk)}|${namespace || '~X'}|${name || '~N'}`;
}
