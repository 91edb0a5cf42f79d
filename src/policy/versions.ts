import { environmentOfWord } from '../model/environment-words.ts';
import type { Graph, ImageUse } from '../model/graph.ts';
import type { Resource } from '../model/resource.ts';
import type { Source, Unit } from '../model/unit.ts';

/*
 * Which version of what runs where, so that environments can be compared: images by their repository, charts by theirs,
 * and both by the app that runs them, whatever an environment adds to its name.
 */

/** An image or a chart that an environment runs. */
export interface VersionUse {
  readonly what: 'image' | 'chart';
  /** The repository of the image; the repository and name of the chart. */
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
  readonly environment: string;
  /** What runs it, from the most to the least exact. */
  readonly app: readonly [exact: string, loose: string];
  readonly unit: Unit;
  readonly image: ImageUse | undefined;
  readonly source: Source | undefined;
}

/** Everything with a version that a graph runs. What has none, or one that only a chart knows, is left out. */
export function versionsIn(graph: Graph): VersionUse[] {
  return [
    ...graph.images.flatMap((use) => imageVersion(use, graph)),
    ...graph.units.flatMap((unit) => charts(unit, graph)),
  ];
}

function imageVersion(image: ImageUse, graph: Graph): VersionUse[] {
  const { unit, resource, tag, digest } = image;
  const name = repositoryOf(image);
  if (name === '' || (tag === '' && digest === '')) return [];
  const environment = graph.environmentIn(unit, resource.namespace);
  return [{ what: 'image', name, tag, digest, environment, app: appOf(resource), unit, image, source: undefined }];
}

function charts(unit: Unit, graph: Graph): VersionUse[] {
  const namespace = unit.release?.namespace ?? unit.targetNamespace;
  const environment = graph.environmentIn(unit, namespace);
  const app = appOf({ namespace, name: unit.release?.name ?? unit.name });
  return unit.sources.flatMap((source): VersionUse[] => {
    const chart = chartOf(source, unit);
    if (chart === undefined || chart.version === '') return [];
    const [tag, digest] = chart.version.startsWith('sha256:') ? ['', chart.version] : [chart.version, ''];
    return [{ what: 'chart', name: chart.name, tag, digest, environment, app, unit, image: undefined, source }];
  });
}

function chartOf(source: Source, unit: Unit): { readonly name: string; readonly version: string } | undefined {
  if (source.kind === 'chart') return { name: `${source.repository} ${source.chart}`, version: source.version };
  const isRelease = unit.kind === 'HelmRelease' && source.kind === 'oci';
  return isRelease ? { name: source.url, version: source.revision } : undefined;
}

/** The name with the registry and the namespace that Docker Hub fills in; empty where only a chart knows. */
export function repositoryOf({ name, registry }: Pick<ImageUse, 'name' | 'registry'>): string {
  if (registry !== 'docker.io' || name === '') return name;
  const rest = name.replace(/^(?:index\.)?docker\.io\//, '');
  return rest.includes('/') ? `docker.io/${rest}` : `docker.io/library/${rest}`;
}

/** `shop-prod/api` and `shop-staging/staging-api` are one app: words for environments do not tell them apart. */
function appOf({ namespace, name }: Pick<Resource, 'namespace' | 'name'>): VersionUse['app'] {
  const [place, own] = [namespace, name].map((text) =>
    text
      .split('-')
      .filter((word) => environmentOfWord(word) === undefined)
      .join('-'),
  ) as [string, string];
  return [`${place}/${own}`, own];
}

/** Whether two uses run the same thing: the same digest, or the same tag where not both have one. */
export function isSameVersion(a: VersionUse, b: VersionUse): boolean {
  if (a.digest !== '' && b.digest !== '') return a.digest === b.digest;
  return a.tag !== '' && a.tag === b.tag;
}

/** The uses of the same thing by the same app: as exactly as any of them says, else by whoever runs it. */
export function counterparts(use: VersionUse, among: readonly VersionUse[]): readonly VersionUse[] {
  const same = among.filter(({ what, name }) => what === use.what && name === use.name);
  for (const level of [0, 1] as const) {
    const matching = same.filter(({ app }) => app[level] === use.app[level]);
    if (matching.length > 0) return matching;
  }
  return same;
}

/** A version for people: `1.5.0@sha256:0123456789ab…`. */
export function versionText({ tag, digest }: Pick<VersionUse, 'tag' | 'digest'>): string {
  const short = digest.length > 20 ? `${digest.slice(0, 19)}…` : digest;
  return digest === '' ? tag : `${tag}@${short}`;
}

/** Whether a version is older than another, as far as both are numbers with dots. */
export function isOlder(tag: string, than: string): boolean {
  const [a, b] = [tag, than].map((text) => /^v?(\d+(?:\.\d+)+)/.exec(text)?.[1]?.split('.').map(Number));
  if (a === undefined || b === undefined) return false;
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
