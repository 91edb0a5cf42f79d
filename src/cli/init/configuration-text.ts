import { cut, plain } from '../../report/escape.ts';
import { counted } from '../../report/words.ts';
import type { Detected, DetectedCluster, DetectedEnvironment, DetectedLayer } from './detected.ts';

/** The sections of a configuration that repeat what was detected. */
export type Section = 'clusters' | 'environments' | 'layers';

/**
 * How much a section says: `whole`; `partly`, clusters without their environment, where saying it would overrule what
 * single files say; `bare`, clusters without their directory too; `comment`, where saying anything would make the gate
 * see something else.
 */
export type Extent = 'whole' | 'partly' | 'bare' | 'comment';

export type Extents = Readonly<Record<Section, Extent>>;

/** For editors with the YAML language server: completion and checks. */
export const SCHEMA_COMMENT =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/gitops-gate/gitops-gate/v0/schemas/configuration.schema.json';

/** Repositories that are named to be filled in. */
const MAX_MISSING = 5;

/** A configuration with what was detected and why, and with the lines to fill in that nothing here could tell. */
export function configurationText(detected: Detected, extents: Extents): string {
  const blocks = [
    [
      SCHEMA_COMMENT,
      '# Written by `gitops-gate init` from what it detected. Everything here can be left out: what is not said is inferred,',
      '# and `gitops-gate graph` shows each inference with its reason.',
    ],
    [
      '# Packs of policies: recommended, strict, flux-monorepo, argocd-control-plane; and paths of policies of your own.',
      'extends: [recommended]',
    ],
    clustersBlock(detected, extents.clusters),
    environmentsBlock(detected, extents.environments),
    layersBlock(detected, extents.layers),
    directoriesBlock(detected),
    sourcesBlock(detected),
    approvalsBlock(detected),
    [
      '# Other severities, or other parameters: `gitops-gate explain POLICY` names them.',
      '# policies:',
      '#   latest-tag: warning',
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function clustersBlock({ clusters }: Detected, extent: Extent): string[] {
  const title = '# Kubernetes API servers. Owners and namespaces are compared within one, never across.';
  if (clusters.length === 0) {
    return [title, '# None was found.', '# clusters:', '#   - { name: main, path: clusters/main, environment: prod }'];
  }
  const lines = clusters.flatMap((cluster) => clusterLines(cluster, extent));
  return [title, ...written(['clusters:', ...lines], extent, 'they are told apart by more than their names and paths')];
}

function clusterLines({ name, path, server, reason, environment, environmentReason }: DetectedCluster, extent: Extent) {
  const [isBare, isPartial] = [extent === 'bare', extent === 'bare' || extent === 'partly'];
  return [
    `  # ${comment(reason)}`,
    `  - name: ${scalar(name)}`,
    ...(path === undefined ? [] : [`    ${isBare ? '# ' : ''}path: ${scalar(path)}`]),
    ...(server === undefined ? [] : [`    server: ${scalar(server)}`]),
    environment === undefined
      ? `    # environment: prod # ${comment(environmentReason)}: fill it in`
      : `    ${isPartial ? '# ' : ''}environment: ${scalar(environment)} # ${comment(environmentReason)}`,
  ];
}

function environmentsBlock({ environments }: Detected, extent: Extent): string[] {
  const title =
    '# Environments in the order of promotion. Rules for approvals and the severity of some policies go by their risk.';
  if (environments.length === 0) {
    return [
      title,
      '# Nothing here says which there are: name them, and what belongs to each.',
      '# environments:',
      '#   - { name: dev, risk: low, match: { namespaces: ["*-dev"] } }',
      '#   - { name: prod, risk: critical, match: { clusters: [main], paths: ["**/prod/**"] } }',
    ];
  }
  const lines = environments.flatMap(environmentLines);
  return [title, ...written(['environments:', ...lines], extent, 'naming them would give more paths to them')];
}

function environmentLines({ name, risk, reason }: DetectedEnvironment): string[] {
  return [
    `  - name: ${scalar(name)} # ${comment(reason)}`,
    risk === undefined
      ? '    # risk: high # low, medium, high or critical: the name does not say'
      : `    risk: ${risk} # by its name`,
  ];
}

function layersBlock({ layers }: Detected, extent: Extent): string[] {
  const title = '# Layers, outermost first: a layer may depend on those after it, never on those before it.';
  if (layers.length === 0) {
    return [
      title,
      '# No directories here say which is which.',
      '# layers:',
      '#   - { name: clusters, paths: ["clusters/**"] }',
      '#   - { name: apps, paths: ["apps/**"] }',
      '#   - { name: infrastructure, paths: ["infrastructure/**"] }',
    ];
  }
  return [
    title,
    ...written(['layers:', ...layers.flatMap(layerLines)], extent, 'directories of them lie in one another'),
  ];
}

function layerLines({ name, roots }: DetectedLayer): string[] {
  return [
    `  - name: ${scalar(name)}`,
    '    paths:',
    ...roots.map(({ directory, reason }) => `      - ${scalar(`${literalGlob(directory)}/**`)} # ${comment(reason)}`),
  ];
}

function directoriesBlock({ units }: Detected): string[] {
  if (units > 0) return [];
  return [
    '# Neither Flux nor Argo CD says here what is applied, and no directory can be built: name those that are.',
    '# directories:',
    '#   - { path: deploy/prod, cluster: main }',
  ];
}

function sourcesBlock({ missing }: Detected): string[] {
  if (missing.length === 0) return [];
  const rest = missing.length - MAX_MISSING;
  return [
    '# Other repositories that units read from. Check them out beside this one, and they are rendered too; `path: .` says',
    '# that a URL is this repository.',
    '# sources:',
    ...missing.slice(0, MAX_MISSING).map(({ url, units }) => {
      const directory = /([\w.-]+?)(?:\.git)?\/*$/.exec(url)?.[1] ?? 'other';
      return `#   - { url: ${scalar(plain(cut(url, 300)))}, path: ${scalar(`../${directory}`)} } # ${counted(units, 'unit')}`;
    }),
    ...(rest > 0 ? [`#   and ${rest} more: \`gitops-gate graph\` names the sources of each unit`] : []),
  ];
}

function approvalsBlock({ environments }: Detected): string[] {
  const worst = environments.findLast(({ risk }) => risk !== undefined);
  return [
    '# Who must approve a pull request that changes what an environment runs.',
    '# approvals:',
    `#   - { environments: [${scalar(worst?.name ?? 'prod')}], minimum: 1, teams: [example/platform] }`,
  ];
}

/** Lines as they are, or all of them as a comment, with the reason. */
function written(lines: readonly string[], extent: Extent, reason: string): string[] {
  if (extent !== 'comment') return [...lines];
  return [`# Left to be inferred, because ${reason}; as detected:`, ...lines.map((line) => `# ${line}`)];
}

/** A text as YAML reads it for a string, whatever is in it. JSON is YAML. */
function scalar(text: string): string {
  const isPlain =
    /^[A-Za-z_./][\w./@-]*(?::[\w./@-]+)*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n|\.(?:inf|nan))$/i.test(text);
  return isPlain
    ? text
    : JSON.stringify(text).replace(/[\u007f-\uffff]/g, (found) => {
        return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
      });
}

/** A directory as a glob: what would be a wildcard in it stands for any one character. */
function literalGlob(directory: string): string {
  return directory.replace(/[*?{}!]/g, '?');
}

/** A text behind `#`, on its line. */
function comment(text: string): string {
  return plain(cut(text, 200));
}
