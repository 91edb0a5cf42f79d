import { changeBetween } from './change/change.ts';
import { buildGraph } from './graph/graph.ts';
import { survey } from './load/survey.ts';
import { templatesOf } from './load/templates.ts';
import type { Change, PullRequestFacts } from './model/change.ts';
import type { CodeOwners } from './model/code-owners.ts';
import type { Configuration, Severity } from './model/configuration.ts';
import type { Repository } from './model/files.ts';
import type { Graph } from './model/graph.ts';
import type { Progress } from './model/progress.ts';
import type { Report } from './model/report.ts';
import { secretTextsOf } from './model/secret-texts.ts';
import type { Survey } from './model/survey.ts';
import {
  bothCodeOwners,
  compilePolicies,
  configure,
  type Input,
  looseningsOf,
  openDirectory,
  openSides,
  readCodeOwners,
  repositoryFacts,
} from './open.ts';
import type { PolicySet } from './policy/policy.ts';
import { render } from './render/render.ts';
import { assembleReport } from './report/assemble.ts';
import { hideInChange, hideInGraph, hideInReport } from './report/hide.ts';
import { type Mask, maskOf } from './util/mask.ts';

/*
 * The order of the stages, and the only file that knows it.
 */

/** What a check is to know beside the repository. */
export interface CheckInput extends Input {
  /** The commit to compare with; `undefined` to judge the repository as it stands. */
  readonly base?: string | undefined;
  /** Asked once it is known what the rules are, and what the pull request changes. */
  readonly pullRequest: (
    configuration: Configuration,
    change: Change | null,
    codeOwners: CodeOwners | undefined,
  ) => Promise<PullRequestFacts>;
  readonly failOn: Extract<Severity, 'error' | 'warning'>;
  /** Whether findings that the base has too make the check fail. */
  readonly failOnExisting?: boolean;
  /** The moment, RFC 3339 in UTC: waivers expire by its day, windows and freezes hold by its minute. */
  readonly now: string;
}

/** One side of a repository, understood. */
export interface Side {
  readonly repository: Repository;
  readonly configuration: Configuration;
  readonly survey: Survey;
  readonly graph: Graph;
}

/** A check's report, and what it was made of. */
export interface Checked {
  /** This, the graph and the change can be shown: they name nothing that a Secret supplied. */
  readonly report: Report;
  readonly head: Side;
  readonly change: Change | null;
  readonly policies: PolicySet;
  /** What is known of the pull request. */
  readonly pullRequest: PullRequestFacts;
  /** Hides what Secrets supplied in texts from elsewhere. */
  readonly mask: Mask;
}

/** Hides what Secrets supplied to what is applied at any of some sides. */
export function maskOfSides(...sides: readonly (Side | undefined)[]): Mask {
  return maskOf(sides.flatMap((side) => [...secretTextsOf(side?.graph.units ?? [])]));
}

/** Loads, renders and links the working tree. Raises `SettingsError` and `NotEvaluatedError`. */
export async function inspect(input: Input): Promise<Side> {
  const repository = openDirectory(input.directory);
  return understand(repository, await configure(repository, input), repositoryFacts(input), input.progress);
}

/** The whole check. Raises `SettingsError`, and `NotEvaluatedError` where there is no repository or no base. */
export async function check(input: CheckInput): Promise<Checked> {
  const sides = openSides(input);
  // A pull request is judged by the rules of its base; its own must be sound all the same.
  const own = await configure(sides.head, input);
  const configuration = sides.base === undefined ? own : await configure(sides.base, input);
  const policies = await compilePolicies(sides.base ?? sides.head, configuration, input.directory);

  const facts = repositoryFacts(input);
  const head = understand(sides.head, configuration, facts, input.progress);
  const base = sides.base && understand(sides.base, configuration, facts, input.progress);
  const change = base ? changeBetween(base.graph, head.graph, sides.files) : null;

  const { judge, judgeBase } = await import('./policy/judge.ts');
  const { inlineWaiverTexts } = await import('./policy/waivers.ts');
  input.progress?.('judging units', head.graph.units.length);
  const { now, failOn, failOnExisting } = input;
  const time = { now, today: now.slice(0, 10) };
  const codeOwners = readCodeOwners(sides.base ?? sides.head, configuration, input);
  const pullRequest = await input.pullRequest(configuration, change, codeOwners);
  const text = head.repository.text;
  const { changeRequests, breakGlass } = configuration;
  const templates = changeRequests.length > 0 || breakGlass !== undefined ? templatesOf(sides) : [];
  const loosenings =
    sides.base &&
    (await looseningsOf(
      {
        ...sides,
        configuration,
        policies,
        own,
        codeOwners: bothCodeOwners(codeOwners, sides.head, input),
        directory: input.directory,
      },
      time.today,
    ));
  const more = { text, templates, codeOwners, ...(loosenings && { loosenings }) };
  const atBase = base && { ...base, change: null, pullRequest: NO_FACTS, ...time, text: base.repository.text };
  const waiversAtBase = atBase && (() => inlineWaiverTexts(atBase, policies.definitions));
  const judgement = judge(policies, {
    ...head,
    change,
    pullRequest,
    ...time,
    ...more,
    waiversAtBase,
    baseGraph: base?.graph,
  });
  const baseJudgement = atBase && judgeBase(policies, atBase, judgement);
  const report = assembleReport({ ...head, judgement, baseJudgement, change, failOn, failOnExisting });
  const mask = maskOfSides(head, base);
  return {
    report: hideInReport(report, mask),
    head: shown(head, mask),
    change: change && hideInChange(change, mask),
    policies,
    pullRequest,
    mask,
  };
}

/** Of a base nothing is asked that only its pull request could say. */
const NO_FACTS: PullRequestFacts = { kind: 'none' };

/** A side whose graph can be shown. Few formats draw it, so what is hidden in it is so when somebody asks. */
function shown({ graph, ...side }: Side, mask: Mask): Side {
  let hidden: Graph | undefined;
  return {
    ...side,
    get graph() {
      hidden ??= hideInGraph(graph, mask);
      return hidden;
    },
  };
}

/** What head would run otherwise than base. Raises `SettingsError` and `NotEvaluatedError`. */
export async function diff(input: Input & { readonly base: string }): Promise<Change> {
  const sides = openSides(input);
  const base = sides.base ?? sides.head;
  const configuration = await configure(base, input);
  const facts = repositoryFacts(input);
  // The base shares what was made of head.
  const after = understand(sides.head, configuration, facts, input.progress);
  const before = understand(base, configuration, facts, input.progress);
  return hideInChange(changeBetween(before.graph, after.graph, sides.files), maskOfSides(before, after));
}

/** The policies that there are, those of the repository's configuration included. Raises `SettingsError`. */
export async function policiesOf(input: Input) {
  const repository = openDirectory(input.directory);
  const configuration = await configure(repository, input);
  const policies = await compilePolicies(repository, configuration, input.directory);
  return { repository, configuration, policies };
}

/** Survey, render, link: what the clusters would run of one side. */
export function understand(
  repository: Repository,
  configuration: Configuration,
  facts: ReturnType<typeof repositoryFacts>,
  progress?: Progress,
): Side {
  const surveyed = survey(repository, configuration.exclude, progress);
  const rendering = render(repository, surveyed, configuration, facts, progress);
  progress?.('linking units', rendering.units.length);
  const graph = buildGraph(repository, surveyed, rendering, configuration);
  return { repository, configuration, survey: surveyed, graph };
}
