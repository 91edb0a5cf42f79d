import { create, put, type Slot } from '../../model/provenance.ts';
import type { Mapping, Value } from '../../model/value.ts';
import { decode, inPlaceOf, placed, type Shape, slotOf } from './decode.ts';
import { Failure } from './failure.ts';
import { FieldSpecs } from './field-spec.ts';
import { type Generated, type GeneratedKind, generate } from './generators.ts';
import { updateImages } from './images.ts';
import type {
  FieldSpecEntry,
  GeneratorEntry,
  ImageEntry,
  PatchEntry,
  ReplicaEntry,
  Selector,
  SortOptions,
} from './kustomization.ts';
import {
  FIELD_SPEC_SHAPE,
  GENERATOR_FIELDS,
  IMAGE_SHAPE,
  REPLACEMENT_FIELDS,
  REPLICA_SHAPE,
  SELECTOR_SHAPE,
  SORT_OPTIONS_SHAPE,
} from './kustomization-shape.ts';
import { addPairs } from './labels.ts';
import { applyLegacyJsonPatch, readInlineMerges, readStrategicMerges } from './legacy-patches.ts';
import { affixNames, appendHashes } from './names.ts';
import { setNamespace } from './namespace.ts';
import { applyPatches, mergeById } from './patches.ts';
import { newRecord, type ResourceRecord } from './record.ts';
import type { ReplacementEntry } from './replacement.ts';
import { replaceValues } from './replacements.ts';
import { setReplicas } from './replicas.ts';
import { sortRecords } from './sort.ts';
import { fieldSpecsOf } from './transform.ts';
import { addValues, VALUE_TARGET_SHAPE, type ValueTarget } from './value-add.ts';
import { step, type Workspace } from './workspace.ts';

type Transformer = (work: Workspace, config: ResourceRecord) => void;
type Generator = (work: Workspace, config: ResourceRecord) => Generated;

const SPECS: Shape = { list: FIELD_SPEC_SHAPE };

/** Decodes the configuration of a plugin. */
function configured<T extends object>(config: ResourceRecord, fields: Record<string, Shape>, coerces = true): T {
  const value = config.value as Mapping;
  const slot: Slot = { document: config.document, container: value, key: 'kind' };
  return decode(value, { fields }, slot, { lenient: true, coerces }) as T;
}

function specsOf(config: { readonly fieldSpecs?: readonly FieldSpecEntry[] }): FieldSpecs {
  return new FieldSpecs(fieldSpecsOf(config.fieldSpecs));
}

type WithSpecs<T> = T & { readonly fieldSpecs?: readonly FieldSpecEntry[] };

function affixer(kind: string, sides: readonly ('prefix' | 'suffix')[]): [string, Transformer] {
  return [
    kind,
    (work, record) => {
      const fields = { prefix: 'string', suffix: 'string', fieldSpecs: SPECS } as const;
      const config = configured<WithSpecs<{ prefix?: string; suffix?: string }>>(record, fields);
      for (const side of sides) {
        affixNames(work, side, config[side] ?? '', specsOf(config), step(kind, slotOf(config, side)));
      }
    },
  ];
}

const namespaceTransformer: Transformer = (work, record) => {
  const config = configured<
    WithSpecs<{ metadata?: { namespace?: string }; unsetOnly?: boolean; setRoleBindingSubjects?: string }>
  >(record, {
    metadata: { fields: { namespace: 'string' } },
    fieldSpecs: SPECS,
    unsetOnly: 'boolean',
    setRoleBindingSubjects: 'string',
  });
  const subjects = config.setRoleBindingSubjects || 'defaultOnly';
  if (subjects !== 'defaultOnly' && subjects !== 'allServiceAccounts' && subjects !== 'none') {
    throw new Failure(`invalid value "${subjects}" for setRoleBindingSubjects`);
  }
  const { metadata } = config;
  if (!metadata?.namespace) return;
  setNamespace(work, {
    namespace: metadata.namespace,
    specs: specsOf(config),
    unsetOnly: config.unsetOnly === true,
    subjects,
    step: step('NamespaceTransformer', slotOf(metadata, 'namespace')),
  });
};

const patchJson6902Transformer: Transformer = (work, record) => {
  const config = configured<{ target?: Selector; path?: string; jsonOp?: string }>(record, {
    target: SELECTOR_SHAPE,
    path: 'string',
    jsonOp: 'string',
  });
  if (!config.target?.name) throw new Failure('must specify the target name');
  const entry = inPlaceOf(config, {
    ...(config.path && { path: config.path }),
    ...(config.jsonOp && { patch: config.jsonOp }),
  });
  applyLegacyJsonPatch(work, config.target, entry, 'PatchJson6902Transformer', 'jsonOp');
};

const patchStrategicMergeTransformer: Transformer = (work, record) => {
  const config = configured<{ paths?: string[]; patches?: string }>(record, {
    paths: { list: 'string' },
    patches: 'string',
  });
  const field = 'PatchStrategicMergeTransformer';
  if ((config.paths ?? []).length === 0 && !config.patches)
    throw new Failure('empty file path and empty patch content');
  const objects = readStrategicMerges(work, placed(config.paths), field);
  if (config.patches) objects.push(...readInlineMerges(work, config.patches, slotOf(config, 'patches')));
  if (objects.length === 0) throw new Failure('patch appears to be empty');
  mergeById(work, objects, { field, copies: true });
};

const patchTransformer: Transformer = (work, record) => {
  const config = configured<PatchEntry>(record, {
    path: 'string',
    patch: 'string',
    target: SELECTOR_SHAPE,
    options: { map: 'boolean' },
  });
  applyPatches(work, [config], 'PatchTransformer');
};

