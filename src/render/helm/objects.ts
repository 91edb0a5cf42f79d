import type { Repository } from '../../model/files.ts';
import type { Mapping } from '../../model/value.ts';
import { globMatcher } from '../../util/go-globs.ts';
import { nameOf } from '../../util/paths.ts';
import { GoMap, GoMethod, type GoValue, listMethods, TemplateError, toGo } from '../template/values.ts';
import { dumpYaml } from '../template/yaml.ts';
import type { ChartFile } from './chart.ts';

/*
 * The built-in objects of a template (Helm, "Built-in Objects").
 */

/** What a chart is installed as. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
}

/** The cluster that a chart is rendered for. */
export interface ClusterVersion {
  /** `v1.33.0` */
  readonly kubernetes: string;
  readonly apiVersions: ReadonlySet<string>;
}

/** `.Release` */
export function releaseObject({ name, namespace }: Release): GoMap {
  return new GoMap([
    ['Name', name],
    ['Namespace', namespace],
    ['IsUpgrade', false],
    ['IsInstall', true],
    ['Revision', 1n],
    ['Service', 'Helm'],
  ]);
}

/** `.Chart`: the fields of Chart.yaml by their names in Go. A chart within another goes by the name it has there. */
export function chartObject(metadata: Mapping, alias: string | undefined): GoMap {
  const object = new GoMap([['IsRoot', alias === undefined]] as [string, GoValue][]);
  for (const [field, key] of CHART_FIELDS) {
    const written = Object.hasOwn(metadata, key) ? metadata[key] : undefined;
    object.entries.set(field, written === undefined ? emptyField(field) : toGo(written));
  }
  if (alias !== undefined) object.entries.set('Name', alias);
  return object;
}

function emptyField(field: string): GoValue {
  if (field === 'Annotations') return new GoMap();
  return LIST_FIELDS.has(field) ? [] : '';
}

const CHART_FIELDS: readonly (readonly [string, string])[] = [
  ['Name', 'name'],
  ['Home', 'home'],
  ['Sources', 'sources'],
  ['Version', 'version'],
  ['Description', 'description'],
  ['Keywords', 'keywords'],
  ['Maintainers', 'maintainers'],
  ['Icon', 'icon'],
  ['APIVersion', 'apiVersion'],
  ['Condition', 'condition'],
  ['Tags', 'tags'],
  ['AppVersion', 'appVersion'],
  ['Annotations', 'annotations'],
  ['KubeVersion', 'kubeVersion'],
  ['Type', 'type'],
];
const LIST_FIELDS = new Set(['Sources', 'Keywords', 'Maintainers']);

/** `.Capabilities` */
export function capabilitiesObject({ kubernetes, apiVersions }: ClusterVersion): GoMap {
  const [major = '1', minor = '0'] = kubernetes.replace(/^v/, '').split('.');
  const kubeVersion = objectOf({ Version: kubernetes, GitVersion: kubernetes, Major: major, Minor: minor });
  const versions: GoValue[] = [...apiVersions];
  const methods = new Map([['Has', new GoMethod(([name]) => typeof name === 'string' && apiVersions.has(name))]]);
  listMethods.set(versions, methods);
  return objectOf({ KubeVersion: kubeVersion, APIVersions: versions, HelmVersion: objectOf({ Version: 'v3.18.4' }) });
}

/** A map of fixed entries. */
export function objectOf(entries: Readonly<Record<string, GoValue>>): GoMap {
  return new GoMap(Object.entries(entries));
}

/** `.Files`. What a template asks for is noted in `read`. */
export function filesObject(repository: Repository, files: readonly ChartFile[], read: Set<string>): GoMap {
  const object = new GoMap();
  const textOf = (file: ChartFile): string => {
    read.add(file.path);
    return repository.text(file.path) ?? '';
  };
  const get = (name: GoValue): string => {
    const file = files.find((candidate) => candidate.name === name);
    return file === undefined ? '' : textOf(file);
  };
  object.methods = new Map([
    ['Get', new GoMethod(([name]) => get(name))],
    ['GetBytes', new GoMethod(([name]) => get(name))],
    ['Lines', new GoMethod(([name]) => (get(name) === '' ? [] : get(name).replace(/\n$/, '').split('\n')))],
    ['Glob', new GoMethod(([pattern]) => glob(pattern, files, textOf))],
    ['AsConfig', new GoMethod(() => asConfig(files, textOf))],
    ['AsSecrets', new GoMethod(() => asSecrets(files, textOf))],
  ]);
  return object;
}

type TextOf = (file: ChartFile) => string;

function glob(pattern: GoValue, files: readonly ChartFile[], textOf: TextOf): GoMap {
  if (typeof pattern !== 'string') throw new TemplateError('Glob needs a text');
  const matches = globMatcher(pattern, '/');
  const found = files.filter(({ name }) => matches(name) === true);
  const object = new GoMap(found.map((file) => [file.name, textOf(file)]));
  object.methods = new Map([
    ['AsConfig', new GoMethod(() => asConfig(found, textOf))],
    ['AsSecrets', new GoMethod(() => asSecrets(found, textOf))],
    ['Get', new GoMethod(([name]) => object.entries.get(String(name)) ?? '')],
  ]);
  return object;
}

function asConfig(files: readonly ChartFile[], textOf: TextOf): string {
  return files.length === 0 ? '' : dumpYaml(new GoMap(files.map((file) => [nameOf(file.name), textOf(file)])));
}

function asSecrets(files: readonly ChartFile[], textOf: TextOf): string {
  const encode = (file: ChartFile): [string, GoValue] => [
    nameOf(file.name),
    Buffer.from(textOf(file)).toString('base64'),
  ];
  return files.length === 0 ? '' : dumpYaml(new GoMap(files.map(encode)));
}
