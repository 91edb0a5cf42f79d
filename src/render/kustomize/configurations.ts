import type { Slot } from '../../model/provenance.ts';
import { isMapping, type Mapping, mappingAt, stringAt, type Value } from '../../model/value.ts';
import { decode, type Shape } from './decode.ts';
import { at } from './failure.ts';
import { type FieldSpec, FieldSpecs, fieldSpec } from './field-spec.ts';
import {
  DEFAULT_CONFIG,
  EMPTY_CONFIG,
  mergeConfig,
  type NameReference,
  type TransformerConfig,
} from './field-spec-tables.ts';
import type { FieldSpecEntry, PlacedText } from './kustomization.ts';
import { FIELD_SPEC_SHAPE } from './kustomization-shape.ts';
import { fieldSpecsOf } from './transform.ts';
import { readFile, type Workspace } from './workspace.ts';

const SPECS: Shape = { list: FIELD_SPEC_SHAPE };
const LISTS = [
  'namePrefix',
  'nameSuffix',
  'namespace',
  'commonLabels',
  'labels',
  'templateLabels',
  'commonAnnotations',
  'varReference',
  'images',
  'replicas',
] as const;

const CONFIG_SHAPE: Shape = {
  fields: {
    ...Object.fromEntries(LISTS.map((name) => [name, SPECS])),
    nameReference: {
      list: { fields: { group: 'string', version: 'string', kind: 'string', fieldSpecs: SPECS } },
    },
  },
};

type ConfigFields = Partial<Record<(typeof LISTS)[number], readonly FieldSpecEntry[]>> & {
  readonly nameReference?: readonly (FieldSpecEntry & { readonly fieldSpecs?: readonly FieldSpecEntry[] })[];
};

/** The default field specs with those that `configurations` add. Raises `Failure`. */
export function loadConfigurations(work: Workspace): TransformerConfig {
  const load = (config: TransformerConfig, entry: PlacedText) =>
    at(entry.slot, () => mergeConfig(config, loadConfig(work, entry)));
  // What the files say comes first: a default spec that is wider than one of theirs is dropped.
  return mergeConfig(work.kustomization.configurations.reduce(load, EMPTY_CONFIG), DEFAULT_CONFIG);
}

function loadConfig(work: Workspace, entry: PlacedText): TransformerConfig {
  const { value, slot } = rootValue(work, entry, 'configurations');
  const fields = (decode(value, CONFIG_SHAPE, slot, { coerces: true }) ?? {}) as ConfigFields;
  const lists = LISTS.map((name) => [name, new FieldSpecs([]).merge(fieldSpecsOf(fields[name]))] as const);
  const nameReference = (fields.nameReference ?? []).map(({ group, version, kind, fieldSpecs }): NameReference => {
    return { target: { group, version, kind }, referrers: new FieldSpecs([]).merge(fieldSpecsOf(fieldSpecs)) };
  });
  return { ...(Object.fromEntries(lists) as Omit<TransformerConfig, 'nameReference'>), nameReference };
}

/** The first document of a file. */
function rootValue(work: Workspace, entry: PlacedText, field: string): { value: Value; slot: Slot } {
  const file = readFile(work, entry.value, entry.slot, field);
  const [document] = at(entry.slot, () => work.site.parse(file, 'json')).documents;
  const value = document?.value ?? null;
  return {
    value,
    slot: { document: document ?? entry.slot.document, container: { document: value }, key: 'document' },
  };
}

/** The field specs that the OpenAPI definitions of `crds` ask for. Raises `Failure`. */
export function loadCrds(work: Workspace): TransformerConfig {
  return work.kustomization.crds.reduce((config, entry) => {
    const { value } = rootValue(work, entry, 'crds');
    return isMapping(value) ? at(entry.slot, () => mergeConfig(config, configOfDefinitions(value))) : config;
  }, EMPTY_CONFIG);
}

function configOfDefinitions(definitions: Mapping): TransformerConfig {
  let config = EMPTY_CONFIG;
  for (const name of Object.keys(definitions).sort()) {
    const properties = propertiesOf(definitions, name);
    const isType = ['kind', 'apiVersion', 'metadata'].every((field) => Object.hasOwn(properties, field));
    if (!isType) continue;
    const found: Collected = { annotations: [], labels: [], names: [], references: [] };
    collect(definitions, name, { kind: name.split('.').at(-1) ?? '', path: [], seen: new Set([name]) }, found);
    config = mergeConfig(config, {
      ...EMPTY_CONFIG,
      commonAnnotations: new FieldSpecs(found.annotations),
      commonLabels: new FieldSpecs(found.labels),
      namePrefix: new FieldSpecs(found.names),
      nameReference: found.references,
    });
  }
  return config;
}

function propertiesOf(definitions: Mapping, name: string): Mapping {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  return mappingAt(definition, 'Schema', 'properties') ?? mappingAt(definition, 'schema', 'properties') ?? {};
}

interface Collected {
  readonly annotations: FieldSpec[];
  readonly labels: FieldSpec[];
  readonly names: FieldSpec[];
  readonly references: NameReference[];
}

interface Visit {
  readonly kind: string;
  readonly path: readonly string[];
  readonly seen: ReadonlySet<string>;
}

/** Collects the extensions of a type's properties, through its references. */
function collect(definitions: Mapping, type: string, { kind, path, seen }: Visit, found: Collected): void {
  const properties = propertiesOf(definitions, type);
  for (const name of Object.keys(properties).sort()) {
    const property = properties[name];
    const here = [...path, name];
    const spec = (...more: string[]) => fieldSpec({ kind }, [...here, ...more].join('/'));
    if (stringAt(property, 'x-kubernetes-annotation') !== undefined) found.annotations.push(spec());
    if (stringAt(property, 'x-kubernetes-label-selector') !== undefined) found.labels.push(spec());
    if (stringAt(property, 'x-kubernetes-identity') !== undefined) found.names.push(spec());
    const version = stringAt(property, 'x-kubernetes-object-ref-api-version');
    const target = stringAt(property, 'x-kubernetes-object-ref-kind');
    if (version !== undefined && target !== undefined) {
      const key = stringAt(property, 'x-kubernetes-object-ref-name-key') ?? 'name';
      found.references.push({ target: { version, kind: target }, referrers: new FieldSpecs([spec(key)]) });
    }
    const reference = stringAt(property, '$ref');
    if (reference === undefined || seen.has(reference)) continue;
    collect(definitions, reference, { kind, path: here, seen: new Set([...seen, reference]) }, found);
  }
}
