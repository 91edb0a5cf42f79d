import type { ParsedFile } from '../model/document.ts';
import { objectsOf } from '../model/objects.ts';
import { groupOf, identityOf, type Resource } from '../model/resource.ts';
import type { Survey, SurveyedFile } from '../model/survey.ts';

/** The objects of the kinds that are wanted, as the files of the repository hold them. */
export function writtenObjects(survey: Survey, wanted: (group: string, kind: string) => boolean): readonly Resource[] {
  let all = objectsBySurvey.get(survey);
  if (all === undefined) {
    all = survey.files.filter((file) => file.class === 'manifest').flatMap((file) => objectsOfFile(file));
    objectsBySurvey.set(survey, all);
  }
  return all.filter(({ apiVersion, kind }) => wanted(groupOf(apiVersion), kind));
}

const objectsBySurvey = new WeakMap<Survey, readonly Resource[]>();

/** The objects of the kinds that are wanted, as a file holds them. */
export function objectsIn(file: SurveyedFile, wanted: (group: string, kind: string) => boolean): readonly Resource[] {
  return objectsOfFile(file).filter(({ apiVersion, kind }) => wanted(groupOf(apiVersion), kind));
}

function objectsOfFile({ parsed }: SurveyedFile): readonly Resource[] {
  let found = objectsByFile.get(parsed);
  if (found === undefined) {
    found = allIn(parsed);
    objectsByFile.set(parsed, found);
  }
  return found;
}

/** Many ask, for different kinds, and both sides for the files that they share. */
const objectsByFile = new WeakMap<ParsedFile, readonly Resource[]>();

function allIn({ documents }: ParsedFile): readonly Resource[] {
  return documents.flatMap((document) =>
    objectsOf(document).flatMap(({ value }): Resource[] => {
      const identity = identityOf(value);
      return identity === undefined ? [] : [{ ...identity, value, document, contributors: [] }];
    }),
  );
}

/** The written objects of a survey by `kind/name`. */
const byNames = new WeakMap<Survey, ReadonlyMap<string, readonly Resource[]>>();

/** The objects that files hold under a kind and name, wherever they may end up. */
export function writtenUnder(survey: Survey, kind: string, name: string): readonly Resource[] {
  let byName = byNames.get(survey);
  if (byName === undefined) {
    const found = new Map<string, Resource[]>();
    for (const resource of writtenObjects(survey, () => true)) {
      const key = `${resource.kind}/${resource.name}`;
      const others = found.get(key);
      if (others === undefined) found.set(key, [resource]);
      else others.push(resource);
    }
    byName = found;
    byNames.set(survey, byName);
  }
  return byName.get(`${kind}/${name}`) ?? [];
}
