import { lineOf } from '../../src/cli/policy-test/fixture.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { parseConfiguration } from '../../src/load/configuration.ts';
import { parseText } from '../../src/load/parse.ts';
import { openRepository } from '../../src/load/repository.ts';
import { survey } from '../../src/load/survey.ts';
import type { Change, PullRequestFacts } from '../../src/model/change.ts';
import type { CodeOwners } from '../../src/model/code-owners.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { JudgeInput } from '../../src/policy/facts/context.ts';
import { judge } from '../../src/policy/judge.ts';
import { loadPolicies } from '../../src/policy/load.ts';
import { inlineWaiverTexts } from '../../src/policy/waivers.ts';
import { render } from '../../src/render/render.ts';
import { parseCodeOwners } from '../../src/util/code-owners.ts';
import { memoryTree, type Sketch, sketch } from '../graph/builder.ts';

export { lineOf };

const BUILTIN = {
  directory: new URL('../../policies', import.meta.url).pathname,
  parse: (name: string, text: string) => parseText(name, text, 'manifest'),
};

const NO_CHANGE: Change = { environments: [], resources: [], files: [], reasons: [], effects: [] };

export interface Case extends Omit<Sketch, 'configuration'> {
  /** Text of `.gitops-gate.yaml`. */
  readonly configuration?: string;
  /** Policy files of the repository. */
  readonly policies?: Readonly<Record<string, string>>;
  readonly change?: Partial<Change>;
  readonly pullRequest?: PullRequestFacts;
  /** Text of CODEOWNERS. */
  readonly codeOwners?: string;
  readonly today?: string;
  readonly now?: string;
  readonly templates?: readonly string[];
  /** What the pull request is compared with: the waivers in its comments and annotations hold. */
  readonly base?: Case;
}

/** Loads the policies that a case switches on. */
export async function load({ configuration = '', policies = {} }: Pick<Case, 'configuration' | 'policies'>) {
  const settings = await parseConfiguration('.gitops-gate.yaml', configuration);
  const userFiles = Object.entries(policies).map(([path, text]) => ({
    text,
    parsed: parseText(path, text, 'manifest'),
    entry: path,
  }));
  const loaded = await loadPolicies({ builtin: BUILTIN, userFiles }, settings.configuration);
  return {
    configuration: settings.configuration,
    policies: loaded.policies,
    problems: [...settings.problems, ...loaded.problems].map(
      ({ path, line, column, message }) => `${path}:${line}:${column} ${message}`,
    ),
  };
}

/** Judges the graph of a case. */
export async function judgeCase(given: Case): Promise<Judgement> {
  const { policies, input } = await inputOf(given);
  if (given.base === undefined) return judge(policies, input);
  const base = await inputOf(given.base);
  return judge(policies, { ...input, waiversAtBase: () => inlineWaiverTexts(base.input, base.policies.definitions) });
}

/** What a case gives the judge. Fails where its configuration or policies are wrong. */
export async function inputOf(given: Case) {
  const { configuration, policies, problems } = await load(given);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const repository = openRepository(memoryTree(given.files));
  const input: JudgeInput = {
    graph: sketch({ ...given, configuration }),
    survey: survey(repository, []),
    change: given.change === undefined ? null : { ...NO_CHANGE, ...given.change },
    pullRequest: given.pullRequest ?? { kind: 'none' },
    codeOwners: codeOwnersIn(given.codeOwners),
    configuration,
    today: given.today ?? '2026-06-15',
    now: given.now ?? '2026-06-15T12:00:00Z',
    templates: given.templates ?? [],
    text: repository.text,
  };
  return { policies, input };
}

function codeOwnersIn(text: string | undefined): CodeOwners {
  const path = text === undefined ? undefined : 'CODEOWNERS';
  return { path, prefix: '', ...parseCodeOwners(text ?? '') };
}

/** The findings of a case, one per line. */
export async function findings(given: Case): Promise<string[]> {
  return (await judgeCase(given)).findings.map(lineOf);
}

/** The findings of a repository, from its files through every stage, one per line. */
export async function findingsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { configuration, policies, problems } = await load({ configuration: files['.gitops-gate.yaml'] ?? '' });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const repository = openRepository(memoryTree(files));
  const surveyed = survey(repository, []);
  const rendering = render(repository, surveyed, configuration, { ownUrls: [] });
  const { findings: found } = judge(policies, {
    graph: buildGraph(repository, surveyed, rendering, configuration),
    survey: surveyed,
    change: null,
    pullRequest: { kind: 'none' },
    configuration,
    today: '2026-06-15',
    now: '2026-06-15T12:00:00Z',
    text: repository.text,
  });
  return found.map(lineOf);
}
