import { objectsOf } from '../../model/objects.ts';
import { groupOf, identityOf, type Resource } from '../../model/resource.ts';
import type { Survey } from '../../model/survey.ts';

/** An object that a file holds, as it stands there. */
export function* writtenObjects(survey: Survey, wanted: (group: string, kind: string) => boolean): Iterable<Resource> {
  for (const file of survey.files) {
    if (file.class !== 'manifest') continue;
    for (const document of file.parsed.documents) {
      for (const { value } of objectsOf(document)) {
        const identity = identityOf(value);
        if (identity === undefined || !wanted(groupOf(identity.apiVersion), identity.kind)) continue;
        yield { ...identity, value, document, contributors: [] };
      }
    }
  }
}
