import yaml from 'js-yaml';
import { RE2JS } from 're2js';
import { setOwn } from '../../model/provenance.ts';
import { isMapping, listAt, type Mapping, stringAt, type Value } from '../../model/value.ts';

/**
 * The patches of a FluxInstance (`spec.kustomize.patches`) that are merged into an object which the operator creates:
 * those whose target is its kind and name. JSON 6902 patches are for the operator's own Deployments and left aside.
 */
export function patched(object: Mapping, patches: readonly Value[]): Mapping {
  const kind = stringAt(object, 'kind') ?? '';
  const name = stringAt(object, 'metadata', 'name') ?? '';
  let spec = object['spec'];
  for (const patch of patches) {
    const target = { kind: stringAt(patch, 'target', 'kind'), name: stringAt(patch, 'target', 'name') };
    if (target.kind !== kind || (target.name !== undefined && !matches(target.name, name))) continue;
    const parsed = parse(stringAt(patch, 'patch') ?? '');
    if (isMapping(parsed) && isMapping(parsed['spec'])) spec = merge(spec, parsed['spec']);
  }
  return spec === undefined ? object : { ...object, spec };
}

function matches(pattern: string, name: string): boolean {
  try {
    return RE2JS.compile(pattern).matches(name);
  } catch {
    return false;
  }
}

function parse(text: string): unknown {
  try {
    return yaml.load(text, { schema: yaml.JSON_SCHEMA });
  } catch {
    return undefined;
  }
}

/** JSON merge patch (RFC 7386), which strategic merge is for the fields of custom resources. */
function merge(below: Value | undefined, above: Mapping): Mapping {
  const result: Mapping = {};
  if (isMapping(below)) for (const key of Object.keys(below)) setOwn(result, key, below[key] as Value);
  for (const key of Object.keys(above)) {
    const value = above[key] as Value;
    if (value === null) delete result[key];
    else setOwn(result, key, isMapping(value) ? merge(result[key], value) : value);
  }
  return result;
}

/** The patches in a FluxInstance's spec, or in the values of its chart. */
export function instancePatches(holder: Value | undefined): readonly Value[] {
  return listAt(holder, 'kustomize', 'patches');
}
