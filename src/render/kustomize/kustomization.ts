import type { Document } from '../../model/document.ts';
import type { Slot } from '../../model/provenance.ts';
import { isMapping, isSequence } from '../../model/value.ts';
import { decode, placed, slotOf } from './decode.ts';
import { Failure } from './failure.ts';
import { KUSTOMIZATION_SHAPE } from './kustomization-shape.ts';
import type { ReplacementEntry } from './replacement.ts';

/** A string of a kustomization with its place. */
export interface PlacedText {
  readonly value: string;
  readonly slot: Slot;
}

export interface Selector {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly annotationSelector?: string;
  readonly labelSelector?: string;
}

export interface FieldSpecEntry {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly path?: string;
  readonly create?: boolean;
}

export interface PatchEntry {
  readonly path?: string;
  readonly patch?: string;
  readonly target?: Selector;
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface ImageEntry {
  readonly name?: string;
  readonly newName?: string;
  readonly newTag?: string;
  readonly tagSuffix?: string;
  readonly digest?: string;
}

export interface LabelEntry {
  readonly pairs?: Readonly<Record<string, string>>;
  readonly includeSelectors?: boolean;
  readonly includeTemplates?: boolean;
  readonly fields?: readonly FieldSpecEntry[];
}

export interface GeneratorOptions {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly disableNameSuffixHash?: boolean;
  readonly immutable?: boolean;
}

export interface GeneratorEntry {
  readonly name?: string;
  readonly namespace?: string;
  readonly behavior?: string;
  readonly literals?: readonly string[];
  readonly files?: readonly string[];
  readonly envs?: readonly string[];
  readonly env?: string;
  readonly options?: GeneratorOptions;
  readonly type?: string;
}

export interface ReplicaEntry {
  readonly name?: string;
  readonly count?: number;
}

export interface VarEntry {
  readonly name?: string;
  readonly objref?: {
    readonly apiVersion?: string;
    readonly group?: string;
    readonly version?: string;
    readonly kind?: string;
    readonly name?: string;
    readonly namespace?: string;
  };
  readonly fieldref?: { readonly fieldPath?: string; readonly fieldpath?: string };
}

export interface SortOptions {
  readonly order?: string;
  readonly legacySortOptions?: { readonly orderFirst?: readonly string[]; readonly orderLast?: readonly string[] };
}

/** A kustomization file, decoded; deprecated fields are moved to where they belong. */
export interface Kustomization {
  readonly document: Document;
  readonly kind: string;
  readonly openapi?: Readonly<Record<string, string>>;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly namespace?: string;
  readonly commonLabels?: Readonly<Record<string, string>>;
  readonly labels?: readonly LabelEntry[];
  readonly commonAnnotations?: Readonly<Record<string, string>>;
  readonly patchesStrategicMerge?: readonly string[];
  readonly patchesJson6902?: readonly PatchEntry[];
  readonly patches?: readonly PatchEntry[];
  readonly images: readonly ImageEntry[];
  readonly replacements?: readonly ReplacementEntry[];
  readonly replicas?: readonly ReplicaEntry[];
  readonly vars?: readonly VarEntry[];
  readonly sortOptions?: SortOptions;
  readonly resources: readonly PlacedText[];
  readonly components: readonly PlacedText[];
  readonly crds: readonly PlacedText[];
  readonly configMapGenerator?: readonly GeneratorEntry[];
  readonly secretGenerator?: readonly GeneratorEntry[];
  readonly generatorOptions?: GeneratorOptions;
  readonly configurations: readonly PlacedText[];
  readonly generators: readonly PlacedText[];
  readonly transformers: readonly PlacedText[];
  readonly validators: readonly PlacedText[];
  readonly buildMetadata?: readonly string[];
  /** Where a field stands. */
  slot(field: string): Slot;
  /** Whether the file holds a field. */
  has(field: string): boolean;
}

const API_VERSIONS: Readonly<Record<string, string>> = {
  Kustomization: 'kustomize.config.k8s.io/v1beta1',
  Component: 'kustomize.config.k8s.io/v1alpha1',
};

type Fields = Partial<Record<string, unknown>> & { apiVersion?: string; kind?: string };

/** Decodes and checks a kustomization. Raises `Failure` at the field at fault. */
export function decodeKustomization(document: Document): Kustomization {
  const holder = { document: document.value };
  const root: Slot = { document, container: holder, key: 'document' };
  if (document.value !== null && !isMapping(document.value)) {
    throw new Failure('invalid Kustomization: not a mapping', { slot: root });
  }
  const fields = (decode(document.value, KUSTOMIZATION_SHAPE, root) ?? {}) as Fields;
  const names = Object.keys(fields).filter((name) => fields[name] !== '');
  if (names.every((name) => name === 'apiVersion' || name === 'kind')) {
    throw new Failure('kustomization.yaml is empty', { slot: root });
  }
  const kind = enforceType(fields);
  const texts = (name: string) => placed(fields[name] as string[] | undefined);
  const slot = (field: string): Slot => (document.value === null ? root : slotOf(fields, field));
  return {
    ...fields,
    document,
    kind,
    resources: [...texts('resources'), ...texts('bases')],
    components: texts('components'),
    crds: texts('crds'),
    configurations: texts('configurations'),
    generators: texts('generators'),
    transformers: texts('transformers'),
    validators: texts('validators'),
    images: [...((fields['images'] ?? []) as ImageEntry[]), ...((fields['imageTags'] ?? []) as ImageEntry[])],
    slot,
    has: (field) => names.includes(field) && !(isSequence(fields[field]) && fields[field].length === 0),
  };
}

function enforceType(fields: Fields): string {
  const kind = fields.kind || 'Kustomization';
  const wanted = Object.hasOwn(API_VERSIONS, kind) ? API_VERSIONS[kind] : undefined;
  if (wanted === undefined) {
    throw new Failure('kind should be Kustomization or Component', { slot: slotOf(fields, 'kind') });
  }
  if (fields.apiVersion !== undefined && fields.apiVersion !== '' && fields.apiVersion !== wanted) {
    throw new Failure(`apiVersion for ${kind} should be ${wanted}`, { slot: slotOf(fields, 'apiVersion') });
  }
  return kind;
}
