import type { WaiverMatch, WaiverSetting } from '../model/configuration.ts';
import type { Location } from '../model/location.ts';
import { originOf } from '../model/provenance.ts';
import type { Subject } from '../model/report.ts';
import type { Resource } from '../model/resource.ts';
import { child, isMapping, stringAt, type Value } from '../model/value.ts';
import { matchesGlob } from '../util/glob.ts';
import { didYouMean } from '../util/suggest.ts';
import type { Fault } from './evaluate.ts';
import type { JudgeInput } from './facts/context.ts';
import type { WaiverInput } from './facts/waiver.ts';

/** The annotation that exempts an object. */
export const ANNOTATION = 'gitops-gate.dev/allow';

/** A waiver, and which faults it covers. */
export interface Waiver {
  readonly policy: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly where: WaiverInput['where'];
  readonly location: Location;
  readonly fault: string;
  readonly expired: boolean;
  covers(fault: Fault): boolean;
}

/** Every waiver that there is: in the configuration, in comments, in annotations. */
export function collectWaivers(input: JudgeInput, policies: ReadonlyMap<string, unknown>): readonly Waiver[] {
  const { configuration, today, waiversAtBase } = input;
  const inline = inlineWaivers(input, policies);
  return [
    ...configuration.waivers.map((setting) => configuredWaiver(setting, today)),
    ...(waiversAtBase === undefined || inline.length === 0 ? inline : heldByBase(inline, waiversAtBase())),
  ];
}

/** The waivers that stand in comments and annotations, one text each: what they say and in which file. */
export function inlineWaiverTexts(input: Side, policies: ReadonlyMap<string, unknown>): string[] {
  return inlineWaivers(input, policies).map(textOf);
}

/** What the waivers in comments and annotations are read from. */
type Side = Pick<JudgeInput, 'graph' | 'survey' | 'text' | 'today'>;

function inlineWaivers(input: Side, policies: ReadonlyMap<string, unknown>) {
  return [...commentWaivers(input, policies), ...annotationWaivers(input, policies)];
}

/** What a waiver says and where, so that it is known again at another commit. */
function textOf({ location: { path }, where, policy, expires, reason }: Waiver): string {
  return JSON.stringify([path, where, policy, expires, reason]);
}

/** Waivers that the base lacks, or has fewer of, do not hold yet. */
function heldByBase(inline: readonly Waiver[], atBase: readonly string[]): Waiver[] {
  const left = new Map<string, number>();
  for (const text of atBase) left.set(text, (left.get(text) ?? 0) + 1);
  return inline.map((waiver) => {
    const text = textOf(waiver);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0 || waiver.fault !== '' ? waiver : { ...waiver, fault: 'it holds once it is merged' };
  });
}

function configuredWaiver(setting: WaiverSetting, today: string): Waiver {
  const { policy, match, owner = '', reason, expires = '', location } = setting;
  return {
    policy,
    owner,
    reason,
    expires,
    where: 'configuration',
    location,
    fault: '',
    expired: isOver(expires, today),
    covers: (fault) => matchesSubject(match, fault.subject, fault.location.path),
  };
}

function matchesSubject(match: WaiverMatch, subject: Subject, path: string): boolean {
  const fields = { ...subject, path };
  return (Object.keys(match) as (keyof WaiverMatch)[]).every((key) => matchesGlob(fields[key], match[key] ?? ''));
}

/** A waiver holds up to and including its last day. */
function isOver(expires: string, today: string): boolean {
  return expires !== '' && expires < today;
}

/** `<policy> [until YYYY-MM-DD] -- <reason>` */
const ALLOW = /^([a-z0-9-]+)(?:\s+until\s+(\S+))?\s+--\s*(.*)$/;

/** Reads what stands behind `allow`; a `fault` says why it is no waiver. */
function parseAllow(
  text: string,
  policies: ReadonlyMap<string, unknown>,
): Pick<Waiver, 'policy' | 'expires' | 'reason' | 'fault'> {
  const match = ALLOW.exec(text.trim());
  const policy = match?.[1] ?? (text.trim().split(/\s+/)[0] || 'nothing');
  const [expires = '', reason = ''] = [match?.[2], match?.[3]?.trim()];
  let fault = '';
  if (!policies.has(policy)) fault = `there is no policy ${policy}${didYouMean(policy, policies.keys())}`;
  else if (match === null) fault = 'it is not written as <policy> [until YYYY-MM-DD] -- <reason>';
  else if (expires !== '' && !isDate(expires)) fault = `${expires} is no date`;
  else if (reason === '') fault = 'it gives no reason';
  return { policy, expires: fault === '' ? expires : '', reason, fault };
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Comments `# gitops-gate: allow …`, each for its own line, or alone on a line for the next that is no comment. */
function commentWaivers({ survey, text, today }: Side, policies: ReadonlyMap<string, unknown>): Waiver[] {
  const waivers: Waiver[] = [];
  for (const { path } of text === undefined ? [] : survey.files) {
    const content = text?.(path);
    if (!content?.includes('gitops-gate:')) continue;
    const lines = content.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
      const match = /(?:^|\s)#\s*gitops-gate:\s*allow\s+(.*)$/.exec(line);
      if (match === null) continue;
      const start = line.indexOf('#', match.index);
      const covered = line.slice(0, start).trim() === '' ? nextContent(lines, index) : index + 1;
      const allow = parseAllow(match[1] ?? '', policies);
      waivers.push({
        ...allow,
        owner: '',
        where: 'comment',
        location: { path, line: index + 1, column: start + 1 },
        expired: isOver(allow.expires, today),
        covers: ({ location }) => location.path === path && location.line === covered,
      });
    }
  }
  return waivers;
}

/** The number of the first line below an index that is neither blank nor a comment. */
function nextContent(lines: readonly string[], index: number): number {
  const next = lines.findIndex((line, at) => at > index && !/^\s*(#|$)/.test(line));
  return next < 0 ? 0 : next + 1;
}

/** Every object is asked, so this takes the short way. */
function annotationsOf({ value }: Resource): Value | undefined {
  const metadata = value['metadata'];
  return isMapping(metadata) ? metadata['annotations'] : undefined;
}

/** Annotations of rendered objects, one waiver for each line of the annotation that some unit renders. */
function annotationWaivers({ graph, today }: Side, policies: ReadonlyMap<string, unknown>): Waiver[] {
  const waivers = new Map<string, Waiver & { readonly resources: Set<Resource> }>();
  for (const { resources } of graph.units) {
    for (const resource of resources) {
      const annotations = annotationsOf(resource);
      if (child(annotations, ANNOTATION) === undefined) continue;
      const { path, line, column } = originOf(resource, ['metadata', 'annotations', ANNOTATION]);
      for (const text of (stringAt(annotations, ANNOTATION) ?? '').split(/[\n;]/)) {
        if (text.trim() === '') continue;
        const key = `${path}:${line}:${column} ${text.trim()}`;
        const known = waivers.get(key);
        if (known !== undefined) {
          known.resources.add(resource);
          continue;
        }
        const allow = parseAllow(text, policies);
        const covered = new Set([resource]);
        waivers.set(key, {
          ...allow,
          owner: '',
          where: 'annotation',
          location: { path, line, column },
          expired: isOver(allow.expires, today),
          resources: covered,
          covers: (fault) => fault.resources.some((one) => covered.has(one)),
        });
      }
    }
  }
  return [...waivers.values()];
}
