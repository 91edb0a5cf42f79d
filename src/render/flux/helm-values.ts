import type { Document } from '../../model/document.ts';
import { isEncrypted } from '../../model/objects.ts';
import { create, edit, type Owner, originOf, put } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import { textsOfSecret, withSecrets } from '../../model/secret-texts.ts';
import type { HelmValues, RenderProblem } from '../../model/unit.ts';
import { isMapping, listAt, type Mapping, mappingAt, stringAt, type Value } from '../../model/value.ts';
import {
  type ControllerContext,
  type Definition,
  type ObjectReference,
  problemAt,
  type Waiting,
} from '../controller.ts';
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
  if (inline !== undefined) layers.push({ value: inline, document: resource.document, holder: resource, secrets: [] });
  return { values: layers.length === 0 ? [] : [merged(resource, layers)], problems };
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
    return context.repository.parse(file).documents.find(({ value }) => isMapping(value));
  }
  const documents = context.repository.parseEmbedded(text, object.document, path).documents;
  return documents.find(({ value }) => isMapping(value));
}

/** A single value set at a dotted path of the values. */
function targetLayer(object: Resource, path: readonly string[], targetPath: string, text: string): Layer {
  const owner = {};
  const keys = targetPath.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
  const value = create(owner, {} as Mapping);
  let container = value;
  for (const key of keys.slice(0, -1)) {
    const next = create(owner, {} as Mapping);
    put(container, key, next);
    container = next;
  }
  put(container, keys.at(-1) ?? '', text, { transformer: 'valuesFrom', from: slotOf(object, path) });
  return { value, document: object.document, holder: object, secrets: secretsIn(object, text) };
}

/** All layers in one, later over earlier. A key that is null takes the earlier away, as Helm has it. */
function merged(resource: Resource, layers: readonly Layer[]): HelmValues {
  const owner: Owner = {};
  const [first, ...rest] = layers as [Layer, ...Layer[]];
  const value = rest.reduce((below, layer) => mergeMapping(owner, below, layer.value, layer.document), first.value);
  const contributors = layers.flatMap(({ document, holder }) => [document, holder.document, ...holder.contributors]);
  const holder = {
    ...resource,
    value,
    contributors: [...new Set([...contributors, ...resource.contributors])],
  };
  const secrets = layers.flatMap((layer) => layer.secrets);
  return { value, holder: withSecrets(holder, secrets), path: [] };
}

function mergeMapping(owner: Owner, below: Mapping, above: Mapping, document: Document): Mapping {
  const result = edit(owner, below);
  for (const key of Object.keys(above)) {
    const value = above[key] as Value;
    const before = Object.hasOwn(result, key) ? result[key] : undefined;
    if (value === null) delete result[key];
    else if (isMapping(value) && isMapping(before)) put(result, key, mergeMapping(owner, before, value, document));
    else put(result, key, value, { transformer: 'values', from: { document, container: above, key } });
  }
  return result;
}
