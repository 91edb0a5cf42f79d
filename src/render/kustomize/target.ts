import { mappingAt, scalarText } from '../../model/value.ts';
import { effectiveNamespace } from './identity.ts';
import type { Selector } from './kustomization.ts';
import { originalId, type ResourceRecord } from './record.ts';
import { anchored, createSelector, type SelectorCandidate } from './selector.ts';
import type { Workspace } from './workspace.ts';

/** The resources that a target selects. Raises `Failure`. */
export function select(work: Workspace, target: Selector): ResourceRecord[] {
  const matches = createSelector(target);
  // The kind tells most resources apart, and costs the least to look at.
  const isKind = anchored(target.kind);
  return work.map.records.filter(
    (record) => record.value !== undefined && isKind(record.gvk.kind) && matches(candidateOf(record)),
  );
}

function candidateOf(record: ResourceRecord): SelectorCandidate {
  const original = originalId(record);
  const { group, version, kind } = record.gvk;
  return {
    group,
    version,
    kind,
    names: [original.name, record.name],
    namespaces: [original.namespace, effectiveNamespace(record.gvk, record.namespace)],
    get labels() {
      return metadataTexts(record, 'labels');
    },
    get annotations() {
      return metadataTexts(record, 'annotations');
    },
  };
}

/** Labels or annotations as texts. */
export function metadataTexts(record: ResourceRecord, field: 'labels' | 'annotations'): ReadonlyMap<string, string> {
  const found = mappingAt(record.value, 'metadata', field);
  const texts = new Map<string, string>();
  if (found === undefined) return texts;
  for (const key of Object.keys(found)) texts.set(key, scalarText(found[key]) ?? 'null');
  return texts;
}
