import type { Dialect, Document, ParsedFile } from '../model/document.ts';
import { type Aim, placeIn } from '../model/location.ts';
import type { Path } from '../model/value.ts';
import { chunksOf } from './chunks.ts';
import { type Part, readSource, type SourceReading } from './read-source.ts';
import { watchDialects } from './scalars.ts';
import type { TextProblem } from './source.ts';

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
  const locate = (way: Path, aim: Aim = 'value') => placeIn(path, () => source.locate(sourceIndex, way, aim));
  return { path, index, value, locate, [PART]: part };
}
