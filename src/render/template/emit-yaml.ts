import { isMapping, Literal, type Mapping, type Value } from '../../model/value.ts';
import { resolvePlain } from '../../util/plain-scalar.ts';
import { doubleQuoted, plain, singleQuoted } from './emit-scalar.ts';

/*
 * YAML as sigs.k8s.io/yaml writes it, by way of go-yaml v2: long scalars are folded, which counts where the text ends up
 * inside of another (a ConfigMap, say), and in every checksum of it.
 */

/** How keys are ordered. */
type Compare = (a: string, b: string) => number;

/** A value as YAML, with the line break at its end. */
export function emitYaml(value: Value, compare: Compare): string {
  return node(value, { indent: -2, inMapping: false, compare }, '').replace(/^\n/, '');
}

interface Context {
  /** The column of what holds the node: the keys of a mapping, the dashes of a list. */
  readonly indent: number;
  readonly inMapping: boolean;
  readonly compare: Compare;
}

/** What follows a lead (`key:`, `-`, or nothing) that stands on the line. */
function node(value: Value, context: Context, lead: string): string {
  const glue = lead === '' ? '' : ' ';
  if (Array.isArray(value)) return value.length === 0 ? `${lead}${glue}[]\n` : list(value, context, lead);
  if (isMapping(value)) return Object.keys(value).length === 0 ? `${lead}${glue}{}\n` : mapping(value, context, lead);
  const head = `${lead}${glue}`;
  const column = lead === '' ? 0 : context.indent + head.length;
  return `${head}${scalar(value, column, Math.max(context.indent, 0) + 2)}\n`;
}

function list(items: readonly Value[], { indent, inMapping, compare }: Context, lead: string): string {
  // A list in a mapping stands as far left as its key.
  const own = inMapping ? indent : indent + 2;
  const lines = items.map((item) => node(item, { indent: own, inMapping: false, compare }, '-'));
  return joined(lines, own, lead, inMapping);
}

function mapping(value: Mapping, { indent, inMapping, compare }: Context, lead: string): string {
  const own = indent + 2;
  const lines = Object.keys(value)
    .sort(compare)
    .map((key) => entry(key, value[key] as Value, { indent: own, inMapping: true, compare }));
  return joined(lines, own, lead, inMapping);
}

/** A longer key is written with a question mark. */
const LONGEST_KEY = 128;

function entry(key: string, value: Value, context: Context): string {
  const isSimple = Buffer.byteLength(key) <= LONGEST_KEY && !BREAK.test(key);
  if (isSimple) return node(value, context, `${stringScalar(key, undefined, 0)}:`);
  const text = stringScalar(key, context.indent + 2, context.indent + 2);
  return `? ${text}\n${' '.repeat(context.indent)}${node(value, { ...context, inMapping: false }, ':')}`;
}

/** Puts lines at their column: behind a dash on its line, below a key. */
function joined(lines: readonly string[], column: number, lead: string, below: boolean): string {
  const indent = ' '.repeat(column);
  if (below || lead === '') return `${lead}\n${lines.map((line) => indent + line).join('')}`;
  return `${lead} ${lines.join(indent)}`;
}

function scalar(value: Exclude<Value, Mapping | Value[]>, column: number, indent: number): string {
  if (typeof value === 'string') return stringScalar(value, column, indent);
  if (value instanceof Literal) {
    return typeof value.value === 'number'
      ? numberText(value.value)
      : value.kind === 'int'
        ? value.value
        : stringScalar(value.value, column, indent);
  }
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** A number as Go writes it: whole ones as they are, others in the shortest form, with an exponent from 1e+06. */
function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 63) return BigInt(value).toString();
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(value);
  return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** Nothing but line breaks and characters that stand for themselves. */
const PRINTABLE = /^[\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;
const BREAK = /[\n\r\u0085\u2028\u2029]/;
/** Times of day, which YAML 1.1 counts in sixties. */
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;

/** Words and paths without spaces, as most strings are: they need no quotes and are not folded. */
const BARE = /^[A-Za-z/](?:[-\w./@+=]|:(?=[\w/]))*$/;

/** A string at a column; its further lines at `indent`. As a key (no column) it is not folded. */
function stringScalar(text: string, column: number | undefined, indent: number): string {
  if (BARE.test(text) && isString(text)) return text;
  const allowed = analyze(text);
  if (text.includes('\n') && allowed.block && column !== undefined) return literal(text, indent);
  const place = { column: column ?? 0, indent, folds: column !== undefined };
  if (!text.includes('\n') && isString(text) && !BASE_60.test(text)) {
    if (allowed.plain && text !== '') return plain(text, place);
    if (allowed.single) return singleQuoted(text, place);
  }
  return doubleQuoted(text, place);
}

/** Whether a plain scalar of this text is a string in both dialects. */
function isString(text: string): boolean {
  return resolvePlain(text, true) === undefined && resolvePlain(text, false) === undefined;
}

/** In which styles a text can be written (libyaml, `yaml_emitter_analyze_scalar`). */
function analyze(text: string): { readonly plain: boolean; readonly single: boolean; readonly block: boolean } {
  const special = !PRINTABLE.test(text);
  const edges = /^[ \n]|[ \n]$/.test(text);
  const spaceBreak = / [\n\r\u0085\u2028\u2029]/.test(text);
  const breakSpace = /[\n\r\u0085\u2028\u2029] /.test(text);
  const indicators =
    /^(?:---|\.\.\.)|^[#,[\]{}&*!|>'"%@`]|^[?:-](?:[ \t]|$)|:(?:[ \t]|$)|[ \t\n\u0085\u2028\u2029]#/.test(text);
  const none = spaceBreak || special;
  return {
    plain: !none && !edges && !breakSpace && !BREAK.test(text) && !indicators,
    single: !none && !breakSpace && !BREAK.test(text),
    block: !none && !text.endsWith(' ') && text !== '',
  };
}

function literal(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomping = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return `|${hint}${chomping}\n${lines.join('\n')}`;
}
