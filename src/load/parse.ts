import yaml from 'js-yaml';
import type { Dialect, Document, ParsedFile } from '../model/document.ts';
import type { Aim, Location } from '../model/location.ts';
import { isContainer, isMapping, type Mapping, type Path, type Value } from '../model/value.ts';
import { type Excess, excessOf, MAX_DEPTH, MAX_DOCUMENTS, mayHaveAliases } from './bounds.ts';
import { chunksOf } from './chunks.ts';
import { watchDialects } from './scalars.ts';
import { createSource, loadAll, type Source, type TextProblem } from './source.ts';

/** A document of a text, before anybody says of which file. */
export interface Part {
  readonly value: Value;
  readonly source: Source;
  /** Which document of the source it is. */
  readonly sourceIndex: number;
  /** Which document of the text it is, those that could not be read counted. */
  readonly index: number;
}

/** What a text holds. It knows no path, so that files with the same content can share it. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly problems: readonly TextProblem[];
  /** Whether the other dialect reads the text just so. */
  readonly bothDialects: boolean;
}

/** Parses the text of a file into documents whose places are worked out when asked for. Throws nothing. */
export function parseText(path: string, text: string, dialect: Dialect): ParsedFile {
  return fileOf(path, readText(text, dialect));
}

/** Reads a text. Where one document of several is broken, the others are kept. Throws nothing. */
export function readText(text: string, dialect: Dialect): Reading {
  const { result, differ } = watchDialects(() => {
    const whole = readSource(text, dialect, 0);
    if (whole.broken === undefined) return whole;
    const chunks = chunksOf(text);
    // Broken on purpose into more pieces than anybody writes: not worth the time.
    if (chunks.length === 1 || chunks.length > MAX_SALVAGED) return whole;
    return join(chunks.map((chunk) => readSource(chunk.text, dialect, chunk.firstLine)));
  });
  const { parts, problems } = result;
  return { parts, problems: problems.slice(0, MAX_PROBLEMS), bothDialects: !differ };
}

const MAX_SALVAGED = 10_000;
/** Problems of one file that are worth telling. */
const MAX_PROBLEMS = 50;

interface SourceReading {
  readonly parts: readonly Part[];
  readonly problems: readonly TextProblem[];
  /** Set where the text could not be parsed at all. */
  readonly broken?: TextProblem;
}

/** Documents of a broken one are not known: it counts as one. */
function join(readings: readonly SourceReading[]): SourceReading {
  let index = 0;
  const parts: Part[] = [];
  for (const reading of readings) {
    const offset = index;
    for (const part of reading.parts) parts.push({ ...part, index: offset + part.index });
    index = Math.max(offset + 1, (parts.at(-1)?.index ?? -1) + 1);
  }
  return { parts, problems: readings.flatMap(({ problems }) => problems) };
}

/** Parses text as a whole, again where something that go-yaml accepts stood in the way. */
function readSource(text: string, dialect: Dialect, firstLine: number): SourceReading {
  const insertions: number[] = [];
  let current = text;
  let lenient = false;
  for (;;) {
    const source = createSource(current, dialect, firstLine, insertions);
    if (OTHER_VERSION.test(current))
      return broken(at(source, 0, 'syntax', 'controllers read YAML 1.1 and refuse others'));
    try {
      const reading = checked(loadAll(current, dialect, lenient, finalLine(current)), source);
      return lenient ? { ...reading, problems: [...source.duplicateKeys(), ...reading.problems] } : reading;
    } catch (error) {
      const colon = colonAfterAlias(error);
      if (!lenient && reasonOf(error) === 'duplicated mapping key') lenient = true;
      else if (colon === undefined || insertions.length >= MAX_INSERTIONS) return broken(problemOf(error, source));
      else {
        current = `${current.slice(0, colon)} ${current.slice(colon)}`;
        insertions.push(colon);
      }
    }
  }
}

/** A `%YAML` directive that go-yaml refuses. */
const OTHER_VERSION = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%YAML[ \t]+(?!1\.1\b)/;
const MAX_INSERTIONS = 100;

/** go-yaml reads `*name:` as an alias that is a key; js-yaml takes the colon for a part of the name. */
function colonAfterAlias(error: unknown): number | undefined {
  if (!/^unidentified alias "[-\w]+:"$/.test(reasonOf(error) ?? '')) return undefined;
  return (error as yaml.YAMLException).mark.position - 1;
}

function reasonOf(error: unknown): string | undefined {
  return error instanceof yaml.YAMLException ? error.reason : undefined;
}

function broken(problem: TextProblem): SourceReading {
  return { parts: [], problems: [problem], broken: problem };
}

function at(source: Source, offset: number, code: TextProblem['code'], message: string): TextProblem {
  return { code, message, ...source.position(offset) };
}

