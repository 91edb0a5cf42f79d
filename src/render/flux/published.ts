import { RE2JS } from 're2js';
import type { Repository } from '../../model/files.ts';
import { objectsOf } from '../../model/objects.ts';
import type { Resource } from '../../model/resource.ts';
import type { Survey } from '../../model/survey.ts';
import { stringAt } from '../../model/value.ts';
import type { ControllerContext } from '../controller.ts';
import { normalizeUrl } from '../urls.ts';
import { clampedJoin, isDirectory } from './directory.ts';

/** The directory of this repository that an OCI artifact was made of. */
export interface Published {
  readonly root: string;
  readonly assumption: string;
}

/**
 * The directory of this repository from which an OCI artifact is published: told by the workflow that pushes it
 * (`flux push artifact URL --path=DIR`), else by which directory makes every path exist that is read from it.
 * `undefined` where nothing says that the artifact comes from here.
 */
export function publishedRoot(
  object: Resource | undefined,
  context: ControllerContext,
  path: string,
): Published | undefined {
  const url = stringAt(object?.value, 'spec', 'url');
  const pushed = url === undefined ? undefined : pushedFrom(url, context);
  if (pushed !== undefined) {
    return {
      root: pushed,
      assumption: `${url} is published from ${pushed || 'the root'} of this repository by a workflow`,
    };
  }
  const paths = [...pathsRead(object, context), path].map((each) => clampedJoin('', each)).filter(isTelling);
  if (paths.length === 0) return undefined;
  const root = candidateRoots(context).find((candidate) =>
    paths.every((each) => isDirectory(context.repository, clampedJoin(candidate, each))),
  );
  if (root === undefined) return undefined;
  const shown = url ?? 'the OCI artifact';
  return { root, assumption: `${shown} is taken to be published from ${root || 'the root'}, where its paths exist` };
}

/** A path that would exist by chance says nothing. */
function isTelling(path: string): boolean {
  return path.includes('/') && !path.includes('$');
}

/** The root, and the directories of the first two levels. */
function candidateRoots({ repository }: ControllerContext): string[] {
  const below = (directory: string) =>
    repository.tree
      .entries(directory)
      .filter(({ kind, name, link }) => kind === 'directory' && !link && !name.startsWith('.'))
      .map(({ name }) => clampedJoin(directory, name));
  const first = below('');
  return ['', ...first, ...first.flatMap(below)];
}

const pathsByName = new WeakMap<object, Map<string, string[]>>();

/** The paths of every Kustomization in the repository that names the artifact. */
function pathsRead(object: Resource | undefined, { survey }: ControllerContext): readonly string[] {
  let byName = pathsByName.get(survey);
  if (byName === undefined) {
    byName = new Map();
    for (const file of survey.files) {
      if (file.class !== 'manifest') continue;
      for (const { value } of file.parsed.documents.flatMap(objectsOf)) {
        if (stringAt(value, 'spec', 'sourceRef', 'kind') !== 'OCIRepository') continue;
        const name = stringAt(value, 'spec', 'sourceRef', 'name') ?? '';
        const path = stringAt(value, 'spec', 'path');
        if (path !== undefined) byName.set(name, [...(byName.get(name) ?? []), path]);
      }
    }
    pathsByName.set(survey, byName);
  }
  return byName.get(object?.name ?? '') ?? [];
}

/** The path that a CI workflow of this repository pushes to the artifact's URL. */
function pushedFrom(url: string, { repository, survey }: ControllerContext): string | undefined {
  const wanted = normalizeUrl(url);
  for (const { target, from } of pushesIn(repository, survey)) {
    if (!matchesUrl(target, wanted)) continue;
    const directory = clampedJoin('', from.replace(/^\$\{\{[^}]*\}\}\/?/, ''));
    if (isDirectory(repository, directory)) return directory;
  }
  return undefined;
}

/** An artifact that a workflow pushes: where to, and of which path. */
interface Push {
  readonly target: string;
  readonly from: string;
}

const pushesBySurvey = new WeakMap<Survey, readonly Push[]>();

/** What the CI workflows push, in their order: read once, and asked by every unit. */
function pushesIn(repository: Repository, survey: Survey): readonly Push[] {
  let pushes = pushesBySurvey.get(survey);
  if (pushes === undefined) {
    pushes = survey.files
      .filter(({ path }) => WORKFLOWS.test(path))
      .flatMap(({ path }) => pushesOf(repository.text(path) ?? ''));
    pushesBySurvey.set(survey, pushes);
  }
  return pushes;
}

const WORKFLOWS = /^(?:\.github\/workflows|\.gitlab|\.gitlab-ci|\.forgejo\/workflows|\.gitea\/workflows)/;

function pushesOf(workflow: string): Push[] {
  const commands = withVariables(workflow)
    .replace(/\\\r?\n/g, ' ')
    .split('\n');
  return commands.flatMap((command) => {
    const target = /flux push artifact\s+["']?(oci:\/\/(?:\$\{\{.*?\}\}|\$\([^)]*\)|[^\s"'])+)/.exec(command)?.[1];
    const from = /--path[= ]["']?([^\s"']+)/.exec(command)?.[1];
    return target === undefined || from === undefined ? [] : [{ target, from }];
  });
}

/** A workflow with the variables filled in that hold the URLs of artifacts. */
function withVariables(text: string): string {
  let result = text;
  for (const [, name, url] of text.matchAll(/^\s*([A-Za-z_]\w*)\s*[:=]\s*["']?(oci:\/\/[^\n"'#]*[^\s"'#])/gm)) {
    if (name === undefined || url === undefined) continue;
    for (const use of [`\${{ env.${name} }}`, `\${{env.${name}}}`, `\${${name}}`, `$${name}`])
      result = result.replaceAll(use, () => url);
  }
  return result;
}

/** Whether the target of a push is the wanted URL. An expression in the target may stand for any name. */
function matchesUrl(target: string, wanted: string): boolean {
  const bare = normalizeUrl(target.replace(/:[\w.-]+$/, '').replace(/:\$.*$/, ''));
  const parts = bare.split(/\$\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+/);
  return RE2JS.compile(parts.map((part) => RE2JS.quote(part)).join('[^/]+')).matches(wanted);
}
