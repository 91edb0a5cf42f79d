/** A verb, or a per cent sign by itself. */
const VERB = /%(?:\.(\d{1,3}))?([a-zA-Z%])/g;

/**
 * `text.format(values)`: the verbs of cel-go's `strings` extension. Raises `Error` where a verb is unknown, or has no
 * value, or one of another kind.
 */
export function formatted(text: string, values: readonly unknown[]): string {
  let next = 0;
  const result = text.replace(VERB, (_, precision: string | undefined, verb: string) => {
    if (verb === '%') return '%';
    if (next >= values.length) throw new Error(`format() has ${values.length} values and needs more`);
    return one(verb, precision === undefined ? undefined : Number(precision), values[next++]);
  });
  if (next < values.length) throw new Error(`format() has ${values.length} values and uses ${next}`);
  return result;
}

function one(verb: string, precision: number | undefined, value: unknown): string {
  switch (verb) {
    case 's':
      return shown(value);
    case 'd':
      return `${integer(value, verb)}`;
    case 'f':
      return number(value, verb).toFixed(precision ?? 6);
    case 'e':
      return number(value, verb)
        .toExponential(precision ?? 6)
        .replace(/e([+-])(\d)$/, 'e$10$2');
    case 'b':
      return typeof value === 'boolean' ? `${Number(value)}` : integer(value, verb).toString(2);
    case 'o':
      return integer(value, verb).toString(8);
    case 'x':
    case 'X': {
      const text = typeof value === 'string' ? Buffer.from(value).toString('hex') : integer(value, verb).toString(16);
      return verb === 'X' ? text.toUpperCase() : text;
    }
    default:
      throw new Error(`format() knows no %${verb}`);
  }
}

function integer(value: unknown, verb: string): bigint {
  if (typeof value === 'bigint') return value;
  throw new Error(`%${verb} of format() is for integers`);
}

function number(value: unknown, verb: string): number {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  throw new Error(`%${verb} of format() is for numbers`);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => `${shown(key)}: ${shown(item)}`);
    return `{${entries.sort().join(', ')}}`;
  }
  return String(value);
}
