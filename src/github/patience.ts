/*
 * How often and how long to ask a server that is busy, slow or gone: by GitHub's "Best practices for using the REST
 * API", and within bounds, as somebody waits for the verdict.
 */

export const PAGE_SIZE = 100;
/** Pages of one list. */
export const MAX_PAGES = 100;

/** Milliseconds. */
export interface Bounds {
  /** For one try of one request. */
  readonly timeOut: number;
  /** The longest wait that a busy server may ask for. */
  readonly wait: number;
  /** For all requests of a run together; after it there are no further tries. */
  readonly total: number;
  /** Before the second try, where the server does not say; four times as long before the third. */
  readonly pause: number;
}

const BOUNDS: Bounds = { timeOut: 20_000, wait: 60_000, total: 180_000, pause: 250 };
const TRIES = 3;
/** What to wait for where a limit does not say for how long. */
const MINUTE = 60_000;

export interface Failed {
  readonly status?: number;
  readonly message?: string;
  /** Absent where the connection broke, or timed out. */
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

type Request<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Makes a function that asks, and asks again where the server was busy or the connection broke. A request that is not
 * `repeatable` is repeated only where the server says that it refused it: after anything else it may have been done.
 * Raises what the last try raised.
 */
export function repeatedly(bounds: Bounds = BOUNDS): <T>(request: Request<T>, repeatable: boolean) => Promise<T> {
  const end = Date.now() + bounds.total;
  return async (request, repeatable) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(AbortSignal.timeout(Math.max(1, Math.min(bounds.timeOut, end - Date.now()))));
      } catch (error) {
        const wait = waitBefore(error as Failed, attempt, repeatable, bounds);
        if (attempt === TRIES || wait === undefined || wait > bounds.wait || Date.now() + wait >= end) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  };
}

/** Milliseconds to wait before another try; `undefined` where another try would get the same answer, or do harm. */
function waitBefore(error: Failed, attempt: number, repeatable: boolean, { pause }: Bounds): number | undefined {
  const asked = askedWait(error);
  if (isLimited(error)) return asked ?? MINUTE;
  const isPassing = error.response === undefined || (error.status ?? 0) >= 500;
  return isPassing && repeatable ? (asked ?? pause * 4 ** (attempt - 1)) : undefined;
}

/** Whether the server refused for the number of requests: the primary limit, or a secondary one. */
export function isLimited(error: Failed): boolean {
  const { status, message = '' } = error;
  if (status === 429) return true;
  return (
    status === 403 && (askedWait(error) !== undefined || /secondary rate limit|rate limit exceeded/i.test(message))
  );
}

/** What the server says itself: seconds from now, or the time at which the limit ends, in seconds of Unix time. */
function askedWait({ response }: Failed): number | undefined {
  const headers = response?.headers ?? {};
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1000);
  if (String(headers['x-ratelimit-remaining'] ?? '') !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isNaN(reset) ? MINUTE : Math.max(0, reset * 1000 - Date.now());
}
