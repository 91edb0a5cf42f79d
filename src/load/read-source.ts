import yaml from 'js-yaml';
import type { Dialect } from '../model/document.ts';
import { isContainer, isMapping, type Mapping, type Path, type Value } from '../model/value.ts';
import { type Excess, excessOf, MAX_DEPTH, MAX_DOCUMENTS, mayHaveAliases } from './bounds.ts';
import { type Amended, fillEmptyItems, mayHaveEmptyItems } from './empty-items.ts';
import { maybeRefused } from './refusals.ts';
import { readSimple } from './simple-yaml.ts';
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

/** What a text that is parsed as a whole holds. */
export interface SourceReading {
  readonly parts: readonly Part[];
  readonly problems: readonly TextProblem[];
  /** Set where the text could not be parsed at all. */
  readonly broken?: TextProblem;
}

/** Reads text as a whole: the short way if it is simple, else with js-yaml. */
export function readSource(text: string, dialect: Dialect, firstLine: number): SourceReading {
  const simple = readSimple(text, dialect);
  if (simple === undefined) return readWithJsYaml(text, dialect, firstLine);
  const { text: filled, insertions } = simple.hasEmptyItems ? fillEmptyItems(text, dialect) : asWritten(text);
  const isWhole = insertions.length > 0 || simple.values.includes(null);
  const documents = isWhole ? 1 : simple.values.length;
  const isPlaced = simple.isPlaced && (documents > 1 || simple.values.length === 1);
  const source = createSource(filled, dialect, firstLine, insertions, { documents, isPlaced });
  // Nothing that go-yaml refuses is simple.
  return checked(simple.values, source, { aliases: simple.hasAliases, actions: false });
}

/** A reading, or what go-yaml has against the text. */
function unlessRefused(reading: SourceReading, source: Source, dialect: Dialect): SourceReading {
  if (!maybeRefused(source.text, dialect)) return reading;
  const refusals = source.refusals();
  const fatal = refusals.find(({ code }) => code === 'syntax');
  if (fatal !== undefined) return broken(fatal);
  return refusals.length === 0 ? reading : { ...reading, problems: [...refusals, ...reading.problems] };
}

function asWritten(text: string): Amended {
  return { text, insertions: [] };
}

/** Parses text as a whole, again where something that go-yaml accepts stood in the way. */
function readWithJsYaml(text: string, dialect: Dialect, firstLine: number): SourceReading {
  let amended = mayHaveEmptyItems(text) ? fillEmptyItems(text, dialect) : asWritten(text);
  let lenient = false;
  for (;;) {
    const source = createSource(amended.text, dialect, firstLine, amended.insertions);
    if (OTHER_VERSION.test(text)) return broken(at(source, 0, 'syntax', OTHER_VERSION_REFUSED));
    try {
      const whole = checked(loadAll(amended.text, dialect, lenient), source, suspicionsOf(text));
      const reading = unlessRefused(whole, source, dialect);
      return lenient ? { ...reading, problems: [...source.duplicateKeys(), ...reading.problems] } : reading;
    } catch (error) {
      const colon = colonAfterAlias(error);
      if (!lenient && reasonOf(error) === 'duplicated mapping key') lenient = true;
      else if (colon === undefined || amended.insertions.length >= MAX_INSERTIONS)
        return broken(problemOf(error, source));
      else amended = insertSpace(amended, colon);
    }
  }
}

/** Inserts a space; nothing was inserted behind it before, because a parse fails at the first fault. */
function insertSpace({ text, insertions }: Amended, offset: number): Amended {
  const moved = insertions.map((at) => (at >= offset ? at + 1 : at));
  return { text: `${text.slice(0, offset)} ${text.slice(offset)}`, insertions: [...moved, offset] };
}

/** A `%YAML` directive that go-yaml refuses. */
const OTHER_VERSION = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%YAML[ \t]+(?!1\.1\b)/;
const OTHER_VERSION_REFUSED = 'controllers read YAML 1.1 and refuse others';
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

const TOO_DEEP = `it nests more than ${MAX_DEPTH} levels deep`;
const TOO_MANY_ALIASES = 'its aliases stand for more than a million values';

const EXCESSES: Readonly<Record<Excess, Pick<TextProblem, 'code' | 'message'>>> = {
  'alias-bomb': { code: 'alias-bomb', message: TOO_MANY_ALIASES },
  'too-deep': { code: 'too-deep', message: TOO_DEEP },
  cycle: { code: 'syntax', message: 'an anchor holds an alias of itself' },
};

/** What a text may hold that its values need a look for. */
interface Suspicions {
  readonly aliases: boolean;
  readonly actions: boolean;
}

function suspicionsOf(text: string): Suspicions {
  return { aliases: mayHaveAliases(text), actions: BARE_ACTION.test(text) };
}

/** Keeps the documents that are within the bounds and mean something to go-yaml. */
function checked(values: readonly unknown[], source: Source, { aliases, actions }: Suspicions): SourceReading {
  if (values.length > MAX_DOCUMENTS) return broken(at(source, 0, 'too-large', `more than ${MAX_DOCUMENTS} documents`));
  const parts: Part[] = [];
  const problems: TextProblem[] = [];
  values.forEach((given, index) => {
    const value = given as Value;
    const excess = aliases ? excessOf(value) : undefined;
    const keyPath = actions && excess === undefined ? mappingAsKey(value) : undefined;
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
