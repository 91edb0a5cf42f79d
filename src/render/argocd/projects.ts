import type { KindPattern, Project } from '../../model/argocd.ts';
import { groupOf, identityOf, type Resource } from '../../model/resource.ts';
import type { Survey } from '../../model/survey.ts';
import type { Unit } from '../../model/unit.ts';
import { isMapping, listAt, mappingAt, scalarText, stringAt, type Value, valueAt } from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import { placeOf } from '../controller.ts';

/**
 * The AppProjects of every cluster: those that units apply, and those that are written and that no unit applies, which
 * somebody may have applied by hand. Sorted by cluster, namespace and name.
 */
export function projectsOf(units: readonly Unit[], survey: Survey): readonly Project[] {
  const projects: Project[] = [];
  const rendered = new Set<unknown>();
  for (const unit of units) {
    for (const resource of unit.resources) {
      if (!isProject(resource)) continue;
      projects.push(projectFrom(resource, unit.cluster));
      rendered.add(`${resource.document.path}#${resource.document.index}`);
    }
  }
  for (const resource of writtenProjects(survey)) {
    if (!rendered.has(`${resource.document.path}#${resource.document.index}`)) projects.push(projectFrom(resource, ''));
  }
  const keyOf = ({ cluster, namespace, name }: Project) => `${cluster}\0${namespace}\0${name}`;
  return projects.sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

function isProject({ apiVersion, kind }: Pick<Resource, 'apiVersion' | 'kind'>): boolean {
  return kind === 'AppProject' && groupOf(apiVersion) === 'argoproj.io';
}

function* writtenProjects(survey: Survey): Iterable<Resource> {
  for (const file of survey.files) {
    if (file.class !== 'manifest') continue;
    for (const document of file.parsed.documents) {
      if (!isMapping(document.value)) continue;
      const identity = identityOf(document.value);
      if (identity === undefined || !isProject(identity)) continue;
      yield { ...identity, value: document.value, document, contributors: [] };
    }
  }
}

function projectFrom(resource: Resource, cluster: string): Project {
  const spec = mappingAt(resource.value, 'spec');
  const written = valueAt(spec, ['namespaceResourceWhitelist']);
  return {
    name: resource.name,
    namespace: resource.namespace,
    cluster,
    location: placeOf(resource),
    sourceRepositories: listAt(spec, 'sourceRepos').flatMap((url) => scalarText(url) ?? []),
    destinations: listAt(spec, 'destinations').map((item) => ({
      server: textAt(item, 'server'),
      name: textAt(item, 'name'),
      namespace: textAt(item, 'namespace'),
    })),
    clusterResources: {
      allowed: kindsAt(spec, 'clusterResourceWhitelist'),
      denied: kindsAt(spec, 'clusterResourceBlacklist'),
    },
    namespacedResources: {
      allowed: written == null ? undefined : kindsAt(spec, 'namespaceResourceWhitelist'),
      denied: kindsAt(spec, 'namespaceResourceBlacklist'),
    },
  };
}

function kindsAt(spec: Value | undefined, field: string): readonly KindPattern[] {
  return listAt(spec, field).map((item) => ({ group: textAt(item, 'group'), kind: textAt(item, 'kind') }));
}

function textAt(value: Value, field: string): string {
  return stringAt(value, field) ?? '';
}
