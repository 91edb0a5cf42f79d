import { objectsOf } from '../../model/objects.ts';
import { edit, type Owner, put, type Slot, setOwn } from '../../model/provenance.ts';
import { groupOf, identityOf, type Resource } from '../../model/resource.ts';
import {
  type Container,
  isContainer,
  isMapping,
  type Key,
  listAt,
  type Mapping,
  mappingAt,
  type Path,
  stringAt,
  type Value,
  valueAt,
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

/** Where a ResourceSet says what to make: `spec`, or each of its steps. */
interface Step {
  readonly name: string;
  readonly path: Path;
}

function stepsOf(resource: Resource): readonly Step[] {
  const spec = mappingAt(resource.value, 'spec');
  const steps = listAt(spec, 'steps');
  const hasOwn = listAt(spec, 'resources').length > 0 || (stringAt(spec, 'resourcesTemplate') ?? '') !== '';
  if (steps.length === 0) return [{ name: '', path: ['spec'] }];
  if (hasOwn) throw new TemplateError('it has steps, and resources beside them');
  return steps.map((step, index) => {
    const name = stringAt(step, 'name') ?? '';
    if (listAt(step, 'resources').length === 0 && (stringAt(step, 'resourcesTemplate') ?? '') === '') {
      throw new TemplateError(`the step ${name} has neither resources nor resourcesTemplate`);
    }
    return { name, path: ['spec', 'steps', index] };
  });
}

/** Of objects of one identity in a step the first counts; two steps may not make the same. */
function filled(resource: Resource, sets: readonly Inputs[], context: ControllerContext): Resource[] {
  const byIdentity = new Map<string, { readonly step: string; readonly made: Resource }>();
  for (const step of stepsOf(resource)) {
    for (const made of filledStep(resource, step.path, sets, context)) {
      const key = `${groupOf(made.apiVersion)}/${made.kind}/${made.namespace}/${made.name}`;
      const before = byIdentity.get(key);
      if (before === undefined) byIdentity.set(key, { step: step.name, made });
      else if (before.step !== step.name) {
        throw new TemplateError(`the steps ${before.step} and ${step.name} both make ${made.kind} ${made.name}`);
      }
    }
  }
  return [...byIdentity.values()].map(({ made }) => made);
}

function* filledStep(
  resource: Resource,
  path: Path,
  sets: readonly Inputs[],
  context: ControllerContext,
): Iterable<Resource> {
  for (const template of listAt(valueAt(resource.value, path), 'resources')) {
    for (const inputs of sets) yield* withoutDisabled(filledResource(resource, template, inputs));
  }
  for (const inputs of sets) yield* withoutDisabled(filledTemplate(resource, path, inputs, context));
}

/** What an annotation takes out, which a template may set by the inputs. */
function* withoutDisabled(made: Iterable<Resource>): Iterable<Resource> {
  for (const one of made) {
    if (stringAt(one.value, 'metadata', 'annotations', `${FLUX_GROUPS.operator}/reconcile`) !== 'disabled') yield one;
  }
}

/** An object of `resources`, each field filled in where it stands. */
function* filledResource(resource: Resource, template: Value, inputs: Inputs): Iterable<Resource> {
  const holders = inputs.holders.map(({ document }) => document);
  const contributors = [...new Set([...resource.contributors, ...holders])];
  const value = isMapping(template) ? fill({}, template, inputs) : undefined;
  const identity = value && identityOf(value);
  if (value !== undefined && identity !== undefined) yield { ...resource, ...identity, value, contributors };
}

/** The objects in the text that `resourcesTemplate` becomes. */
function* filledTemplate(
  resource: Resource,
  at: Path,
  inputs: Inputs,
  { repository }: ControllerContext,
): Iterable<Resource> {
  const path = [...at, 'resourcesTemplate'];
  const template = valueAt(resource.value, path);
  if (typeof template !== 'string') return;
  const text = fillInputs(template, inputs.values);
  // The operator reads YAML 1.1, and of two equal keys takes the last.
  const { documents, problems } = repository.parseEmbedded(text, resource.document, path, 'json');
  const problem = problems.find(({ code }) => code !== 'duplicate-key');
  if (problem !== undefined) throw new TemplateError(`resourcesTemplate gives no YAML: ${problem.message}`);
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
