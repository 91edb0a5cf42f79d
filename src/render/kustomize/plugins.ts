import { isDeepStrictEqual } from 'node:util';
import { pathTo } from '../../model/provenance.ts';
import { isMapping, type Mapping, mappingAt } from '../../model/value.ts';
import { configuredBy, inlineOrigin, recordTransformation } from './build-metadata.ts';
import { BUILTIN_GENERATORS, BUILTIN_TRANSFORMERS } from './builtin-plugins.ts';
import { at, Failure } from './failure.ts';
import { absorb } from './generators.ts';
import { idText } from './identity.ts';
import type { PlacedText } from './kustomization.ts';
import { readObjects } from './read-resources.ts';
import { newRecord, type ResourceRecord } from './record.ts';
import { ResourceMap } from './resource-map.ts';
import type { Workspace } from './workspace.ts';

/** Adds what entries of `resources`, or of a field like it, name. */
export type AddResources = (work: Workspace, entries: readonly PlacedText[], field: string) => void;

type Field = 'generators' | 'transformers' | 'validators';

/** Runs the `generators` of a kustomization. Raises `Failure`. */
export function runGeneratorPlugins(work: Workspace, add: AddResources): void {
  for (const config of loadConfigs(work, 'generators', add)) {
    const generated = at(placeOfConfig(config), () => builtin(BUILTIN_GENERATORS, config)(work, config));
    if (work.origin !== undefined) generated.record.origin = configuredBy(work, config.gvk.kind, config);
    at(placeOfConfig(config), () => absorb(work, generated));
  }
}

/** Runs the `transformers`. Raises `Failure`. */
export function runTransformerPlugins(work: Workspace, add: AddResources): void {
  for (const config of loadConfigs(work, 'transformers', add)) {
    runTransformer(work, config);
    work.map.dropDeleted();
    recordTransformation(work, config.gvk.kind, config);
  }
}

/** Runs the `validators`, which may not change anything. Raises `Failure`. */
export function runValidatorPlugins(work: Workspace, add: AddResources): void {
  for (const config of loadConfigs(work, 'validators', add)) {
    const before = work.map.records.map(({ value }) => value);
    runTransformer(work, config);
    const after = work.map.records.map(({ value }) => value);
    if (!isDeepStrictEqual(before, after)) {
      throw new Failure("validator shouldn't modify the resource map", { slot: placeOfConfig(config) });
    }
  }
}

function runTransformer(work: Workspace, config: ResourceRecord): void {
  const id = idText(config.gvk, config.name, config.namespace);
  at(placeOfConfig(config), () => builtin(BUILTIN_TRANSFORMERS, config)(work, config), `plugin ${id}: `);
}

function placeOfConfig(config: ResourceRecord) {
  return { document: config.document, container: config.value as Mapping, key: 'kind' };
}

/** The configurations that a field names: files, directories, or texts in the kustomization itself. */
function loadConfigs(work: Workspace, field: Field, add: AddResources): readonly ResourceRecord[] {
  const entries = work.kustomization[field];
  if (entries.length === 0) return [];
  const configs: Workspace = {
    ...work,
    map: new ResourceMap(),
    get schema() {
      return work.schema;
    },
  };
  const paths: PlacedText[] = [];
  for (const entry of entries) {
    const { value, slot } = entry;
    const parsed = work.site.repository.parseEmbedded(value, slot.document, pathTo(slot));
    if (parsed.problems.length > 0 || !parsed.documents.some((document) => isMapping(document.value))) {
      paths.push(entry);
      continue;
    }
    at(slot, () => {
      for (const object of readObjects(parsed.documents)) {
        const record = newRecord(object.value, object.document, work.schema.registry);
        record.origin = inlineOrigin(work);
        configs.map.append(record);
      }
    });
  }
  add(configs, paths, field);
  return configs.map.records;
}

/** The builtin plugin of a configuration. Everything else would have to be executed. */
function builtin<T>(known: ReadonlyMap<string, T>, config: ResourceRecord): T {
  const { group, version, kind } = config.gvk;
  const isBuiltin = group === '' && version === 'builtin';
  const found = isBuiltin ? known.get(kind) : undefined;
  if (found !== undefined) return found;
  if (kind === 'HelmChartInflationGenerator' && isBuiltin) {
    throw new Failure('HelmChartInflationGenerator needs Helm to render a chart, which this build does not run', {
      code: 'chart',
    });
  }
  if (isBuiltin) throw new Failure(`unable to load builtin ${kind}.builtin.[noGrp]`);
  const annotations = mappingAt(config.value, 'metadata', 'annotations') ?? {};
  const isFunction = Object.keys(annotations).some((key) => key.startsWith('config.k') && key.endsWith('/function'));
  const what = isFunction ? 'is a function that runs' : 'is a plugin that runs';
  throw new Failure(`external plugins disabled; '${kind}' ${what} a program, and nothing is executed`, {
    code: 'executable',
  });
}
