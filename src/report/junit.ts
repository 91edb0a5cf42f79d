import type { Location } from '../model/location.ts';
import type { Finding, Report, UnitNotice } from '../model/report.ts';
import { blocks, type Threshold } from './assemble.ts';
import { cut, plain, xml } from './escape.ts';
import { placeOf } from './page.ts';
import { judgedBy, type PolicyTexts } from './policy-text.ts';
import { counted } from './words.ts';

export interface JunitContext {
  readonly policies: PolicyTexts;
  readonly failOn: Threshold['failOn'];
  readonly failOnExisting?: Threshold['failOnExisting'];
  /** The way from the root of the checkout to the directory that was judged, with a slash at its end. */
  readonly prefix?: string;
}

const MAX_MESSAGE = 1000;
const MAX_RELATED = 20;

/** A policy, or what was looked at, and the tests of it. */
interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'skipped' | 'failure' | 'error';
  /** Why it did not pass. */
  readonly message?: string;
  /** More of it, in lines. */
  readonly details?: string;
}

/**
 * The report as JUnit writes it, by the schema that Jenkins publishes: a suite for each policy, and in it a test that
 * passed, or one for each finding. A test fails where its finding makes the check fail; a finding that does not is
 * skipped, with the reason, because there is no word for a warning. What was not judged is skipped too, never passed.
 */
export function junitReport(report: Report, context: JunitContext): string {
  const suites = [...judgedBy(context.policies, report.findings).map(policySuite), coverageSuite()];
  return written(suites.filter(({ cases }) => cases.length > 0));

  function policySuite(id: string): Suite {
    const cases = [
      ...report.findings.filter(({ policy }) => policy === id).map((finding) => findingCase(finding, context)),
      ...report.coverage.notEvaluated.filter(({ policy }) => policy === id).map(notEvaluatedCase),
    ];
    const name = context.policies.definitions.get(id)?.title ?? id;
    return { name: id, cases: cases.length > 0 ? cases : [{ name, outcome: 'passed' }] };
  }

  /** What could not be rendered, and the error that there was nothing to judge. */
  function coverageSuite(): Suite {
    const { units, failed, opaque, notEvaluated } = report.coverage;
    const nothing = 'nothing was checked: no unit was found';
    const known = new Set(judgedBy(context.policies, report.findings));
    const cases: TestCase[] = [
      ...(units === 0 ? [{ name: 'coverage', outcome: 'error', message: nothing } as const] : []),
      ...failed.map((notice) => noticeCase('not rendered (failed)', notice, context)),
      ...opaque.map((notice) => noticeCase('not rendered (opaque)', notice, context)),
      ...notEvaluated.filter(({ policy }) => !known.has(policy)).map(notEvaluatedCase),
    ];
    return { name: 'coverage', cases };
  }
}

function findingCase(finding: Finding, context: JunitContext): TestCase {
  const { message, fix, location, related, alsoIn } = finding;
  const lines = [
    at(location, context),
    ...related.slice(0, MAX_RELATED).map((place) => `${plain(place.message)}: ${at(place, context)}`),
    ...(related.length > MAX_RELATED ? [`and ${counted(related.length - MAX_RELATED, 'more place')}`] : []),
    ...(alsoIn.length > 0 ? [`The same line is at fault in ${counted(alsoIn.length, 'more place')}.`] : []),
    ...(fix === '' ? [] : [`Fix: ${plain(fix)}`]),
  ];
  const name = `${message} (${at(location, context)})`;
  return blocks(finding, context)
    ? { name, outcome: 'failure', message, details: lines.join('\n') }
    : { name, outcome: 'skipped', message: whyNotFailed(finding, context), details: lines.join('\n') };
}

function whyNotFailed({ severity, isNew, waiver }: Finding, context: JunitContext): string {
  if (waiver === null) return isNew ? severity : `${severity}, not new`;
  const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
  return `waived${until}: ${waiver.reason} (${at(waiver.location, context)})`;
}

function noticeCase(state: string, { unit, reason, location }: UnitNotice, context: JunitContext): TestCase {
  const what = unit === '' ? reason : `${unit}: ${reason}`;
  return { name: `${what} (${at(location, context)})`, outcome: 'skipped', message: `${state}: ${what}` };
}

function notEvaluatedCase({ policy, reason }: Report['coverage']['notEvaluated'][number]): TestCase {
  return { name: `${policy} is judged`, outcome: 'skipped', message: `not evaluated: ${reason}` };
}

function at(location: Location, { prefix = '' }: JunitContext): string {
  return placeOf({ ...location, path: prefix + location.path });
}

function written(suites: readonly Suite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="gitops-gate" ${counts(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${attribute(name)}" ${counts(cases)} skipped="${having(cases, 'skipped')}">`,
      ...cases.map((test) => `    ${testElement(name, test)}`),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(cases: readonly TestCase[]): string {
  return `tests="${cases.length}" failures="${having(cases, 'failure')}" errors="${having(cases, 'error')}"`;
}

function having(cases: readonly TestCase[], outcome: TestCase['outcome']): number {
  return cases.filter((test) => test.outcome === outcome).length;
}

function testElement(suite: string, { name, outcome, message = '', details = '' }: TestCase): string {
  const opening = `<testcase classname="gitops-gate.${attribute(suite)}" name="${attribute(name)}"`;
  if (outcome === 'passed') return `${opening}/>`;
  // The schema gives a skipped test a text, and no attribute for its message.
  const inner =
    outcome === 'skipped'
      ? `<skipped>${xml([plain(cut(message, MAX_MESSAGE)), ...(details === '' ? [] : [details])].join('\n'))}</skipped>`
      : `<${outcome} type="${attribute(suite)}" message="${attribute(message)}">${xml(details)}</${outcome}>`;
  return `${opening}>${inner}</testcase>`;
}

function attribute(text: string): string {
  return xml(plain(cut(text, MAX_MESSAGE)));
}
