import type { Resource } from '../../../model/resource.ts';
import { type Mapping, valueAt } from '../../../model/value.ts';

/** What an ApplicationSet says about the Applications that it generates. */
export interface GeneratedBy {
  readonly name: string;
  readonly namespace: string;
  /** `syncPolicy.preserveResourcesOnDeletion`: what the Application applied stays when it goes. */
  readonly preserveResourcesOnDeletion: boolean;
}

const generatedBy = new WeakMap<Mapping, GeneratedBy>();

/** Notes which ApplicationSet an Application's value comes from: nothing in the value says it. */
export function rememberGenerated(application: Mapping, applicationSet: Resource, namespace: string): void {
  generatedBy.set(application, {
    name: applicationSet.name,
    namespace,
    preserveResourcesOnDeletion:
      valueAt(applicationSet.value, ['spec', 'syncPolicy', 'preserveResourcesOnDeletion']) === true,
  });
}

/** The ApplicationSet that generated an Application; `undefined` for one that is written. */
export function generatorOf(application: Resource): GeneratedBy | undefined {
  return generatedBy.get(application.value);
}
