import { recordTransformation } from './build-metadata.ts';
import { placed, slotOf } from './decode.ts';
import { at } from './failure.ts';
import { type FieldSpec, FieldSpecs, fieldSpec } from './field-spec.ts';
import { updateImages } from './images.ts';
import type { FieldSpecEntry, LabelEntry } from './kustomization.ts';
import { addPairs } from './labels.ts';
import { applyLegacyJsonPatches, applyStrategicMerges } from './legacy-patches.ts';
import { affixNames } from './names.ts';
import { setNamespace } from './namespace.ts';
import { applyPatches } from './patches.ts';
import { replaceValues } from './replacements.ts';
import { setReplicas } from './replicas.ts';
import { step, type Workspace } from './workspace.ts';

/** Runs the transformers that fields of the kustomization configure, in kustomize's order. Raises `Failure`. */
export function transform(work: Workspace): void {
  const { kustomization, config } = work;
  const run = (kind: string, field: string, action: () => void, times = 1) => {
    at(kustomization.slot(field), action);
    work.map.dropDeleted();
    for (let time = 0; time < times; time++) recordTransformation(work, kind);
  };
  if (kustomization.has('patchesStrategicMerge')) {
    run('PatchStrategicMergeTransformer', 'patchesStrategicMerge', () =>
      applyStrategicMerges(work, placed(kustomization.patchesStrategicMerge), 'patchesStrategicMerge'),
    );
  }
  if (kustomization.has('patches')) {
    const { patches = [] } = kustomization;
    run('PatchTransformer', 'patches', () => applyPatches(work, patches), patches.length);
  }
  if (kustomization.namespace) {
    const { namespace } = kustomization;
    run('NamespaceTransformer', 'namespace', () =>
      setNamespace(work, {
        namespace,
        specs: config.namespace,
        step: step('namespace', kustomization.slot('namespace')),
      }),
    );
  }
  for (const [field, side, kind, specs] of [
    ['namePrefix', 'prefix', 'PrefixTransformer', config.namePrefix],
    ['nameSuffix', 'suffix', 'SuffixTransformer', config.nameSuffix],
  ] as const) {
    const affix = kustomization[field];
    if (!affix) continue;
    run(kind, field, () => affixNames(work, side, affix, specs, step(field, kustomization.slot(field))));
  }
  for (const entry of kustomization.labels ?? []) {
    run('LabelTransformer', 'labels', () => addPairs(work, entry.pairs, labelSpecs(work, entry), 'labels'));
  }
  if (kustomization.has('commonLabels') || (kustomization.labels ?? []).length > 0) {
    run('LabelTransformer', 'commonLabels', () =>
      addPairs(work, kustomization.commonLabels, config.commonLabels, 'commonLabels'),
    );
  }
  if (kustomization.has('commonAnnotations')) {
    run('AnnotationsTransformer', 'commonAnnotations', () =>
      addPairs(work, kustomization.commonAnnotations, config.commonAnnotations, 'commonAnnotations'),
    );
  }
  if (kustomization.has('patchesJson6902')) {
    const { patchesJson6902 = [] } = kustomization;
    run('PatchJson6902Transformer', 'patchesJson6902', () => applyLegacyJsonPatches(work), patchesJson6902.length);
  }
  for (const entry of kustomization.replicas ?? []) {
    run('ReplicaCountTransformer', 'replicas', () =>
      at(slotOf(entry, 'name'), () => setReplicas(work, entry, config.replicas)),
    );
  }
  if (kustomization.images.length > 0) {
    const { images } = kustomization;
    run('ImageTagTransformer', 'images', () => updateImages(work, images, config.images), images.length);
  }
  if (kustomization.has('replacements')) {
    run('ReplacementTransformer', 'replacements', () =>
      replaceValues(work, kustomization.replacements ?? [], 'replacements'),
    );
  }
}

/** The fields that an entry of `labels` writes to. */
function labelSpecs(work: Workspace, entry: LabelEntry): FieldSpecs {
  const own = new FieldSpecs(fieldSpecsOf(entry.fields));
  const { commonLabels, templateLabels, labels } = work.config;
  if (entry.includeSelectors) return own.merge(commonLabels.list).merge(labels.list);
  const withTemplates = entry.includeTemplates ? own.merge(templateLabels.list) : own;
  return withTemplates.merge([METADATA_LABELS]).merge(labels.list);
}

const METADATA_LABELS = fieldSpec({}, 'metadata/labels', true);

/** Field specs as a user writes them. */
export function fieldSpecsOf(entries: readonly FieldSpecEntry[] | undefined): readonly FieldSpec[] {
  return (entries ?? []).map((entry) => fieldSpec(entry, entry.path ?? '', entry.create === true));
}
