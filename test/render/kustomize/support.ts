import { parseText } from '../../../src/load/parse.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Step } from '../../../src/model/provenance.ts';
import type { Container, Key, Mapping } from '../../../src/model/value.ts';

/** The one document of a text. */
export function documentOf(text: string, path = 'a.yaml', dialect: 'manifest' | 'json' = 'manifest'): Document {
  const { documents, problems } = parseText(path, text, dialect);
  const [document] = documents;
  if (document === undefined || problems.length > 0) throw new Error(problems[0]?.message ?? 'no document');
  return document;
}

export function mappingOf(text: string): Mapping {
  return documentOf(text).value as Mapping;
}

/** Steps that name the place in a document. */
export function stepsFrom(document: Document, transformer: string): (container: Container, key: Key) => Step {
  return (container, key) => ({ transformer, from: { document, container, key } });
}

/** As JSON, so that scalars whose written form is kept compare by what they mean. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
