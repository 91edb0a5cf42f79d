import { edit, type Owner, put, type Slot, setOwn } from '../../model/provenance.ts';
import { identityOf, type Resource } from '../../model/resource.ts';
import { textsOfSecret, withSecrets } from '../../model/secret-texts.ts';
import {
  type Container,
  isContainer,
  type Key,
  Literal,
  type Mapping,
  type Path,
  stringAt,
  type Value,
} from '../../model/value.ts';
import { slotOf } from '../slots.ts';
import { type Lookup, SubstitutionError, substitute } from './envsubst.ts';
import { readBack, writtenAs } from './plain-style.ts';
import type { Variables } from './variables.ts';

const DISABLED = 'kustomize.toolkit.fluxcd.io/substitute';

/** A resource with its variables replaced. */
export interface SubstitutedResource {
  readonly resource: Resource;
  /** Variables that nothing defines, and where they are used. */
  readonly undefined: readonly { readonly name: string; readonly path: Path }[];
}

/** Flux would refuse the resource: bad syntax at `path`, or no YAML any more once the values are in. */
export class ResourceSubstitutionError extends Error {
  override readonly name = 'ResourceSubstitutionError';
  readonly resource: Resource;
  readonly path: Path;
  constructor(message: string, resource: Resource, path: Path) {
    super(message);
    this.resource = resource;
    this.path = path;
  }
}

/**
 * Replaces the variables of a rendered resource. Flux does that in the YAML text which it makes of the resource (fluxcd/pkg
 * kustomize, `SubstituteVariables`), so a value that needs no quotes there may become a number, a boolean or a list.
 * Raises `ResourceSubstitutionError`.
 */
export function substituteResource(resource: Resource, variables: Variables): SubstitutedResource {
  if (variables.byName.size === 0 || isDisabled(resource.value) || !hasDollar(resource.value)) {
    return { resource, undefined: [] };
  }
  const substitution = new Substitution(resource, variables);
  const value = substitution.mapping(resource.value, []);
  if (value === resource.value) return { resource, undefined: substitution.undefined };
  const identity = identityOf(value);
  if (identity === undefined)
    throw new ResourceSubstitutionError('the object has no name left', resource, ['metadata']);
  const changed = withSecrets({ ...resource, ...identity, value }, [...substitution.secrets]);
  return { resource: changed, undefined: substitution.undefined };
}

function isDisabled(value: Mapping): boolean {
  return ['labels', 'annotations'].some((field) => stringAt(value, 'metadata', field, DISABLED) === 'disabled');
}

const dollars = new WeakMap<Container, boolean>();

/** Whether a container holds a dollar sign anywhere. Remembered: what many units share is looked through once. */
function hasDollar(container: Container): boolean {
  let found = dollars.get(container);
  if (found === undefined) {
    found = Object.entries(container).some(([key, value]) =>
      typeof value === 'string' ? value.includes('$') : key.includes('$') || (isContainer(value) && hasDollar(value)),
    );
    found ||= !Array.isArray(container) && Object.keys(container).some((key) => key.includes('$'));
    dollars.set(container, found);
  }
  return found;
}

class Substitution {
  readonly undefined: { name: string; path: Path }[] = [];
  readonly secrets = new Set<string>();
  private readonly owner: Owner = {};
  private readonly resource: Resource;
  private readonly variables: Variables;

  constructor(resource: Resource, variables: Variables) {
    this.resource = resource;
    this.variables = variables;
  }

  mapping<T extends Container>(container: T, path: Path): T {
    if (!hasDollar(container)) return container;
    let result = container;
    for (const key of Object.keys(container)) {
      const own: Key = Array.isArray(container) ? Number(key) : key;
      const at = [...path, own];
      const value = (container as Mapping)[key] as Value;
      const change = this.value(value, at);
      const newKey = typeof own === 'string' && own.includes('$') ? this.key(own, at) : own;
      if (change === undefined && newKey === own) continue;
      result = edit(this.owner, result);
      if (newKey !== own) delete (result as Mapping)[key];
      if (change?.slot !== undefined)
        put(result, newKey, change.value, { transformer: 'postBuild', from: change.slot });
      else if (Array.isArray(result)) result[own as number] = change?.value ?? value;
      else setOwn(result as Mapping, String(newKey), change?.value ?? value);
    }
    return result;
  }

  private value(value: Value, path: Path): { value: Value; slot: Slot | undefined } | undefined {
    if (isContainer(value)) {
      const changed = this.mapping(value, path);
      return changed === value ? undefined : { value: changed, slot: undefined };
    }
    if (typeof value !== 'string' || !value.includes('$')) return undefined;
    const { text, slot, secrets } = this.text(writtenAs(value), path);
    if (text === writtenAs(value)) return undefined;
    const changed = this.reread(text, value, path);
    // A value may turn out to be a list or mapping.
    if (secrets.length > 0 && isContainer(changed)) for (const item of textsOfSecret(changed)) this.secrets.add(item);
    return { value: changed, slot };
  }

  private key(key: string, path: Path): string {
    const value = this.reread(this.text(key, path).text, key, path);
    return value instanceof Literal ? value.text : String(value);
  }

  private text(written: string, path: Path): { text: string; slot: Slot | undefined; secrets: readonly string[] } {
    try {
      const { text, used, undefined: missing, secrets } = substitute(written, this.lookup);
      for (const secret of secrets) this.secrets.add(secret);
      if (!this.variables.open) for (const name of missing) this.undefined.push({ name, path });
      const variable = this.variables.byName.get(used[0] ?? '');
      const isKnown = variable !== undefined && variable !== 'unknown';
      return { text, slot: isKnown ? slotOf(variable.holder, variable.path) : undefined, secrets };
    } catch (error) {
      if (error instanceof SubstitutionError) throw new ResourceSubstitutionError(error.message, this.resource, path);
      throw error;
    }
  }

  private readonly lookup: Lookup = (name) => this.variables.byName.get(name) ?? 'undefined';

  private reread(text: string, before: string, path: Path): Value {
    try {
      return readBack(text, before);
    } catch {
      const message = 'what the substitution makes of this is no YAML';
      throw new ResourceSubstitutionError(message, this.resource, path);
    }
  }
}
