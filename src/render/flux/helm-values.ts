import type { Document } from '../../model/document.ts';
import { isEncrypted } from '../../model/objects.ts';
import { create, edit, type Owner, originOf, put, type Step } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import { textsOfSecret, withSecrets } from '../../model/secret-texts.ts';
import type { HelmValues, RenderProblem } from '../../model/unit.ts';
import {
  child,
  isContainer,
  isMapping,
  type Key,
  listAt,
  type Mapping,
  mappingAt,
  stringAt,
  type Value,
} from '../../model/value.ts';
import {
  type ControllerContext,
  type Definition,
  type ObjectReference,
  problemAt,
  type Waiting,
} from '../controller.ts';
import { keysOfName, setValue, typedValue } from '../helm/set-value.ts';
import { slotOf } from '../slots.ts';

/** The values that a release gets, as far as they are written in this repository. */
export interface ReleaseValues {
  readonly values: readonly HelmValues[];
  readonly problems: readonly RenderProblem[];
}

/** Values of one source, and the document that they stand in. */
interface Layer {
  readonly value: Mapping;
  readonly document: Document;
  readonly holder: Resource;
  /** What is set in place of that: one value. */
  readonly set?: { readonly keys: readonly Key[]; readonly value: Value; readonly step: Step };
  /** Texts in it that are a Secret's. */
  readonly secrets: readonly string[];
}

/**
 * The values of a HelmRelease: those of `valuesFrom` in order, then `spec.values`, merged as helm-controller merges them
 * (fluxcd/pkg chartutil, `ChartValuesFromReferences`). Waits for ConfigMaps and Secrets that may still be rendered.
 */
export function releaseValues(definition: Definition, context: ControllerContext): ReleaseValues | Waiting {
  const { resource } = definition;
  const inline = mappingAt(resource.value, 'spec', 'values');
  const references = listAt(resource.value, 'spec', 'valuesFrom');
  if (references.length === 0) {
    return {
      values: inline === undefined ? [] : [{ value: inline, holder: resource, path: ['spec', 'values'] }],
      problems: [],
    };
  }
  const absent: ObjectReference[] = [];
  const problems: RenderProblem[] = [];
  const layers: Layer[] = [];
  for (const [index, entry] of references.entries()) {
    const reference = referenceOf(entry, resource.namespace);
    if (reference === undefined) continue;
    const object = context.objects.find(definition.cluster, reference);
    if (object === undefined) absent.push(reference);
    const layer = object === undefined ? absentText(reference, entry) : layerOf(object, entry, context);
    if (typeof layer !== 'string') layers.push(layer);
    else if (layer !== '') {
      const code = layer.endsWith('encrypted') ? 'encrypted' : 'missing';
      problems.push(problemAt(code, layer, resource, ['spec', 'valuesFrom', index]));
    }
  }
  if (absent.length > 0 && !definition.final) return { waitFor: absent };
  const none = layers.length === 0 && inline === undefined;
  return { values: none ? [] : [merged(resource, layers, inline)], problems };
}

function referenceOf(entry: Value, namespace: string): ObjectReference | undefined {
  const kind = stringAt(entry, 'kind');
  const name = stringAt(entry, 'name');
  if ((kind !== 'ConfigMap' && kind !== 'Secret') || name === undefined) return undefined;
  return { group: '', kind, namespace, name };
}

function absentText({ kind, namespace, name }: ObjectReference, entry: Value): string {
  if (isMapping(entry) && entry['optional'] === true) return '';
  return `${kind} ${namespace}/${name}, which holds values, is not in this repository`;
}

/** The values in a key of an object, or why there are none. */
function layerOf(object: Resource, entry: Value, context: ControllerContext): Layer | string {
  const key = stringAt(entry, 'valuesKey') || 'values.yaml';
  const field = stringAt(object.value, 'stringData', key) === undefined ? 'data' : 'stringData';
  const text = stringAt(object.value, field, key);
  if (text === undefined) {
    const optional = isMapping(entry) && entry['optional'] === true;
    return optional ? '' : `${object.kind} ${object.namespace}/${object.name} has no key ${key}`;
  }
  if (isEncrypted(text)) return `${object.kind} ${object.namespace}/${object.name}, which holds values, is encrypted`;
  const plain = object.kind === 'Secret' && field === 'data' ? Buffer.from(text, 'base64').toString() : text;
  const targetPath = stringAt(entry, 'targetPath');
  if (targetPath) return targetLayer(object, [field, key], targetPath, plain);
  const document = valuesDocument(object, [field, key], plain, context);
  if (document === undefined) return `${key} of ${object.kind} ${object.namespace}/${object.name} holds no values`;
  const value = document.value as Mapping;
  return { value, document, holder: object, secrets: secretsIn(object, value) };
}

