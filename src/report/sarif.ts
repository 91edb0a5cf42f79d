import type { Location, RelatedLocation } from '../model/location.ts';
import type { AppliedWaiver, Finding, Report, Subject, UnitNotice } from '../model/report.ts';
import { cut, markdown, plain, sarif, urlPath } from './escape.ts';
import { judgedBy, type PolicyText, type PolicyTexts } from './policy-text.ts';
import { ranked } from './rank.ts';
import { counted } from './words.ts';

export interface SarifContext {
  readonly policies: PolicyTexts;
  /** The version of this program. */
  readonly version: string;
  /** The way from the root of the checkout to the directory that was judged, with a slash at its end. */
  readonly prefix?: string;
  /** Bytes that the results may have together. */
  readonly limit?: number;
}

/*
 * What GitHub takes: 10 MB once compressed, of which results get the most here even if nothing can be compressed; 5,000
 * results that it shows (and it refuses 25,000), 100 locations of each (1,000), 10 tags of a rule (20). GitHub's
 * "SARIF results exceed one or more limits" has the figures.
 */
const MAX_BYTES = 8_000_000;
const MAX_RESULTS = 5_000;
const MAX_RELATED = 50;
const MAX_NOTIFICATIONS = 500;
const MAX_TEXT = 2_000;

const ROOT = '%SRCROOT%';