function problemOf(error: unknown, source: Source): TextProblem {
  const reason = reasonOf(error);
  if (reason === undefined) return at(source, 0, 'too-deep', 'it nests too deeply to be read');
  const offset = (error as yaml.YAMLException).mark.position;
  if (reason.startsWith('nesting exceeded')) return at(source, offset, 'too-deep', TOO_DEEP);
  if (reason.startsWith('merge keys exceeded')) return at(source, offset, 'alias-bomb', TOO_MANY_ALIASES);
  if (reason.startsWith('null byte')) return at(source, offset, 'not-text', 'it holds a null byte, so it is no text');
  return at(source, offset, 'syntax', reason);
}

/** go-yaml gives a block scalar that ends the text no line break where the text has none; js-yaml adds one. */
function finalLine(text: string): yaml.LoadOptions['listener'] {
  const end = text.at(-1);
  if (end === '\n' || end === '\r' || !/[|>]/.test(text)) return undefined;
  if (/^[ \t]*$/.test(text.slice(text.lastIndexOf('\n') + 1))) return undefined;
  const listener = (event: string, given: unknown) => {
    const state = given as { position: number; kind: string | null; result: unknown };
    if (event !== 'close' || state.kind !== 'scalar' || state.position <= text.length) return;
    if (typeof state.result === 'string' && state.result.endsWith('\n')) state.result = state.result.slice(0, -1);
  };
  return listener as yaml.LoadOptions['listener'];
}

const TOO_DEEP = `it nests more than ${MAX_DEPTH} levels deep`;
const TOO_MANY_ALIASES = 'its aliases stand for more than a million values';

const EXCESSES: Readonly<Record<Excess, Pick<TextProblem, 'code' | 'message'>>> = {
  'alias-bomb': { code: 'alias-bomb', message: TOO_MANY_ALIASES },
  'too-deep': { code: 'too-deep', message: TOO_DEEP },
  cycle: { code: 'syntax', message: 'an anchor holds an alias of itself' },
};

/** Keeps the documents that are within the bounds and mean something to go-yaml. */
function checked(values: readonly unknown[], source: Source): SourceReading {
  if (values.length > MAX_DOCUMENTS) return broken(at(source, 0, 'too-large', `more than ${MAX_DOCUMENTS} documents`));
  const aliases = mayHaveAliases(source.text);
  const templated = BARE_ACTION.test(source.text);
  const parts: Part[] = [];
  const problems: TextProblem[] = [];
  values.forEach((given, index) => {
    const value = given as Value;
    const excess = aliases ? excessOf(value) : undefined;
    const keyPath = templated && excess === undefined ? mappingAsKey(value) : undefined;
    if (excess !== undefined) problems.push({ ...EXCESSES[excess], ...source.locate(index, [], 'value') });
    else if (keyPath === undefined) parts.push({ value, source, sourceIndex: index, index });
    else problems.push({ code: 'syntax', message: MAPPING_AS_KEY, ...source.locate(index, keyPath, 'key') });
  });
  return { parts, problems };
}

const MAPPING_AS_KEY = 'a mapping is used as a key, as a template action is before it is rendered';

/** Whether a text may hold `{{` outside quotes, where YAML takes it for a mapping in a mapping. */
const BARE_ACTION = /(?:^|[\s[,])\{\{/;

/** The path of a key that is itself a mapping (`{{ name }}`), which js-yaml lets pass and go-yaml refuses. */
function mappingAsKey(value: Value): Path | undefined {
  if (!isContainer(value)) return undefined;
  if (isMapping(value) && Object.hasOwn(value, OBJECT_KEY)) return [OBJECT_KEY];
  for (const key in value) {
    const child = (value as Mapping)[key] as Value;
    const found = isContainer(child) ? mappingAsKey(child) : undefined;
    if (found !== undefined) return [Array.isArray(value) ? Number(key) : key, ...found];
  }
  return undefined;
}

const OBJECT_KEY = '[object Object]';

/** The reading of a text as the file at a path: documents that say where they are in it. */
export function fileOf(path: string, reading: Reading): ParsedFile {
  return {
    path,
    documents: reading.parts.map((part) => documentOf(path, part)),
    problems: reading.problems.map((problem) => ({ ...problem, path })),
  };
}

const PART = Symbol('part');

/** A document of a file. */
interface FileDocument extends Document {
  readonly [PART]: Part;
}

/** The part of a text that a document is; `undefined` for a document that comes from elsewhere. */
export function partOf(document: Document): Part | undefined {
  return (document as Partial<FileDocument>)[PART];
}

function documentOf(path: string, part: Part): FileDocument {
  const { value, index, source, sourceIndex } = part;
  const locate = (way: Path, aim: Aim = 'value'): Location => ({ path, ...source.locate(sourceIndex, way, aim) });
  return { path, index, value, locate, [PART]: part };
}
