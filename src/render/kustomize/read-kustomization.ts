import type { Document } from '../../model/document.ts';
import { KUSTOMIZATION_NAMES } from '../../model/files.ts';
import type { Slot } from '../../model/provenance.ts';
import { Failure } from './failure.ts';
import { fatalProblem, type Site, shown } from './site.ts';

/** The document of the one kustomization file of a directory. */
export function readKustomization(site: Site): Document {
  const names = KUSTOMIZATION_NAMES.filter((name) => site.kind(name) === 'file');
  if (names.length > 1) throw new Failure(`Found multiple kustomization files under: ${shown(site.directory)}`);
  const [name] = names;
  if (name === undefined) {
    const [first, second, third] = KUSTOMIZATION_NAMES;
    const message = `unable to find one of '${first}', '${second}' or '${third}' in directory '${shown(site.directory)}'`;
    throw new Failure(message, { code: 'missing' });
  }
  const file = site.file(name);
  const parsed = site.repository.parse(file, 'json');
  const problem = fatalProblem(parsed, 'json');
  if (problem !== undefined) {
    throw new Failure(`invalid Kustomization: yaml: line ${problem.line}: ${problem.message}`, {
      slot: placeAt(problem),
    });
  }
  const [document] = parsed.documents;
  if (document === undefined)
    throw new Failure(`${name} is empty`, { slot: placeAt({ path: file, line: 1, column: 1 }) });
  return document;
}

/** A slot for a place that is known by its line alone. */
export function placeAt(place: { readonly path: string; readonly line: number; readonly column: number }): Slot {
  const { path, line, column } = place;
  const value = {};
  const document: Document = { path, index: 0, value, locate: () => ({ path, line, column }) };
  return { document, container: value, key: '' };
}