/** The report as SARIF 2.1.0, for GitHub code scanning, editors and whatever else reads that. Nothing in it is a date. */
export function sarifReport(report: Report, context: SarifContext): string {
  const ids = judgedBy(context.policies, report.findings);
  const ruleIndexes = new Map(ids.map((id, index) => [id, index]));
  const kept = fitting(report, (finding) => resultOf(finding), context.limit ?? MAX_BYTES);
  const run = {
    tool: {
      driver: {
        name: 'gitops-gate',
        version: context.version,
        semanticVersion: context.version,
        rules: ids.map((id) => ruleOf(id, context.policies.definitions.get(id))),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the checked-out repository.' } } },
    invocations: [
      {
        executionSuccessful: report.coverage.units > 0,
        toolExecutionNotifications: notifications(report, report.findings.length - kept.length, context),
      },
    ],
    results: kept,
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;

  function resultOf(finding: Finding) {
    const { policy, severity, fingerprint, isNew, waiver, location, subject, alsoIn } = finding;
    const related = finding.related.slice(0, MAX_RELATED);
    return {
      ruleId: plain(policy),
      ruleIndex: ruleIndexes.get(policy) ?? -1,
      level: severity,
      // Absent means that nothing is known of a base.
      ...(report.change === null ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
      message: { text: messageText(finding, related) },
      locations: [
        {
          ...locationOf(location, context),
          logicalLocations: [subject, ...alsoIn.slice(0, MAX_RELATED - 1)].flatMap(logicalLocation),
        },
      ],
      relatedLocations: related.map((place, index) => ({
        id: index + 1,
        ...locationOf(place, context),
        message: { text: sarif(cut(place.message, MAX_TEXT)) },
      })),
      partialFingerprints: { 'gitopsGate/v1': fingerprint },
      suppressions: waiver === null ? [] : [suppression(waiver, location, context)],
    };
  }
}

/** The results that there is room for, in the order of the report: what blocks goes first, and what is waived last. */
function fitting<Result>({ findings }: Report, resultOf: (finding: Finding) => Result, limit: number): Result[] {
  const indexes = ranked(findings.map((finding, index) => ({ ...finding, index }))).map(({ index }) => index);
  const kept: { index: number; result: Result }[] = [];
  let used = 0;
  for (const index of indexes.slice(0, MAX_RESULTS)) {
    const result = resultOf(findings[index] as Finding);
    used += Buffer.byteLength(JSON.stringify(result)) + 1;
    if (used > limit) break;
    kept.push({ index, result });
  }
  return kept.sort((a, b) => a.index - b.index).map(({ result }) => result);
}

function ruleOf(id: string, policy: PolicyText | undefined) {
  const rule = { id: plain(id) };
  if (policy === undefined) return rule;
  const { title, why, fix, severity } = policy;
  const shown = (text: string) => sarif(cut(text.trim(), MAX_TEXT));
  const marked = (text: string) => markdown(cut(text.trim(), MAX_TEXT));
  return {
    ...rule,
    shortDescription: { text: shown(title) },
    fullDescription: { text: shown(why) },
    ...(severity === undefined || severity === 'off' ? {} : { defaultConfiguration: { level: severity } }),
    help: {
      text: `Why: ${shown(why)}\nFix: ${shown(fix)}`,
      markdown: `**Why:** ${marked(why)}\n\n**Fix:** ${marked(fix)}`,
    },
    properties: { tags: ['gitops'] },
  };
}

/** The message, and links to the related places: GitHub shows those that the text refers to, and no others. */
function messageText({ message, fix, related, alsoIn }: Finding, linked: readonly RelatedLocation[]): string {
  const rest = related.length - linked.length;
  return [
    sarif(cut(message, MAX_TEXT)),
    ...linked.map((place, index) => {
      return `${sarif(cut(place.message, MAX_TEXT))}: [${sarif(cut(place.path, MAX_TEXT))}:${place.line}](${index + 1})`;
    }),
    ...(rest > 0 ? [`and ${counted(rest, 'more place')}`] : []),
    ...(alsoIn.length > 0 ? [`The same line is at fault in ${counted(alsoIn.length, 'more place')}.`] : []),
    ...(fix === '' ? [] : [`Fix: ${sarif(cut(fix, MAX_TEXT))}`]),
  ].join('\n');
}

function locationOf({ path, line, column }: Location, { prefix = '' }: SarifContext) {
  return {
    physicalLocation: {
      artifactLocation: { uri: urlPath(prefix + path), uriBaseId: ROOT },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** What the finding is about, by the names that clusters know. */
function logicalLocation({ cluster, unit, kind, namespace, name, environment, layer }: Subject) {
  const object = [cluster, kind, namespace, name].filter((part) => part !== '').join('/');
  const shown = (text: string) => plain(cut(text, MAX_TEXT));
  if (object === '' && unit === '') return [];
  return [
    {
      fullyQualifiedName: shown(object || unit),
      kind: 'object',
      properties: { unit: shown(unit), environment: shown(environment), layer: shown(layer) },
    },
  ];
}

function suppression({ reason, owner, expires, location }: AppliedWaiver, at: Location, context: SarifContext) {
  const until = expires === '' ? '' : ` until ${expires}`;
  const by = owner === '' ? '' : ` (${owner})`;
  return {
    kind: location.path === at.path ? 'inSource' : 'external',
    status: 'accepted',
    justification: plain(cut(`waived${until}${by}: ${reason}`, MAX_TEXT)),
    location: locationOf(location, context),
  };
}

/** What could not be judged, what was assumed, and what was cut: nothing passes because nobody could look. */
function notifications({ coverage }: Report, cutOff: number, context: SarifContext) {
  const note = (level: string, text: string) => ({ level, message: { text: sarif(cut(text, MAX_TEXT)) } });
  const notice = (state: string, { unit, reason, location }: UnitNotice) => ({
    ...note('warning', `${state}: ${unit === '' ? '' : `${unit}: `}${reason}`),
    locations: [locationOf(location, context)],
  });
  const all = [
    ...coverage.failed.map((failed) => notice('not rendered (failed)', failed)),
    ...coverage.notEvaluated.map(({ policy, reason }) => note('warning', `not evaluated: ${policy}: ${reason}`)),
    ...coverage.opaque.map((opaque) => notice('not rendered (opaque)', opaque)),
    ...coverage.assumptions.map((assumption) => note('note', `assumed: ${assumption}`)),
  ];
  const rest = all.length - MAX_NOTIFICATIONS;
  return [
    ...(coverage.units === 0 ? [note('error', 'nothing was checked: no unit was found')] : []),
    ...(cutOff > 0 ? [note('warning', `${counted(cutOff, 'finding')} left out: GitHub takes no more`)] : []),
    ...all.slice(0, MAX_NOTIFICATIONS),
    ...(rest > 0 ? [note('warning', `${counted(rest, 'more notification')} left out`)] : []),
  ];
}
