import type { Document } from '../../model/document.ts';
import { listAt, type Path, scalarText, stringAt, type Value } from '../../model/value.ts';

/*
 * What a kustomization takes from elsewhere: remote bases and charts. The address alone is read: what can be had of it
 * is the affair of whoever renders.
 */

/** An entry of a kustomization that is not of this repository. */
export interface RemoteEntry {
  readonly kind: 'base' | 'chart';
  readonly url: string;
  readonly chart: string;
  readonly revision: string;
  readonly path: Path;
}

const LISTS = ['resources', 'components', 'bases', 'crds'] as const;

/** The remote bases and charts of a kustomization. */
export function* remoteEntries({ value }: Document): Iterable<RemoteEntry> {
  for (const field of LISTS) {
    for (const [index, entry] of listAt(value, field).entries()) {
      if (typeof entry !== 'string' || !isRemote(entry)) continue;
      yield { kind: 'base', url: entry, chart: '', revision: revisionIn(entry), path: [field, index] };
    }
  }
  for (const field of ['helmCharts', 'helmChartInflationGenerator']) {
    for (const [index, entry] of listAt(value, field).entries()) {
      const url = stringAt(entry, 'repo') ?? stringAt(entry, 'chartRepo') ?? '';
      // Without the address of a repository the chart is a directory of this one.
      if (!url.includes('://')) continue;
      const chart = stringAt(entry, 'name') ?? stringAt(entry, 'chartName') ?? '';
      yield { kind: 'chart', url, chart, revision: versionOf(entry), path: [field, index, 'version'] };
    }
  }
}

function versionOf(entry: Value): string {
  const chart = entry as { version?: Value; chartVersion?: Value };
  return scalarText(chart.version) ?? scalarText(chart.chartVersion) ?? '';
}

function isRemote(entry: string): boolean {
  return (
    /^(?:git::)?(?:https?|ssh|git|file):\/\//i.test(entry) ||
    /^(?:git::)?(?:[\w-]+@[\w.-]+|github\.com)[:/]/i.test(entry)
  );
}

/** The branch, tag or commit in the address of a repository, or of one file of it; `''` where it names none. */
function revisionIn(url: string): string {
  const query = /[?&](?:ref|version)=([^&#]*)/.exec(url)?.[1];
  if (query !== undefined) return decoded(query);
  const raw = /^https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(.+)$/.exec(url)?.[1];
  if (raw !== undefined) return revisionOfPath(raw);
  const release = /\/releases\/(?:(latest)\/download|download\/([^/]+))\//.exec(url);
  if (release !== null) return release[1] ?? `refs/tags/${release[2]}`;
  const file = /\/(?:-\/)?(?:raw|blob)\/(.+\.(?:ya?ml|json))$/.exec(url)?.[1];
  if (file !== undefined) return revisionOfPath(file);
  // A file on a web server has no revision but the one that its path may hold.
  return /\.(?:ya?ml|json)$/.test(url) ? (/\/(v?\d+\.\d+(?:\.\d+)?[\w.-]*)\//.exec(url)?.[1] ?? '') : '';
}

/** The revision before a path: `main/a.yaml`, `refs/tags/v1/a.yaml`, and tags of two names as `sdk/v1.2.3/a.yaml`. */
function revisionOfPath(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'refs') return `refs/${second}/${third}`;
  return !/\d/.test(first) && /^v?\d+\.\d+/.test(second) ? `${first}/${second}` : first;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