const valueAddTransformer: Transformer = (work, record) => {
  const config = configured<{ value?: string; targets?: ValueTarget[]; targetFilePath?: string }>(record, {
    value: 'string',
    targets: { list: VALUE_TARGET_SHAPE },
    targetFilePath: 'string',
  });
  addValues(work, config);
};

/** The transformers that kustomize brings with it, by the kind of their configuration. */
export const BUILTIN_TRANSFORMERS: ReadonlyMap<string, Transformer> = new Map<string, Transformer>([
  affixer('PrefixTransformer', ['prefix']),
  affixer('SuffixTransformer', ['suffix']),
  affixer('PrefixSuffixTransformer', ['prefix', 'suffix']),
  [
    'AnnotationsTransformer',
    (work, record) => {
      const config = configured<WithSpecs<{ annotations?: Record<string, string> }>>(record, {
        annotations: { map: 'string' },
        fieldSpecs: SPECS,
      });
      addPairs(work, config.annotations, specsOf(config), 'AnnotationsTransformer');
    },
  ],
  [
    'LabelTransformer',
    (work, record) => {
      const config = configured<WithSpecs<{ labels?: Record<string, string> }>>(record, {
        labels: { map: 'string' },
        fieldSpecs: SPECS,
      });
      addPairs(work, config.labels, specsOf(config), 'LabelTransformer');
    },
  ],
  [
    'ImageTagTransformer',
    (work, record) => {
      const config = configured<WithSpecs<{ imageTag?: ImageEntry }>>(record, {
        imageTag: IMAGE_SHAPE,
        fieldSpecs: SPECS,
      });
      if (config.imageTag !== undefined) updateImages(work, [config.imageTag], specsOf(config));
    },
  ],
  [
    'ReplicaCountTransformer',
    (work, record) => {
      const config = configured<WithSpecs<{ replica?: ReplicaEntry }>>(record, {
        replica: REPLICA_SHAPE,
        fieldSpecs: SPECS,
      });
      if (config.replica !== undefined) setReplicas(work, config.replica, specsOf(config));
    },
  ],
  [
    'ReplacementTransformer',
    (work, record) => {
      const config = configured<{ replacements?: ReplacementEntry[] }>(record, {
        replacements: { list: { fields: { path: 'string', ...REPLACEMENT_FIELDS } } },
      });
      replaceValues(work, config.replacements ?? [], 'ReplacementTransformer');
    },
  ],
  [
    'SortOrderTransformer',
    (work, record) => {
      const config = configured<{ sortOptions?: SortOptions }>(record, { sortOptions: SORT_OPTIONS_SHAPE });
      work.map.records = [...sortRecords(work.map.records, config.sortOptions ?? { order: 'fifo' })];
    },
  ],
  [
    'HashTransformer',
    (work) => {
      appendHashes(work.map.records, work.map.owner);
      work.map.touch();
    },
  ],
  ['NamespaceTransformer', namespaceTransformer],
  ['PatchJson6902Transformer', patchJson6902Transformer],
  ['PatchStrategicMergeTransformer', patchStrategicMergeTransformer],
  ['PatchTransformer', patchTransformer],
  ['ValueAddTransformer', valueAddTransformer],
]);

function dataGenerator(kind: GeneratedKind): [string, Generator] {
  const field = `${kind}Generator`;
  return [
    field,
    (work, record) => {
      const metadata: Shape = { fields: { name: 'string', namespace: 'string' } };
      const config = configured<GeneratorEntry & { metadata?: { name?: string; namespace?: string } }>(
        record,
        { ...GENERATOR_FIELDS, type: 'string', metadata },
        false,
      );
      const entry = inPlaceOf(config, {
        ...config,
        name: config.name || config.metadata?.name || '',
        namespace: config.namespace || config.metadata?.namespace || '',
      });
      return generate(work, entry, kind, field);
    },
  ];
}

/** The account of a workload identity of Google's cloud. */
const iamPolicyGenerator: Generator = (work, record) => {
  const names: Shape = { fields: { name: 'string', namespace: 'string', projectId: 'string' } };
  const config = configured<{
    cloud?: string;
    kubernetesService?: { name?: string; namespace?: string };
    serviceAccount?: { name?: string; projectId?: string };
  }>(record, { cloud: 'string', kubernetesService: names, serviceAccount: names }, false);
  if (config.cloud !== 'gke') throw new Failure(`cloud provider ${config.cloud ?? ''} not supported yet`);
  const { owner } = work.map;
  const { kubernetesService = {}, serviceAccount = {} } = config;
  const from = step('IAMPolicyGenerator', slotOf(config, 'serviceAccount'));
  const filled = (entries: Record<string, Value | undefined>): Mapping => {
    const mapping = create(owner, {});
    for (const [key, value] of Object.entries(entries)) if (value) put(mapping, key, value, from);
    return mapping;
  };
  const account = `${serviceAccount.name ?? ''}@${serviceAccount.projectId ?? ''}.iam.gserviceaccount.com`;
  const value = filled({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: filled({
      annotations: filled({ 'iam.gke.io/gcp-service-account': account }),
      name: kubernetesService.name,
      namespace: kubernetesService.namespace,
    }),
  });
  return { record: newRecord(value, record.document, work.schema.registry), behavior: 'create' };
};

/** The generators that kustomize brings with it. */
export const BUILTIN_GENERATORS: ReadonlyMap<string, Generator> = new Map<string, Generator>([
  dataGenerator('ConfigMap'),
  dataGenerator('Secret'),
  ['IAMPolicyGenerator', iamPolicyGenerator],
]);
