import type { PullRequest, PullRequestFacts } from '../model/change.ts';
import type { SettingProblem } from '../model/configuration.ts';
import type { ParsedFile } from '../model/document.ts';
import { SettingsError } from '../model/exit.ts';
import { type SettingsFile, settingsOf, type Validator, validateSettings } from '../util/settings.ts';

/** The file as written: `schemas/pull-request.schema.json`. */
type Written = Pick<PullRequest, 'author' | 'reviews' | 'committers' | 'permissions' | 'labeledBy'> & {
  readonly number?: number;
  readonly draft?: boolean;
  readonly title?: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly base?: { readonly ref?: string; readonly sha: string };
  readonly head: { readonly ref?: string; readonly sha: string };
  readonly teams?: PullRequest['teams'];
};

/**
 * Pull request facts from a file, JSON or YAML, which messages call `name`. Raises `SettingsError` where it cannot be read or says nonsense.
 */
export async function pullRequestFrom(file: ParsedFile, name: string): Promise<PullRequestFacts> {
  const settings = settingsOf(file);
  const { pullRequest: validate } = await import('../../schemas/validators.ts');
  const problems =
    settings.problems.length > 0 ? [...settings.problems] : validateSettings(settings, validate as Validator);
  if (problems.length === 0) problems.push(...dateProblems(settings));
  if (problems.length > 0) throw new SettingsError(problems.map((problem) => ({ ...problem, path: name })));
  return { kind: 'known', pullRequest: explicit(settings.value as Written) };
}

/** Of two reviews the later one counts: a date that is none would make any order of them. */
function dateProblems(settings: SettingsFile): SettingProblem[] {
  return (settings.value as Written).reviews.flatMap(({ submittedAt }, index) =>
    Number.isNaN(Date.parse(submittedAt))
      ? [
          {
            ...settings.locate(['reviews', index, 'submittedAt']),
            message: `reviews[${index}].submittedAt is ${submittedAt.slice(0, 60)}, which is no date`,
          },
        ]
      : [],
  );
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
    ...(written.committers === undefined ? {} : { committers: written.committers }),
    ...(written.permissions === undefined ? {} : { permissions: written.permissions }),
    ...(written.labeledBy === undefined ? {} : { labeledBy: written.labeledBy }),
  };
}
