import type { Project } from '../model/argocd.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Repository } from '../model/files.ts';
import type { Progress } from '../model/progress.ts';
import type { Survey } from '../model/survey.ts';
import type { Rendering } from '../model/unit.ts';
import { projectsOf } from './argocd/projects.ts';
import { createCheckouts, type RepositoryFacts } from './checkouts.ts';
import { createClusterRegistry } from './clusters.ts';
import type { ControllerContext, ObjectReference } from './controller.ts';
import { CONTROLLERS } from './controllers.ts';
import { createDiscovery } from './discover.ts';
import { argocdRoots } from './entry/argocd.ts';
import { argocdCharts } from './entry/argocd-charts.ts';
import { directoryUnits } from './entry/directories.ts';
import { fluxBootstraps, looseKustomizations } from './entry/flux.ts';
import { createObjectStore } from './objects.ts';
import { scopesOf } from './scopes.ts';
import { writtenUnder } from './written-objects.ts';

/**
 * Works out what every cluster would run: finds the entry points, turns each into a unit as its controller would, and
 * follows the units that those create.
 */
export function render(
  repository: Repository,
  survey: Survey,
  configuration: Configuration,
  facts: RepositoryFacts,
  progress?: Progress,
): Rendering {
  const clusters = createClusterRegistry(configuration);
  const objects = createObjectStore();
  const checkouts = createCheckouts(repository, survey, configuration, facts);
  const context: ControllerContext = { repository, survey, configuration, clusters, objects, checkouts };
  const isWritten = ({ kind, name }: ObjectReference) => writtenUnder(survey, kind, name).length > 0;
  const discovery = createDiscovery(CONTROLLERS, context, objects, scopesOf(survey), isWritten, progress);

  discovery.follow(fluxBootstraps(context));
  discovery.follow(looseKustomizations(context, discovery));
  for (const roots of argocdRoots(context, discovery)) discovery.follow(roots);
  discovery.follow(argocdCharts(context, discovery));
  for (const { unit, files } of directoryUnits(context, discovery)) discovery.add(unit, files);

  const { units, problems, reached, assumptions, duplicates } = discovery;
  let projects: readonly Project[] | undefined;
  return {
    clusters: clusters.all,
    units,
    problems,
    reached,
    assumptions,
    duplicates,
    // Looks through every document, and most repositories ask for none.
    get projects() {
      projects ??= projectsOf(units, survey);
      return projects;
    },
  };
}
