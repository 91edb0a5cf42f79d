import { existsSync } from 'node:fs';
import path from 'node:path';
import { changeBetween } from '../../change/change.ts';
import { loadCodeOwners } from '../../load/code-owners.ts';
import { loadConfiguration } from '../../load/configuration.ts';
import { memoryTree } from '../../load/memory-tree.ts';
import { parseText } from '../../load/parse.ts';
import { openRepository } from '../../load/repository.ts';
import { templatesOf } from '../../load/templates.ts';
import type { PullRequestFacts } from '../../model/change.ts';
import type { Configuration } from '../../model/configuration.ts';
import { SettingsError } from '../../model/exit.ts';
import type { Repository } from '../../model/files.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Finding } from '../../model/report.ts';
import { BUILTIN, compilePolicies, looseningsOf, openDirectory, repositoryFacts } from '../../open.ts';
import type { UserFile } from '../../policy/load.ts';
import type { Loosening } from '../../policy/loosening/comparison.ts';
import type { CaseSide, PolicyCase, PolicySet } from '../../policy/policy.ts';
import { type Side, understand } from '../../run.ts';

/*
 * How a policy is tried on a small repository: what `gitops-gate test` does, and this project's own tests.
 */

/** When every fixture is judged, so that waivers expire and windows open when their author says: a Monday. */
export const FIXTURE_TIME = '2026-06-15T12:00:00Z';

/** A small repository, or two where there is a pull request. */
export interface Fixture {
  readonly head: Repository;
  readonly base: Repository | undefined;
  readonly pullRequest: PullRequestFacts;
  /** Where `head` is on disk, so that repositories beside it are found. */
  readonly directory?: string;
}

/** What a fixture gave. */
export interface Tried {
  /** The findings, as `expected.txt` has them. */
  readonly lines: readonly string[];
  readonly judgement: Judgement;
  readonly head: Side;
}

/** Opens the fixture in a directory: a repository, or `base/`, `head/` and `pull-request.json`. Raises `SettingsError`. */
export async function openFixture(directory: string): Promise<Fixture> {
  const isPullRequest = existsSync(path.join(directory, 'head'));
  const head = path.join(directory, isPullRequest ? 'head' : '');
  return {
    directory: head,
    head: openDirectory(head),
    base: isPullRequest ? openDirectory(path.join(directory, 'base')) : undefined,
    pullRequest: await factsIn(openDirectory(directory).text('pull-request.json')),
  };
}

/** Opens the small repository that a case of a policy file describes. Raises `SettingsError`. */
export async function openCase(written: PolicyCase): Promise<Fixture> {
  const { base, pullRequest, configuration = {} } = written;
  const open = (side: CaseSide) => openRepository(memoryTree(filesOf(side, configuration)));
  return {
    head: open(written),
    base: base && open(base),
    pullRequest: await factsIn(pullRequest && JSON.stringify(pullRequest)),
  };
}

/** So that the configuration beside the manifests is none of them. */
const KUSTOMIZATION = 'resources: [manifests.yaml]\n';

function filesOf({ manifests, files = {} }: CaseSide, configuration: object): Readonly<Record<string, string>> {
  const applied = manifests === undefined ? {} : { directories: [{ path: '.', cluster: 'test' }] };
  const settings = { ...applied, ...configuration };
  return {
    ...(Object.keys(settings).length === 0 ? {} : { '.gitops-gate.yaml': JSON.stringify(settings) }),
    ...(manifests === undefined ? {} : { 'manifests.yaml': manifests, 'kustomization.yaml': KUSTOMIZATION }),
    ...files,
  };
}

async function factsIn(text: string | undefined): Promise<PullRequestFacts> {
  if (text === undefined) return { kind: 'none' };
  const { pullRequestFrom } = await import('../../github/pull-request-file.ts');
  return pullRequestFrom(parseText('pull-request.json', text, 'manifest'), 'pull-request.json');
}

/**
 * Judges a fixture: by the policies that its own configuration switches on, or by one policy file alone. Raises
 * `SettingsError` where the fixture's configuration or a policy is wrong.
 */
export async function judgeFixture(fixture: Fixture, alone?: UserFile): Promise<Tried> {
  const { directory, pullRequest } = fixture;
  const configuration = await configurationOf(fixture.base ?? fixture.head);
  const facts =
    directory === undefined
      ? { ownUrls: [], openCheckout: () => undefined }
      : { ...repositoryFacts({ directory, ownUrls: [] }), ownUrls: [] };
  const policies = await policiesFor(fixture, configuration, alone);
  const head = understand(fixture.head, configuration, facts);
  const base = fixture.base && understand(fixture.base, configuration, facts);
  const { judge } = await import('../../policy/judge.ts');
  const files = base === undefined ? [] : changedFiles(base, head);
  const today = FIXTURE_TIME.slice(0, 10);
  const judgement = judge(policies, {
    ...head,
    change: base === undefined ? null : changeBetween(base.graph, head.graph, files),
    baseGraph: base?.graph,
    pullRequest,
    now: FIXTURE_TIME,
    today,
    loosenings: await loosened(fixture, files, configuration, policies),
    templates: templatesOf(fixture),
    codeOwners: loadCodeOwners(fixture.base ?? fixture.head),
    text: head.repository.text,
  });
  return { lines: judgement.findings.map(lineOf), judgement, head };
}

async function loosened(
  { base, head, directory }: Fixture,
  files: readonly string[],
  configuration: Configuration,
  policies: PolicySet,
): Promise<readonly Loosening[]> {
  if (base === undefined) return [];
  const own = await configurationOf(head);
  const asks = configuration.approvals.some((rule) => rule.codeOwners);
  const codeOwners = asks ? { base: loadCodeOwners(base), head: loadCodeOwners(head) } : undefined;
  const sides = { base, head, files, configuration, policies, own, codeOwners, directory };
  return looseningsOf(sides, FIXTURE_TIME.slice(0, 10));
}

async function configurationOf(repository: Repository): Promise<Configuration> {
  const { configuration, problems } = await loadConfiguration(repository);
  if (problems.length > 0) throw new SettingsError(problems);
  return configuration;
}

/** The one policy is on whatever the fixture extends: what other policies find has no place in its test. */
async function policiesFor(fixture: Fixture, configuration: Configuration, alone?: UserFile): Promise<PolicySet> {
  if (alone === undefined) return compilePolicies(fixture.base ?? fixture.head, configuration, fixture.directory);
  const { loadPolicies } = await import('../../policy/load.ts');
  const sources = { builtin: BUILTIN, userFiles: [alone] };
  const { policies, problems } = await loadPolicies(sources, { ...configuration, extends: [] });
  if (problems.length > 0) throw new SettingsError(problems);
  return policies;
}

function changedFiles(base: Side, head: Side): string[] {
  const files = new Set([...base.repository.tree.filesBelow(''), ...head.repository.tree.filesBelow('')]);
  return [...files].filter((file) => base.repository.text(file) !== head.repository.text(file)).sort();
}

/** A finding in one line: `path:line:column severity policy message`; what is waived says so in place of its severity. */
export function lineOf({ location: { path: file, line, column }, severity, policy, message, waiver }: Finding): string {
  return `${file}:${line}:${column} ${waiver === null ? severity : 'waived'} ${policy} ${message}`;
}
