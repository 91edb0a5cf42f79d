import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Repository } from '../../model/files.ts';
import type { Finding } from '../../model/report.ts';
import { openDirectory } from '../../open.ts';
import type { CaseSide, PolicyDefinition } from '../../policy/policy.ts';
import { findingText } from '../../report/finding-text.ts';
import { createPage } from '../../report/page.ts';

/*
 * What breaking a policy looks like: taken from what the policy is tried on, so that it is true.
 */

/** A file of a small repository, or the part of it that matters. */
export interface Excerpt {
  readonly path: string;
  readonly text: string;
}

export interface Example {
  /** The configuration, where the policy says nothing without one. */
  readonly configuration?: string;
  readonly bad: Excerpt;
  /** The finding as a report has it. */
  readonly finding: string;
  readonly good?: Excerpt;
}

const CONFIGURATION = '.gitops-gate.yaml';

/** The first finding of a fixture, `bad/` with its `expected.txt`, and the same file of `good/`. */
export function exampleOfFixture({ id, fix }: PolicyDefinition, fixture: string): Example | undefined {
  const expectation = path.join(fixture, 'bad', 'expected.txt');
  if (!existsSync(expectation)) return undefined;
  const [bad, good] = [sideOf(path.join(fixture, 'bad')), sideOf(path.join(fixture, 'good'))];
  const found = readFileSync(expectation, 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => parseLine(line) ?? [])
    .filter(({ policy, severity }) => policy === id && severity !== 'waived');
  const isMended = ({ path: file }: Expected) => good?.text(file) !== undefined && good.text(file) !== bad?.text(file);
  const shown = found.find(isMended) ?? found[0];
  const text = shown && bad?.text(shown.path);
  if (bad === undefined || shown === undefined || text === undefined) return undefined;
  const mended = good && excerptOfGood(good, bad, shown);
  const configuration = shown.path === CONFIGURATION ? undefined : bad.text(CONFIGURATION);
  return {
    ...(configuration === undefined ? {} : { configuration }),
    bad: { path: shown.path, text: excerpt(text, shown.line) },
    finding: findingText(findingOf(shown, fix), { page: createPage({ colors: false }), textOf: bad.text }),
    ...(mended === undefined ? {} : { good: mended }),
  };
}

/** The first case with a finding, and the first without one. */
export function exampleOfCases({ cases = [] }: PolicyDefinition): Example | undefined {
  const broken = cases.find(({ expect = [] }) => expect.length > 0);
  const bad = broken && fileOf(broken);
  if (bad === undefined) return undefined;
  const kept = cases.find(({ expect = [] }) => expect.length === 0);
  const good = kept && fileOf(kept);
  return { bad, finding: (broken?.expect ?? []).join('\n'), ...(good === undefined ? {} : { good }) };
}

function fileOf({ manifests, files = {} }: CaseSide): Excerpt | undefined {
  const [first] = manifests === undefined ? Object.entries(files) : [['manifests.yaml', manifests] as const];
  return first && { path: first[0], text: excerpt(first[1], 1) };
}

/** The repository of a fixture's side; for a pull request what it would make. */
function sideOf(directory: string): Repository | undefined {
  const head = path.join(directory, 'head');
  if (existsSync(head)) return openDirectory(head);
  return existsSync(directory) ? openDirectory(directory) : undefined;
}

interface Expected {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Finding['severity'] | 'waived';
  readonly policy: string;
  readonly message: string;
}

function parseLine(text: string): Expected | undefined {
  const match = /^(.+?):(\d+):(\d+) (error|warning|note|waived) ([\w-]+) (.*)$/.exec(text);
  if (match === null) return undefined;
  const [, file = '', line, column, severity, policy = '', message = ''] = match;
  return {
    path: file,
    line: Number(line),
    column: Number(column),
    severity: severity as Expected['severity'],
    policy,
    message,
  };
}

function findingOf({ path: file, line, column, severity, policy, message }: Expected, fix: string): Finding {
  const none = { cluster: '', environment: '', layer: '', unit: '', apiVersion: '', kind: '', namespace: '' };
  return {
    policy,
    severity: severity === 'waived' ? 'note' : severity,
    message,
    fix: fix.trim(),
    fingerprint: '',
    isNew: true,
    waiver: null,
    location: { path: file, line, column },
    related: [],
    subject: { ...none, name: '', field: '' },
    alsoIn: [],
  };
}

/** The same file where it is mended; else the first file that only the good side has, or has otherwise. */
function excerptOfGood(good: Repository, bad: Repository, { path: file, line }: Expected): Excerpt | undefined {
  const differs = (other: string) => good.text(other) !== undefined && good.text(other) !== bad.text(other);
  const shown = differs(file)
    ? file
    : good.tree.filesBelow('').find((other) => other !== CONFIGURATION && differs(other));
  return shown === undefined ? undefined : { path: shown, text: excerpt(good.text(shown) ?? '', line) };
}

const MOST_LINES = 30;

/** A file, or, where it is long, the lines of it around one. */
function excerpt(text: string, line: number): string {
  const lines = text.trimEnd().split(/\r?\n/);
  if (lines.length <= MOST_LINES) return lines.join('\n');
  const start = Math.max(0, Math.min(line - 1 - MOST_LINES / 2, lines.length - MOST_LINES));
  return [
    ...(start > 0 ? ['# …'] : []),
    ...lines.slice(start, start + MOST_LINES),
    ...(start + MOST_LINES < lines.length ? ['# …'] : []),
  ].join('\n');
}
