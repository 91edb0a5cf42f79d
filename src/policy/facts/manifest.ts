import { isEncrypted } from '../../model/objects.ts';
import { isContainer, Literal, type Mapping, type Value } from '../../model/value.ts';

/** What stands in the place of a Secret's values, so that no message can ever print one. */
const WITHHELD = '(secret)';

/** kubectl's copy of a whole manifest, which holds a Secret's values once more. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

type CelMap = ReadonlyMap<string, unknown>;

const converted = new WeakMap<object, unknown>();

/**
 * A value of the repository as CEL sees it: integers as `int`, scalars by their meaning, and the values of every Secret
 * in it withheld. Shared, so never to be changed.
 */
export function celValue(value: Value): unknown {
  if (value instanceof Literal) return celScalar(value.value);
  if (!isContainer(value)) return celScalar(value);
  let result = converted.get(value);
  if (result === undefined) {
    result = Array.isArray(value) ? value.map(celValue) : celMap(value);
    converted.set(value, result);
  }
  return result;
}

function celMap(mapping: Mapping): CelMap {
  const map = new Map(Object.keys(mapping).map((key) => [key, celValue(mapping[key] as Value)]));
  if (map.has('secretGenerator')) map.set('secretGenerator', withoutLiterals(map.get('secretGenerator')));
  return map.get('kind') === 'Secret' ? withoutSecrets(map) : map;
}

/** The secret generators of a kustomization, of their literals only the keys. */
function withoutLiterals(generators: unknown): unknown {
  if (!Array.isArray(generators)) return WITHHELD;
  return generators.map((generator: unknown) => {
    if (!(generator instanceof Map) || !generator.has('literals')) return generator;
    const literals: unknown = generator.get('literals');
    if (!Array.isArray(literals)) return new Map(generator).set('literals', WITHHELD);
    return new Map(generator).set('literals', literals.map(withoutValue));
  });
}

function withoutValue(literal: unknown): string {
  const end = typeof literal === 'string' ? literal.indexOf('=') : -1;
  return typeof literal === 'string' && end > 0 ? `${literal.slice(0, end)}=${WITHHELD}` : WITHHELD;
}

function withoutSecrets(secret: CelMap): CelMap {
  const safe = new Map(secret);
  for (const field of ['data', 'stringData']) {
    const values = safe.get(field);
    if (values instanceof Map) safe.set(field, new Map([...values].map(([key, value]) => [key, withheld(value)])));
    else if (safe.has(field)) safe.set(field, withheld(values));
  }
  const metadata = safe.get('metadata');
  const annotations = metadata instanceof Map ? metadata.get('annotations') : undefined;
  if (metadata instanceof Map && annotations instanceof Map && annotations.has(LAST_APPLIED)) {
    safe.set('metadata', new Map(metadata).set('annotations', new Map(annotations).set(LAST_APPLIED, WITHHELD)));
  }
  return safe;
}

function withheld(value: unknown): unknown {
  if (value === null || value === '') return value;
  return isEncrypted(value) ? 'ENC[]' : WITHHELD;
}

function celScalar(value: string | number | boolean | null): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
}
