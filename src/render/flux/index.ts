import type { GitOpsController } from '../controller.ts';
import { expandFluxInstance } from './flux-instance.ts';
import { expandHelmRelease } from './helm-release.ts';
import { FLUX_GROUPS } from './kinds.ts';
import { expandKustomization } from './kustomization.ts';
import { expandResourceSet } from './resource-set.ts';

/**
 * Flux: kustomize-controller, helm-controller and the Flux Operator, as their documentation and source describe them
 * (Flux 2.7, https://fluxcd.io/flux/components/; https://fluxoperator.dev/docs/).
 */
export const flux: GitOpsController = {
  handles: (group, kind) => expanderOf(group, kind) !== undefined,
  expand(definition, context) {
    const { apiVersion, kind } = definition.resource;
    const group = apiVersion.slice(0, Math.max(apiVersion.indexOf('/'), 0));
    return expanderOf(group, kind)?.(definition, context) ?? {};
  },
};

function expanderOf(group: string, kind: string): GitOpsController['expand'] | undefined {
  if (group === FLUX_GROUPS.kustomize && kind === 'Kustomization') return expandKustomization;
  if (group === FLUX_GROUPS.helm && kind === 'HelmRelease') return expandHelmRelease;
  if (group === FLUX_GROUPS.operator && kind === 'FluxInstance') return expandFluxInstance;
  if (group === FLUX_GROUPS.operator && kind === 'ResourceSet') return expandResourceSet;
  return undefined;
}
