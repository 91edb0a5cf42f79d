import type { Shape } from './decode.ts';

/*
 * The fields of a kustomization and their types (api/types of kustomize). Any other field is an error.
 */

const TEXTS = { list: 'string' } as const;
const TEXT_MAP = { map: 'string' } as const;

/** A selector of resources, as patches and replacements have them. */
export const SELECTOR_SHAPE = {
  fields: {
    group: 'string',
    version: 'string',
    kind: 'string',
    name: 'string',
    namespace: 'string',
    annotationSelector: 'string',
    labelSelector: 'string',
  },
} as const satisfies Shape;

export const FIELD_SPEC_SHAPE = {
  fields: { group: 'string', version: 'string', kind: 'string', path: 'string', create: 'boolean' },
} as const satisfies Shape;

const PATCH_SHAPE: Shape = {
  fields: { path: 'string', patch: 'string', target: SELECTOR_SHAPE, options: { map: 'boolean' } },
};

export const IMAGE_SHAPE: Shape = {
  fields: { name: 'string', newName: 'string', newTag: 'string', tagSuffix: 'string', digest: 'string' },
};

export const REPLICA_SHAPE: Shape = { fields: { name: 'string', count: 'integer' } };

const GENERATOR_OPTIONS_FIELDS = {
  labels: TEXT_MAP,
  annotations: TEXT_MAP,
  disableNameSuffixHash: 'boolean',
  immutable: 'boolean',
} as const;

/** The fields of a ConfigMap generator; a Secret generator has `type` too. */
export const GENERATOR_FIELDS = {
  name: 'string',
  namespace: 'string',
  behavior: 'string',
  literals: TEXTS,
  files: TEXTS,
  envs: TEXTS,
  env: 'string',
  options: { fields: GENERATOR_OPTIONS_FIELDS },
} as const satisfies Record<string, Shape>;

const REPLACEMENT_OPTIONS: Shape = {
  fields: { delimiter: 'string', index: 'integer', create: 'boolean', encoding: 'string' },
};

/** One replacement, inline. */
export const REPLACEMENT_FIELDS = {
  source: {
    fields: {
      group: 'string',
      version: 'string',
      kind: 'string',
      name: 'string',
      namespace: 'string',
      fieldPath: 'string',
      options: REPLACEMENT_OPTIONS,
    },
  },
  targets: {
    list: {
      fields: {
        select: SELECTOR_SHAPE,
        reject: { list: SELECTOR_SHAPE },
        fieldPaths: TEXTS,
        options: REPLACEMENT_OPTIONS,
      },
    },
  },
} as const satisfies Record<string, Shape>;

export const SORT_OPTIONS_SHAPE: Shape = {
  fields: { order: 'string', legacySortOptions: { fields: { orderFirst: TEXTS, orderLast: TEXTS } } },
};

const HELM_CHART_FIELDS: Record<string, Shape> = {
  name: 'string',
  version: 'string',
  repo: 'string',
  releaseName: 'string',
  namespace: 'string',
  additionalValuesFiles: TEXTS,
  valuesFile: 'string',
  valuesInline: 'any',
  valuesMerge: 'string',
  includeCRDs: 'boolean',
  skipHooks: 'boolean',
  apiVersions: TEXTS,
  kubeVersion: 'string',
  nameTemplate: 'string',
  skipTests: 'boolean',
  debug: 'boolean',
};

const HELM_GENERATOR_FIELDS: Record<string, Shape> = {
  chartName: 'string',
  chartVersion: 'string',
  chartRepoUrl: 'string',
  chartHome: 'string',
  chartRepoName: 'string',
  helmBin: 'string',
  helmHome: 'string',
  values: 'string',
  valuesLocal: 'any',
  valuesMerge: 'string',
  releaseName: 'string',
  releaseNamespace: 'string',
  extraArgs: TEXTS,
};

/** The whole file. */
export const KUSTOMIZATION_SHAPE: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    metadata: { fields: { name: 'string', namespace: 'string', labels: TEXT_MAP, annotations: TEXT_MAP } },
    openapi: TEXT_MAP,
    namePrefix: 'string',
    nameSuffix: 'string',
    namespace: 'string',
    commonLabels: TEXT_MAP,
    labels: {
      list: {
        fields: {
          pairs: TEXT_MAP,
          includeSelectors: 'boolean',
          includeTemplates: 'boolean',
          fields: { list: FIELD_SPEC_SHAPE },
        },
      },
    },
    commonAnnotations: TEXT_MAP,
    patchesStrategicMerge: TEXTS,
    patchesJson6902: { list: PATCH_SHAPE },
    patches: { list: PATCH_SHAPE },
    images: { list: IMAGE_SHAPE },
    imageTags: { list: IMAGE_SHAPE },
    replacements: { list: { fields: { path: 'string', ...REPLACEMENT_FIELDS } } },
    replicas: { list: REPLICA_SHAPE },
    vars: {
      list: {
        fields: {
          name: 'string',
          objref: {
            fields: {
              apiVersion: 'string',
              group: 'string',
              version: 'string',
              kind: 'string',
              name: 'string',
              namespace: 'string',
            },
          },
          fieldref: { fields: { fieldPath: 'string' } },
        },
      },
    },
    sortOptions: SORT_OPTIONS_SHAPE,
    resources: TEXTS,
    components: TEXTS,
    crds: TEXTS,
    bases: TEXTS,
    configMapGenerator: { list: { fields: GENERATOR_FIELDS } },
    secretGenerator: { list: { fields: { ...GENERATOR_FIELDS, type: 'string' } } },
    helmGlobals: { fields: { chartHome: 'string', configHome: 'string' } },
    helmCharts: { list: { fields: HELM_CHART_FIELDS } },
    helmChartInflationGenerator: { list: { fields: HELM_GENERATOR_FIELDS } },
    generatorOptions: { fields: GENERATOR_OPTIONS_FIELDS },
    configurations: TEXTS,
    generators: TEXTS,
    transformers: TEXTS,
    validators: TEXTS,
    buildMetadata: TEXTS,
  },
};
