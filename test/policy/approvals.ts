import type { Effect, PullRequest, PullRequestFacts, Review } from '../../src/model/change.ts';
import type { Case } from './support.ts';
import { judgeCase, lineOf } from './support.ts';

/*
 * A pull request of `author` that reaches prod and staging, and what its reviews come to.
 */

export const HEAD = 'head';

/** `user` or `user STATE commit hour`: a review, an approval of the head where nothing else is said. */
export function review(text: string): Review {
  const [user = '', state = 'APPROVED', commit = HEAD, hour = '12'] = text.split(' ');
  return { user, state, commit, submittedAt: `2026-06-01T${hour}:00:00Z` };
}

const pullRequest: PullRequest = {
  number: 1,
  author: 'author',
  draft: false,
  title: '',
  body: '',
  labels: [],
  base: { ref: 'main', sha: 'base' },
  head: { ref: 'topic', sha: HEAD },
  reviews: [],
  teams: { 'example/leads': ['Lead', 'author'] },
  committers: ['author'],
};

/** Facts with these reviews, by people who may write. */
export function reviewed(reviews: readonly string[], changes: Partial<PullRequest> = {}): PullRequestFacts {
  const given = reviews.map(review);
  const permissions = Object.fromEntries(given.map(({ user }) => [user, 'write' as const]));
  return { kind: 'known', pullRequest: { ...pullRequest, reviews: given, permissions, ...changes } };
}

export const known = (...reviews: string[]): PullRequestFacts => reviewed(reviews);

export const unreadable = (reason: string): PullRequestFacts => {
  const { reviews: _, ...rest } = pullRequest;
  return { kind: 'unreadable', pullRequest: rest, reason };
};

/** One change in prod, of a Deployment whose image it is where nothing else is said. */
export function effect(changes: Partial<Omit<Effect, 'alters'>> & { alters?: readonly string[] } = {}): Effect {
  const { alters = ['images'], ...rest } = changes;
  return {
    environment: 'prod',
    unit: 'prod/Kustomization/flux-system/apps',
    kind: 'Deployment',
    namespace: 'shop',
    name: 'api',
    action: 'modified',
    what: 'Deployment shop/api modified',
    paths: ['apps/prod'],
    alters: () => new Set(alters) as ReturnType<Effect['alters']>,
    locate: () => ({ path: 'apps/prod.yaml', line: 3, column: 9 }),
    ...rest,
  };
}

export const reached = {
  environments: ['prod', 'staging'],
  reasons: ['prod', 'staging'].map((environment) => ({
    environment,
    unit: `${environment}/Kustomization/flux-system/apps`,
    location: { path: `apps/${environment}.yaml`, line: 3, column: 9 },
  })),
  effects: [effect(), effect({ environment: 'staging' })],
};

/** The findings about a pull request, one per line, and what was not evaluated. */
export async function judged(
  configuration: string,
  facts: PullRequestFacts,
  change: Case['change'] = reached,
  more: Pick<Case, 'codeOwners'> = {},
): Promise<string[]> {
  const judgement = await judgeCase({ files: {}, configuration, pullRequest: facts, change, ...more });
  return [
    ...judgement.findings.map(lineOf),
    ...judgement.notEvaluated.map(({ policy, reason }) => `not evaluated: ${policy}: ${reason}`),
  ];
}

/** What is said of prod where approvals are missing. */
export const missing = (words: string) => [
  `apps/prod.yaml:3:9 error missing-approval prod is reached by prod/Kustomization/flux-system/apps and has ${words}`,
];
