import { objectsOf } from '../model/objects.ts';
import { groupOf, identityOf, type Resource } from '../model/resource.ts';
import type { Survey, SurveyedFile } from '../model/survey.ts';

/** The objects of the kinds that are wanted, as the files of the repository hold them. */
export function* writtenObjects(survey: Survey, wanted: (group: string, kind: string) => boolean): Iterable<Resource> {
  for (const file of survey.files) {
    if (file.class === 'manifest') yield* objectsIn(file, wanted);
  }
}

/** The objects of the kinds that are wanted, as a file holds them. */
export function* objectsIn(file: SurveyedFile, wanted: (group: string, kind: string) => boolean): Iterable<Resource> {
  for (const document of file.parsed.documents) {
    for (const { value } of objectsOf(document)) {
      const identity = identityOf(value);
      if (identity === undefined || !wanted(groupOf(identity.apiVersion), identity.kind)) continue;
      yield { ...identity, value, document, contributors: [] };
    }
  }
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
