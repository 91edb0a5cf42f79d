import type { Client, Parameters } from './api.ts';

type Created = Parameters<'POST /repos/{owner}/{repo}/check-runs'>;
type Output = NonNullable<Created['output']>;

/** The check run to make. */
export interface CheckRun {
  /** `owner/name` of the repository. */
  readonly repository: string;
  readonly name: string;
  /** The commit that it stands at. */
  readonly sha: string;
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly NonNullable<Output['annotations']>[number][];
}

/** Annotations that one request may bring. */
const BATCH = 50;

const PURPOSE = { failure: 'the check run could not be made', permission: 'checks: write' };

/**
 * Makes a check run, complete with its conclusion from the first request on, and adds the further annotations in
 * batches. Raises `ApiError`.
 */
export async function makeCheckRun(client: Client, run: CheckRun): Promise<void> {
  const [owner = '', repo = ''] = run.repository.split('/');
  const { name, sha: head_sha, conclusion, title, summary, annotations } = run;
  const output = (from: number) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) });
  const { id: check_run_id } = await client.send(
    'POST /repos/{owner}/{repo}/check-runs',
    { owner, repo, name, head_sha, status: 'completed', conclusion, output: output(0) },
    PURPOSE,
  );
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    const update = { owner, repo, check_run_id, output: output(from) };
    await client.send('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', update, PURPOSE);
  }
}
