import { RE2JS, RE2JSSyntaxException } from 're2js';
import { type Functions, fixed, MAX_ELEMENTS, MAX_TEXT } from '../function.ts';
import { TemplateError } from '../values.ts';

const FUNCTIONS: Functions = {
  regexMatch: fixed(['string', 'string'], (expression, text) => tryCompile(expression)?.matcher(text).find() ?? false),
  regexFind: fixed(['string', 'string'], (expression, text) => findAll(expression, text, 1)[0] ?? ''),
  regexFindAll: fixed(['string', 'string', 'int'], (expression, text, count) =>
    findAll(expression, text, Number(count)),
  ),
  regexReplaceAll: fixed(['string', 'string', 'string'], (expression, text, replacement) =>
    replaceAll(expression, text, replacement),
  ),
  regexReplaceAllLiteral: fixed(['string', 'string', 'string'], (expression, text, replacement) =>
    replaceAll(expression, text, replacement.replaceAll('$', '$$$$')),
  ),
  regexSplit: fixed(['string', 'string', 'int'], (expression, text, count) =>
    splitAll(expression, text, Number(count)),
  ),
  regexQuoteMeta: fixed(['string'], (text) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')),
};

function tryCompile(expression: string): RE2JS | undefined {
  try {
    return RE2JS.compile(expression);
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return undefined;
    throw error;
  }
}

/** Templates ask with the same few expressions again and again. */
const compiledBefore = new Map<string, RE2JS>();
const MAX_COMPILED = 1000;

function compile(expression: string): RE2JS {
  let compiled = compiledBefore.get(expression);
  if (compiled === undefined) {
    compiled = tryCompile(expression);
    if (compiled === undefined) throw new TemplateError(`error parsing regexp: ${expression}`);
    if (compiledBefore.size >= MAX_COMPILED) compiledBefore.clear();
    compiledBefore.set(expression, compiled);
  }
  return compiled;
}

function findAll(expression: string, text: string, count: number): string[] {
  const matcher = compile(expression).matcher(text);
  const found: string[] = [];
  while ((count < 0 || found.length < count) && found.length < MAX_ELEMENTS && matcher.find()) {
    found.push(matcher.group() ?? '');
  }
  return found;
}

function splitAll(expression: string, text: string, count: number): string[] {
  if (count === 0) return [];
  if (expression !== '' && text === '') return [''];
  const matcher = compile(expression).matcher(text);
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  while (!(count > 0 && parts.length === count - 1) && parts.length < MAX_ELEMENTS && matcher.find()) {
    end = matcher.start();
    if (matcher.end() !== 0) parts.push(text.slice(start, end));
    start = matcher.end();
  }
  if (end !== text.length) parts.push(text.slice(start));
  return parts;
}

/** Replaces every match, with Go's `$1`, `${1}` and `${name}` for groups, and `$$` for a dollar. */
function replaceAll(expression: string, text: string, replacement: string): string {
  const matcher = compile(expression).matcher(text);
  let result = '';
  let at = 0;
  while (matcher.find()) {
    result += text.slice(at, matcher.start()) + expandGroups(replacement, (name) => groupOf(matcher, name));
    at = matcher.end();
    short(result);
  }
  return result + text.slice(at);
}

type Matcher = ReturnType<RE2JS['matcher']>;

function groupOf(matcher: Matcher, name: string): string {
  if (!/^\d+$/.test(name)) {
    return Object.hasOwn(matcher.pattern().namedGroups(), name) ? (matcher.group(name) ?? '') : '';
  }
  return Number(name) <= matcher.groupCount() ? (matcher.group(Number(name)) ?? '') : '';
}

function expandGroups(replacement: string, group: (name: string) => string): string {
  return replacement.replace(/\$\$|\$\{(\w+)\}|\$(\w+)/g, (whole: string, braced?: string, bare?: string) =>
    whole === '$$' ? '$' : group(braced ?? bare ?? ''),
  );
}

function short(text: string): string {
  if (text.length > MAX_TEXT) throw new TemplateError('a replacement makes too much text', 'limit');
  return text;
}

/** Sprig's functions of regular expressions (https://masterminds.github.io/sprig/strings.html): Go's, which are RE2. */
export const EXPRESSIONS: Functions = {
  ...FUNCTIONS,
  ...Object.fromEntries(
    ['Match', 'Find', 'FindAll', 'ReplaceAll', 'ReplaceAllLiteral', 'Split'].map((name) => [
      `mustRegex${name}`,
      FUNCTIONS[`regex${name}`] as (typeof FUNCTIONS)[string],
    ]),
  ),
};
