import { openRepository } from '../../../src/load/repository.ts';
import { survey } from '../../../src/load/survey.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import { originOf } from '../../../src/model/provenance.ts';
import type { Rendering, Unit } from '../../../src/model/unit.ts';
import { isMapping, isSequence, Literal, type Mapping, type Path, type Value } from '../../../src/model/value.ts';
import { render } from '../../../src/render/render.ts';
import { memoryTree } from '../kustomize/memory-tree.ts';

export type Files = Readonly<Record<string, string>>;

/** The URL of the repository that the tests render. */
export const OWN = 'https://git.example.com/team/gitops.git';

const NO_SETTINGS: Configuration = {
  path: undefined,
  extends: [],
  clusters: [],
  layers: [],
  environments: [],
  sources: [],
  directories: [],
  approvals: [],
  changeRequests: [],
  windows: [],
  freezes: [],
  promotion: [],
  teams: {},
  breakGlass: undefined,
  policies: {},
  waivers: [],
  exclude: [],
  locate: () => ({ path: '.gitops-gate.yaml', line: 1, column: 1 }),
};

/** Renders a repository that is written down in a test. */
export function renderFiles(files: Files, settings: Partial<Configuration> = {}, ownUrls = [OWN]): Rendering {
  const repository = openRepository(memoryTree(files));
  return render(repository, survey(repository, []), { ...NO_SETTINGS, ...settings }, { ownUrls });
}

/** The only unit of a name. */
export function unitOf({ units }: Rendering, name: string): Unit {
  const found = units.filter((unit) => unit.name === name);
  if (found.length !== 1) throw new Error(`${found.length} units are called ${name}: ${units.map(({ id }) => id)}`);
  return found[0] as Unit;
}

/** What a unit applies, as `Kind namespace/name`. */
export function objectsOf(unit: Unit): string[] {
  return unit.resources.map(({ kind, namespace, name }) => `${kind} ${namespace}/${name}`).sort();
}

/** `code path:line message` of each problem. */
export function problemsOf({ problems }: Pick<Unit, 'problems'>): string[] {
  return problems.map(({ code, message, location }) => `${code} ${location.path}:${location.line} ${message}`);
}

/** Where a field of an object of a unit was written: `path:line`, and of each step before it `transformer path:line`. */
export function originIn(unit: Unit, kind: string, path: Path): string[] {
  const resource = unit.resources.find((candidate) => candidate.kind === kind);
  if (resource === undefined) throw new Error(`${unit.id} applies no ${kind}`);
  const origin = originOf(resource, path);
  return [
    `${origin.path}:${origin.line}`,
    ...origin.steps.map((step) => `${step.transformer} ${step.path}:${step.line}`),
  ];
}

/** A value as plain JSON, without what is empty: Go leaves that out when it writes a typed object. */
export function plain(value: Value | undefined): unknown {
  if (value instanceof Literal) return value.value;
  if (isSequence(value)) return value.map(plain);
  if (!isMapping(value)) return value;
  const entries = Object.keys(value)
    .sort()
    .map((key) => [key, plain((value as Mapping)[key])] as const)
    .filter(([, entry]) => entry !== null && entry !== '' && !(isMapping(entry) && Object.keys(entry).length === 0));
  return Object.fromEntries(entries);
}

/** An Application of the tests' own repository. `source` is the text of its source, indented by four. */
export function application(
  name: string,
  source: string,
  destination = 'server: https://kubernetes.default.svc',
): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
spec:
  project: default
  destination:
    ${destination}
    namespace: shop
  source:
    repoURL: ${OWN}
    targetRevision: HEAD
${source.replace(/^/gm, '    ')}
`;
}

export const CONFIG_MAP = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n`;
