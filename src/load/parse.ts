import yaml from 'js-yaml';
import type { Dialect, Document, ParsedFile, SourceProblem } from '../model/document.ts';
import type { Aim, Location } from '../model/location.ts';
import type { Path, Value } from '../model/value.ts';
import { locateIn } from './positions.ts';
import { SCHEMAS } from './scalars.ts';

/** Nesting that no manifest needs and that would exhaust the stack. */
const MAX_DEPTH = 200;

/** Parses the text of a file into documents whose positions are worked out when asked for. */
export function parseText(path: string, text: string, dialect: Dialect): ParsedFile {
  let values: unknown[];
  try {
    values = yaml.loadAll(text, undefined, {
      schema: SCHEMAS[dialect],
      json: true,
      maxDepth: MAX_DEPTH,
    } as yaml.LoadOptions);
  } catch (error) {
    return { path, documents: [], problems: [problemOf(path, error)] };
  }
  const documents = values.map((value, index) => documentOf(path, text, index, value as Value));
  return { path, documents, problems: [] };
}

function documentOf(path: string, text: string, index: number, value: Value): Document {
  return {
    path,
    index,
    value,
    locate: (way: Path, aim: Aim = 'value'): Location => ({ path, ...locateIn(text, index, way, aim) }),
  };
}

function problemOf(path: string, error: unknown): SourceProblem {
  if (error instanceof yaml.YAMLException) {
    const mark = error.mark as { line: number; column: number } | undefined;
    return {
      code: 'syntax',
      message: error.reason,
      path,
      line: (mark?.line ?? 0) + 1,
      column: (mark?.column ?? 0) + 1,
    };
  }
  return { code: 'too-deep', message: 'the document nests too deeply', path, line: 1, column: 1 };
}
