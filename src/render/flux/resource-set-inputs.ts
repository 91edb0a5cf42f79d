import { setOwn } from '../../model/provenance.ts';
import { groupOf, type Resource } from '../../model/resource.ts';
import type { RenderProblem } from '../../model/unit.ts';
import { isMapping, listAt, type Mapping, mappingAt, type Path, scalarText, stringAt } from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import {
  type ControllerContext,
  type Definition,
  type ObjectReference,
  problemAt,
  type Waiting,
} from '../controller.ts';
import { matchesSelector } from '../match-labels.ts';
import { adler32 } from '../template/sprig/strings.ts';
import { FLUX_GROUPS } from './kinds.ts';

/** A set of inputs, and where each of them is written. */
export interface Inputs {
  readonly values: Mapping;
  readonly holders: readonly Resource[];
  placeOf(way: readonly string[]): { readonly holder: Resource; readonly path: Path };
}

type Found = { readonly sets: readonly Inputs[] } | { readonly problem: RenderProblem } | Waiting;

/** Who gives inputs, the ResourceSet itself first, and the sets that each gives. */
interface Provider {
  readonly holder: Resource;
  readonly sets: readonly Inputs[];
}

const KIND = 'ResourceSetInputProvider';
/** As many as the operator makes. */
const MAX_PERMUTATIONS = 10_000;

/**
 * The sets of inputs of a ResourceSet: its own and those of its providers, one after the other or in every combination
 * (`inputStrategy`); one without any where the object asks for none (Flux Operator, "ResourceSet": inputs).
 */
export function inputsOf(definition: Definition, context: ControllerContext): Found {
  const { resource } = definition;
  const own = listAt(resource.value, 'spec', 'inputs').flatMap((values, index) =>
    isMapping(values) ? [inputsAt(resource, values, ['spec', 'inputs', index])] : [],
  );
  const found = providersOf(definition, context);
  if (!('providers' in found)) return found;
  const providers: Provider[] = [{ holder: resource, sets: own }];
  for (const holder of found.providers) {
    const values = mappingAt(holder.value, 'spec', 'defaultValues') ?? {};
    providers.push({ holder, sets: [inputsAt(holder, values, ['spec', 'defaultValues'])] });
  }
  const all = providers.flatMap(({ sets }) => sets);
  if (all.length === 0)
    return { sets: [{ values: {}, holders: [resource], placeOf: () => ({ holder: resource, path: [] }) }] };
  if (stringAt(resource.value, 'spec', 'inputStrategy', 'name') !== 'Permute') return { sets: all };
  const sets = permuted(providers.filter(({ sets: given }) => given.length > 0));
  const path = ['spec', 'inputStrategy'];
  return sets === undefined
    ? { problem: problemAt('invalid', `the inputs make more than ${MAX_PERMUTATIONS} combinations`, resource, path) }
    : { sets };
}

function inputsAt(holder: Resource, given: Mapping, path: Path): Inputs {
  const values = { ...given };
  const { apiVersion, kind, name, namespace } = holder;
  setOwn(values, 'provider', { apiVersion, kind, name, namespace });
  return { values, holders: [holder], placeOf: (way) => ({ holder, path: [...path, ...way] }) };
}

/** The static providers that `inputsFrom` names or selects, by namespace and name. */
function providersOf(
  definition: Definition,
  context: ControllerContext,
): { readonly providers: readonly Resource[] } | Exclude<Found, { readonly sets: unknown }> {
  const { resource, cluster, final } = definition;
  const { namespace } = resource;
  const providers = new Map<string, Resource>();
  const absent: ObjectReference[] = [];
  const group = FLUX_GROUPS.operator;
  for (const [index, entry] of listAt(resource.value, 'spec', 'inputsFrom').entries()) {
    const path = ['spec', 'inputsFrom', index];
    const selector = mappingAt(entry, 'selector');
    const name = stringAt(entry, 'name') ?? '';
    if (selector !== undefined && !final) return { waitFor: [{ group, kind: KIND, namespace, name: '' }] };
    const named = context.objects.find(cluster, { group, kind: KIND, namespace, name });
    const chosen =
      selector === undefined ? [named] : selected(context.objects.list(cluster, group, KIND), namespace, selector);
    if (chosen.some((provider) => provider === undefined)) absent.push({ group, kind: KIND, namespace, name });
    if (chosen.length === 0)
      return { problem: problemAt('remote', `no ${KIND} that it selects is in this repository`, resource, path) };
    for (const provider of chosen) {
      if (provider === undefined) continue;
      const type = stringAt(provider.value, 'spec', 'type');
      if (type !== 'Static')
        return { problem: problemAt('remote', `the inputs come from ${type} at run time`, resource, path) };
      providers.set(provider.name, provider);
    }
  }
  if (absent.length === 0) {
    return { providers: [...providers.values()].sort((a, b) => compareText(a.name, b.name)) };
  }
  if (!final) return { waitFor: absent };
  const message = `${KIND} ${absent[0]?.name} is not in this repository`;
  return { problem: problemAt('remote', message, resource, ['spec', 'inputsFrom']) };
}

function selected(all: readonly Resource[], namespace: string, selector: Mapping): readonly Resource[] {
  return all.filter((provider) => {
    const labels = Object.entries(mappingAt(provider.value, 'metadata', 'labels') ?? {});
    const texts = new Map(labels.map(([key, text]) => [key, scalarText(text) ?? '']));
    const isHere = provider.namespace === namespace && groupOf(provider.apiVersion) === FLUX_GROUPS.operator;
    return isHere && matchesSelector(selector, texts) === true;
  });
}

/** Every combination, the inputs of each provider under its name; `undefined` for too many. */
function permuted(providers: readonly Provider[]): readonly Inputs[] | undefined {
  if (providers.reduce((count, { sets }) => count * sets.length, 1) > MAX_PERMUTATIONS) return undefined;
  let combinations: { readonly parts: readonly { name: string; inputs: Inputs }[]; readonly id: readonly string[] }[] =
    [{ parts: [], id: [] }];
  for (const { holder, sets } of providers) {
    const name = keyOfName(holder.name);
    combinations = combinations.flatMap(({ parts, id }) =>
      sets.map((inputs, index) => ({ parts: [...parts, { name, inputs }], id: [...id, `${name}=${index}`] })),
    );
  }
  return combinations.map(({ parts, id }) => {
    const values: Mapping = {};
    for (const { name, inputs } of parts) setOwn(values, name, inputs.values);
    values['id'] = adler32(id.join('/'));
    return {
      values,
      holders: parts.flatMap(({ inputs }) => inputs.holders),
      placeOf: ([first = '', ...rest]) => {
        const part = parts.find(({ name }) => name === first) ?? parts[0];
        return (part as (typeof parts)[number]).inputs.placeOf(part?.name === first ? rest : []);
      },
    };
  });
}

/** The name of an object as a key of a template: small letters, digits, and single underscores. */
function keyOfName(name: string): string {
  const mapped = name
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '_')
    .replace(/[^a-z0-9_]/g, '');
  return mapped
    .split('_')
    .filter((word) => word !== '')
    .join('_');
}
