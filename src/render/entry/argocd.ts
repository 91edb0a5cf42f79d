import type { Resource } from '../../model/resource.ts';
import type { ControllerContext } from '../controller.ts';
import { type Discovery, documentKey, type EntryPoint } from '../discover.ts';
import { writtenObjects } from './candidates.ts';
import { isDeadPlace } from './places.ts';

/** Applications and ApplicationSets that no unit creates: those that somebody applies to the cluster of Argo CD. */
export function argocdRoots(context: ControllerContext, discovery: Discovery): EntryPoint[] {
  const loose = [...writtenObjects(context.survey, isDefinition)].filter(
    (resource) => !discovery.isRendered(documentKey(resource)) && !isDeadPlace(resource.document.path),
  );
  return loose.slice(0, 0).map((resource) => entryOf(resource));
}

function isDefinition(group: string, kind: string): boolean {
  return group === 'argoproj.io' && (kind === 'Application' || kind === 'ApplicationSet');
}

function entryOf(resource: Resource): EntryPoint {
  return { resource, cluster: 'in-cluster', reason: `${resource.kind} ${resource.name} that no unit creates` };
}