/** The texts of values that an object holds, where it is a Secret or took them out of one. */
function secretsIn(object: Resource, value: Value): readonly string[] {
  return object.kind === 'Secret' ? textsOfSecret(value) : (object.secrets ?? []);
}

/** The document of a values text: the file that a generator took it from, else the text inside its manifest. */
function valuesDocument(
  object: Resource,
  path: readonly string[],
  text: string,
  context: ControllerContext,
): Document | undefined {
  const origin = originOf(object, path);
  for (const file of [origin.path, ...origin.steps.map((step) => step.path)]) {
    if (file === object.document.path || context.repository.text(file) !== text) continue;
    return context.repository.parse(file, 'json').documents.find(({ value }) => isMapping(value));
  }
  const documents = context.repository.parseEmbedded(text, object.document, path, 'json').documents;
  return documents.find(({ value }) => isMapping(value));
}

/** A single value at a path, as `--set` takes it; one in quotes is a string. */
function targetLayer(object: Resource, path: readonly string[], targetPath: string, text: string): Layer {
  const quoted = /^(['"]).*\1$/s.test(text);
  const value = quoted ? text.replace(/^['"]+|['"]+$/g, '') : typedValue(text);
  const step: Step = { transformer: 'valuesFrom', from: slotOf(object, path) };
  const set = { keys: keysOfName(targetPath), value, step };
  return { value: {}, set, document: object.document, holder: object, secrets: secretsIn(object, text) };
}

/** All layers in one, later over earlier. */
function merged(resource: Resource, layers: readonly Layer[], inline: Mapping | undefined): HelmValues {
  const owner: Owner = {};
  let own = inline;
  let value: Mapping = create(owner, {});
  const withOwn = () => {
    if (own !== undefined) value = mergeMapping(owner, value, own, resource.document);
  };
  for (const { set, value: above, document } of layers) {
    if (set === undefined) {
      value = mergeMapping(owner, value, above, document);
      continue;
    }
    // helm-controller puts the values of the release in before it sets one, and once more at the end: what is set in a
    // mapping that only the release has is set in those of the release.
    withOwn();
    if (own !== undefined && isShared(value, own, set.keys)) {
      own = edit(owner, own);
      setValue(owner, own, set.keys, set.value, set.step);
    }
    value = edit(owner, value);
    setValue(owner, value, set.keys, set.value, set.step);
  }
  withOwn();
  const documents = layers.flatMap(({ document, holder }) => [document, holder.document, ...holder.contributors]);
  const contributors = [...new Set([...documents, ...resource.contributors])];
  const secrets = layers.flatMap((layer) => layer.secrets);
  return { value, holder: withSecrets({ ...resource, value, contributors }, secrets), path: [] };
}

/** Whether the deepest container on the way to a field is the very same in both. */
function isShared(value: Mapping, own: Mapping, keys: readonly Key[]): boolean {
  let [one, other]: [Value | undefined, Value | undefined] = [value, own];
  let shared = false;
  for (const key of keys.slice(0, -1)) {
    [one, other] = [child(one, key), child(other, key)];
    if (!isContainer(one)) return shared;
    shared = one === other;
  }
  return shared;
}

/** A key that is null stays so: it takes away what the chart itself has there (fluxcd/pkg chartutil, `MergeMaps`). */
function mergeMapping(owner: Owner, below: Mapping, above: Mapping, document: Document): Mapping {
  const result = edit(owner, below);
  for (const key of Object.keys(above)) {
    const value = above[key] as Value;
    const before = Object.hasOwn(result, key) ? result[key] : undefined;
    const both = isMapping(value) && isMapping(before) && value !== before;
    put(result, key, both ? mergeMapping(owner, before, value, document) : value, {
      transformer: 'values',
      from: { document, container: above, key },
    });
  }
  return result;
}
