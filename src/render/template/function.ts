import { GoMap, type GoValue, TemplateError, typeOf } from './values.ts';

/** Types that a parameter of a template function may have, by their JavaScript type here. */
interface Types {
  string: string;
  int: bigint;
  float: number;
  bool: boolean;
  /** `map[string]interface {}`; a map of strings is another type to Go. */
  map: GoMap;
  /** `interface {}`: anything, `nil` included. */
  any: GoValue;
}
export type ParameterType = keyof Types;
type Arguments<P extends readonly ParameterType[]> = { [K in keyof P]: Types[P[K]] };

/** A function of a template. Its arguments are checked against the types before it is called. */
export interface GoFunction {
  readonly parameters: readonly ParameterType[];
  readonly rest: ParameterType | undefined;
  readonly call: (values: readonly GoValue[]) => GoValue;
}
export type Functions = Readonly<Record<string, GoFunction>>;

/** A function with fixed parameters. */
export function fixed<const P extends readonly ParameterType[]>(
  parameters: P,
  call: (...values: Arguments<P>) => GoValue,
): GoFunction {
  return { parameters, rest: undefined, call: (values) => call(...(values as unknown as Arguments<P>)) };
}

/** A function whose last parameter repeats. */
export function variadic<const P extends readonly ParameterType[], R extends ParameterType>(
  parameters: P,
  rest: R,
  call: (values: Arguments<P>, rest: readonly Types[R][]) => GoValue,
): GoFunction {
  const count = parameters.length;
  return {
    parameters,
    rest,
    call: (values) => call(values.slice(0, count) as unknown as Arguments<P>, values.slice(count) as Types[R][]),
  };
}

/** A value as a parameter of a type takes it. Raises `TemplateError` where Go would not convert it. */
export function checkArgument(value: GoValue, type: ParameterType): GoValue {
  if (type === 'any') return value ?? null;
  if (value === undefined && type === 'map') return new GoMap();
  if (value === undefined) throw new TemplateError(`invalid value; expected ${goName(type)}`);
  if (!fits(value, type))
    throw new TemplateError(`wrong type for value; expected ${goName(type)}; got ${typeOf(value)}`);
  return value;
}

function fits(value: GoValue, type: ParameterType): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'int':
      return typeof value === 'bigint';
    case 'float':
      return typeof value === 'number';
    case 'bool':
      return typeof value === 'boolean';
    default:
      return value instanceof GoMap && value.element === 'any';
  }
}

function goName(type: ParameterType): string {
  const names: Partial<Record<ParameterType, string>> = { float: 'float64', map: 'map[string]interface {}' };
  return names[type] ?? type;
}

/** The longest text that a function may make. */
export const MAX_TEXT = 1024 * 1024;
/** The most elements that a function may make. */
export const MAX_ELEMENTS = 10_000;

/** A count from a template as a number, refused where it would make more than the bound. */
export function boundedCount(count: bigint, most: number, what: string): number {
  if (count > BigInt(most)) throw new TemplateError(`${what} asks for more than ${most}`, 'limit');
  return Number(count < 0n ? 0n : count);
}

/** Cuts text by bytes, as Go slices strings. Raises `TemplateError` where Go would panic. */
export function sliceBytes(text: string, start: number, end: number): string {
  const bytes = Buffer.from(text);
  if (start < 0 || end > bytes.length || start > end) throw new TemplateError('slice bounds out of range');
  return bytes.subarray(start, end).toString();
}

/** The length of a text in bytes. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/** What `cast.ToFloat64` makes of a value: 0 where nothing can be made of it. */
export function toFloat(value: GoValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string' || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value)) return 0;
  return Number(value);
}

/** What `cast.ToInt64` makes of a value: 0 where nothing can be made of it. */
export function toInt(value: GoValue): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return Number.isFinite(value) ? BigInt.asIntN(64, BigInt(Math.trunc(value))) : 0n;
  if (typeof value !== 'string') return 0n;
  return parseInteger(/^[+-]?\d+\.0*$/.test(value) ? value.slice(0, value.indexOf('.')) : value) ?? 0n;
}

/** `strconv.ParseInt` with base 0: a prefix says the base, and underscores may separate digits. */
function parseInteger(text: string): bigint | undefined {
  const match = /^([+-]?)(0[xX][\dA-Fa-f_]+|0[bB][01_]+|0[oO]?[0-7_]+|[1-9][\d_]*|0)$/.exec(text);
  const digits = match?.[2]?.replaceAll('_', '').toLowerCase();
  if (digits === undefined || digits.length > 66) return undefined;
  const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = match?.[1] === '-' ? -magnitude : magnitude;
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

/** An integer as Go's int64 arithmetic wraps it. */
export function wrap64(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}
