import { readFileSync } from 'node:fs';
import type { PullRequest, PullRequestFacts } from '../model/change.ts';
import { SettingsError, UsageError } from '../model/exit.ts';
import { readSettings, validateSettings } from '../util/settings.ts';

/** The file as written: `schemas/pull-request.schema.json`. */
type Written = Pick<PullRequest, 'author' | 'reviews'> & {
  readonly number?: number;
  readonly draft?: boolean;
  readonly title?: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly base?: { readonly ref?: string; readonly sha: string };
  readonly head: { readonly ref?: string; readonly sha: string };
  readonly teams?: PullRequest['teams'];
};

/** Pull request facts from a file, JSON or YAML. Raises `UsageError` where it cannot be read or says nonsense. */
export async function pullRequestFromFile(file: string): Promise<PullRequestFacts> {
  const settings = await readSettings(file, read(file));
  const { default: schema } = await import('../../schemas/pull-request.schema.json', { with: { type: 'json' } });
  const problems = settings.problems.length > 0 ? settings.problems : await validateSettings(settings, schema);
  if (problems.length > 0) throw new SettingsError(problems);
  return { kind: 'known', pullRequest: explicit(settings.value as Written) };
}

function explicit(written: Written): PullRequest {
  return {
    number: written.number ?? 0,
    author: written.author,
    draft: written.draft ?? false,
    title: written.title ?? '',
    body: written.body ?? '',
    labels: written.labels ?? [],
    base: { ref: written.base?.ref ?? '', sha: written.base?.sha ?? '' },
    head: { ref: written.head.ref ?? '', sha: written.head.sha },
    reviews: written.reviews,
    teams: written.teams ?? {},
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw new UsageError(`the pull request facts ${file}: the file ${reason}`);
  }
}
