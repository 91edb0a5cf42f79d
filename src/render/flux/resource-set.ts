import { objectsOf } from '../../model/objects.ts';
import { edit, type Owner, put, type Slot, setOwn } from '../../model/provenance.ts';
import { identityOf, type Resource } from '../../model/resource.ts';
import {
  type Container,
  isContainer,
  isMapping,
  type Key,
  listAt,
  type Mapping,
  stringAt,
  type Value,
} from '../../model/value.ts';
import {
  type ControllerContext,
  type Definition,
  type Expansion,
  problemAt,
  type UnitDraft,
  type Waiting,
} from '../controller.ts';
import { slotOf } from '../slots.ts';
import { withCommonMetadata } from './common-metadata.ts';
import { emptyDraft } from './draft.ts';
import { FLUX_GROUPS } from './kinds.ts';
import { readBack, writtenAs } from './plain-style.ts';
import { type Inputs, inputsOf } from './resource-set-inputs.ts';
import { fillInputs, TemplateError } from './template.ts';

/**
 * What the Flux Operator makes of a ResourceSet (https://fluxoperator.dev/docs/crd/resourceset/): its resources, once
 * for each set of inputs, those of the same identity once. Inputs come from the object itself and from static providers.
 */
export function expandResourceSet(definition: Definition, context: ControllerContext): Expansion | Waiting {
  const { resource } = definition;
  const draft = draftOf(definition);
  const found = inputsOf(definition, context);
  if ('waitFor' in found) return found;
  if ('problem' in found) return { unit: { ...draft, status: 'opaque', problems: [found.problem] } };
  try {
    const resources = filled(resource, found.sets, context);
    return { unit: { ...draft, resources: withCommonMetadata(resources, resource) } };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const code = error.code === 'invalid' ? 'invalid' : error.code;
    return { unit: { ...draft, status: 'failed', problems: [problemAt(code, error.message, resource, ['spec'])] } };
  }
}

function draftOf({ resource, cluster }: Definition): UnitDraft {
  return {
    ...emptyDraft(resource, 'ResourceSet', cluster),
    targetNamespace: resource.namespace,
    suspended: stringAt(resource.value, 'metadata', 'annotations', `${FLUX_GROUPS.operator}/reconcile`) === 'disabled',
  };
}

function filled(resource: Resource, sets: readonly Inputs[], context: ControllerContext): Resource[] {
  const byIdentity = new Map<string, Resource>();
  for (const inputs of sets) {
    for (const made of [...filledResources(resource, inputs), ...filledTemplate(resource, inputs, context)]) {
      const key = `${made.apiVersion}/${made.kind}/${made.namespace}/${made.name}`;
      if (!byIdentity.has(key)) byIdentity.set(key, made);
    }
  }
  return [...byIdentity.values()];
}

/** The objects of `spec.resources`, each field filled in where it stands. */
function* filledResources(resource: Resource, inputs: Inputs): Iterable<Resource> {
  const holders = inputs.holders.map(({ document }) => document);
  const contributors = [...new Set([...resource.contributors, ...holders])];
  for (const template of listAt(resource.value, 'spec', 'resources')) {
    const value = isMapping(template) ? fill({}, template, inputs) : undefined;
    const identity = value && identityOf(value);
    if (value !== undefined && identity !== undefined) yield { ...resource, ...identity, value, contributors };
  }
}

/** The objects in the text that `spec.resourcesTemplate` becomes. */
function* filledTemplate(resource: Resource, inputs: Inputs, { repository }: ControllerContext): Iterable<Resource> {
  const path = ['spec', 'resourcesTemplate'];
  const template = stringAt(resource.value, ...path);
  if (template === undefined) return;
  const text = fillInputs(template, inputs.values);
  const { documents, problems } = repository.parseEmbedded(text, resource.document, path);
  if (problems[0] !== undefined) throw new TemplateError(`resourcesTemplate gives no YAML: ${problems[0].message}`);
  for (const document of documents) {
    for (const { value } of objectsOf(document)) {
      const identity = identityOf(value);
      if (identity !== undefined) yield { ...identity, value, document, contributors: [] };
    }
  }
}

function fill<T extends Container>(owner: Owner, container: T, inputs: Inputs): T {
  let result = container;
  for (const key of Object.keys(container)) {
    const own: Key = Array.isArray(container) ? Number(key) : key;
    const before = (container as Mapping)[key] as Value;
    const after = isContainer(before) ? fill(owner, before, inputs) : fillScalar(before, inputs);
    const name = typeof own === 'string' && own.includes('<<') ? fillInputs(own, inputs.values) : own;
    if (after === before && name === own) continue;
    result = edit(owner, result);
    if (name !== own) delete (result as Mapping)[key];
    if (isContainer(after)) {
      if (Array.isArray(result)) result[own as number] = after;
      else setOwn(result as Mapping, String(name), after);
    } else put(result, name, after, { transformer: 'inputs', from: usedInput(before, inputs) });
  }
  return result;
}

/** The place of the first input that a text uses. */
function usedInput(before: Value, inputs: Inputs): Slot {
  const used = typeof before === 'string' ? /<<-?\s*inputs\.([\w.]+)/.exec(before)?.[1] : undefined;
  const { holder, path } = inputs.placeOf(used?.split('.') ?? []);
  return slotOf(holder, path);
}

function fillScalar(before: Value, inputs: Inputs): Value {
  if (typeof before !== 'string' || !before.includes('<<')) return before;
  const text = fillInputs(writtenAs(before), inputs.values);
  try {
    return readBack(text, before);
  } catch {
    throw new TemplateError(`what the inputs make of ${before} is no YAML`);
  }
}
