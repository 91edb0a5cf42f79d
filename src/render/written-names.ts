import type { Survey } from '../model/survey.ts';
import type { ObjectReference } from './controller.ts';
import { writtenObjects } from './entry/candidates.ts';

/** A test whether some file of the repository holds an object of a kind and name, wherever it may end up. */
export function writtenNames(survey: Survey): (reference: ObjectReference) => boolean {
  let names: Set<string> | undefined;
  return ({ kind, name }) => {
    names ??= new Set([...writtenObjects(survey, () => true)].map((object) => `${object.kind}/${object.name}`));
    return names.has(`${kind}/${name}`);
  };
}
