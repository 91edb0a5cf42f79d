import { listAt, mappingAt, type Value } from '../../model/value.ts';
import type { ControllerContext, Definition, Expansion, GitOpsController, Waiting } from '../controller.ts';
import { expandApplication } from './application.ts';
import { expandApplicationSet } from './applicationset/expand.ts';

const GROUP = 'argoproj.io';

/** Argo CD: what it makes of Applications and ApplicationSets, from Git alone. */
export const argocd: GitOpsController = {
  handles: (group, kind) => group === GROUP && (kind === 'Application' || kind === 'ApplicationSet'),
  expand(definition: Definition, context: ControllerContext): Expansion | Waiting {
    if (definition.resource.kind === 'Application') return expandApplication(definition, context);
    // Cluster Secrets may yet be rendered, by any unit.
    if (!definition.final && listAt(definition.resource.value, 'spec', 'generators').some(usesClusters)) {
      return { waitFor: [] };
    }
    return expandApplicationSet(definition, context);
  },
};

/** Whether a generator, or one within it, asks which clusters there are. */
function usesClusters(generator: Value): boolean {
  if (mappingAt(generator, 'clusters') !== undefined) return true;
  return ['matrix', 'merge'].some((kind) => listAt(generator, kind, 'generators').some(usesClusters));
}
