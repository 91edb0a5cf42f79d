import type { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

/** A question that the API did not answer: the reason, for people, and what to grant where that would help. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

const TRIES = 3;
const TIME_OUT = 20_000;
/** The longest wait that a busy server may ask for. */
const MAX_WAIT = 20_000;

/** A client for the API, loaded when it is needed and not before: it takes longer to load than a check. */
export async function connect(token: string, apiUrl: string | undefined): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
}

/** Asks, and asks again where the server was busy or the connection broke. Raises `ApiError`. */
export async function ask<T>(
  what: string,
  permission: string,
  question: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await question(AbortSignal.timeout(TIME_OUT));
    } catch (error) {
      const wait = attempt < TRIES ? waitBefore(error, attempt) : undefined;
      if (wait === undefined) throw new ApiError(describe(what, permission, error));
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

interface Answer {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** Milliseconds to wait before another try; `undefined` where another try would get the same answer. */
function waitBefore(error: unknown, attempt: number): number | undefined {
  const { status, response } = error as Answer;
  const wished = Number(response?.headers?.['retry-after'] ?? Number.NaN) * 1000;
  const isBusy = status === 429 || (status === 403 && !Number.isNaN(wished));
  if (!isBusy && status !== undefined && status < 500) return undefined;
  const wait = Number.isNaN(wished) ? 250 * 4 ** (attempt - 1) : wished;
  return wait <= MAX_WAIT ? wait : undefined;
}

function describe(what: string, permission: string, error: unknown): string {
  const { status, message = '' } = error as Answer;
  const subject = `${what} could not be read`;
  if (status === 401) return `${subject}: the token is not valid`;
  if (status === 403 || status === 404) return `${subject}: the token needs ${permission} (the API answered ${status})`;
  if (status !== undefined && response(error)) return `${subject}: the API answered ${status}`;
  return `${subject}: the API did not answer (${message.split('\n')[0]?.slice(0, 200)})`;
}

function response(error: unknown): boolean {
  return (error as Answer).response !== undefined;
}
