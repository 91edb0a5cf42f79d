import type { KindPattern, Project, Refusal } from '../model/argocd.ts';
import { groupOf, type Resource } from '../model/resource.ts';
import type { Unit } from '../model/unit.ts';
import { globMatcher, pathMatcher } from './go-globs.ts';

/**
 * What an AppProject refuses an Application: sources, its destination, and the objects that it would apply
 * (`IsSourcePermitted`, `IsDestinationPermitted` and `IsGroupKindPermitted` of Argo CD's AppProject). Nothing for a unit
 * of another controller.
 */
export function refusals(project: Project, unit: Unit): readonly Refusal[] {
  const facts = unit.argocd;
  if (facts === undefined) return [];
  const refused: Refusal[] = [];
  const refuse = (kind: Refusal['kind'], message: string, resource?: Resource) =>
    refused.push({ kind, message: `project ${project.name} does not allow ${message}`, resource });
  for (const url of facts.repositories) {
    if (!allowsSource(project, url)) refuse('source', `the source ${url}`);
  }
  const { namespace, name, server } = facts.destination;
  if (!allowsDestination(project, facts.destination, namespace)) {
    refuse('destination', `namespace ${namespace || '(none)'} of ${name || server}`);
  }
  for (const resource of unit.resources) {
    const shown = `${resource.kind} ${resource.namespace === '' ? '' : `${resource.namespace}/`}${resource.name}`;
    if (!allowsKind(project, resource)) refuse('resource', `${shown}: its kind`, resource);
    else if (resource.namespace !== '' && resource.namespace !== namespace) {
      if (!allowsDestination(project, facts.destination, resource.namespace)) {
        refuse('resource', `${shown}: its namespace`, resource);
      }
    }
  }
  return refused;
}

/** The project of an Application, among those of the cluster whose Argo CD reconciles it. */
export function projectOf(unit: Unit, projects: readonly Project[]): Project | undefined {
  const facts = unit.argocd;
  if (facts === undefined) return undefined;
  const named = projects.filter(({ name }) => name === facts.project);
  return named.find(({ cluster }) => cluster === facts.host) ?? named.find(({ cluster }) => cluster === '');
}

function isDenial(pattern: string): boolean {
  return pattern.startsWith('!');
}

/** A pattern of a project; with a leading `!` it matches what the rest does not. */
function matches(pattern: string, text: string, separators = ''): boolean {
  if (isDenial(pattern)) return globMatcher(pattern.slice(1), separators)(text) !== true;
  return pattern === '*' || globMatcher(pattern, separators)(text) === true;
}

function allowsSource(project: Project, url: string): boolean {
  const normal = normalize(url);
  let allowed = false;
  for (const pattern of project.sourceRepositories) {
    const denies = isDenial(pattern);
    const matched = matches(denies ? `!${normalize(pattern.slice(1))}` : normalize(pattern), normal, '/');
    if (matched) allowed = true;
    else if (denies) return false;
  }
  return allowed;
}

/**
 * Argo CD compares URLs of repositories in lower case, without `.git`, and those of ssh in one form, written as URLs are:
 * braces of a pattern are escaped, and match nothing but themselves.
 */
function normalize(url: string): string {
  const lower = url.trim().toLowerCase();
  const ssh = /^(?:ssh:\/\/)?[\w.-]+@[\w.-]+[:/]/.test(lower);
  const bare = ssh && !lower.startsWith('ssh://') ? lower.replace(':', '/') : lower;
  const plain = bare.replace(/\.git$/, '').replace(/^ssh:\/\//, '');
  return plain.replace(/[{}|\\^`"<> ]/g, encodeURIComponent);
}

function allowsDestination(
  project: Project,
  { server, name }: { readonly server: string; readonly name: string },
  namespace: string,
): boolean {
  let allowed = false;
  for (const item of project.destinations) {
    const byName = name !== '' && matches(item.name, name);
    const byServer = server !== '' && matches(item.server, server);
    const byNamespace = matches(item.namespace, namespace);
    if ((byServer || byName) && byNamespace) allowed = true;
    else if (!byName && isDenial(item.name)) return false;
    else if (!byServer && isDenial(item.server) && byNamespace) return false;
    else if (!byNamespace && isDenial(item.namespace) && byServer) return false;
  }
  return allowed;
}

function allowsKind(project: Project, resource: Resource): boolean {
  const isNamespaced = resource.namespace !== '';
  const { allowed, denied } = isNamespaced ? project.namespacedResources : project.clusterResources;
  const isListed = (list: readonly KindPattern[]) => list.some((pattern) => matchesKind(pattern, resource));
  return (allowed === undefined || isListed(allowed)) && !isListed(denied);
}

function matchesKind(pattern: KindPattern, resource: Resource): boolean {
  return (
    pathMatcher(pattern.kind)(resource.kind) === true &&
    pathMatcher(pattern.group)(groupOf(resource.apiVersion)) === true
  );
}
