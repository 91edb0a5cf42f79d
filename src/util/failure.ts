import { NotEvaluatedError, UsageError } from '../model/exit.ts';

/** A failure in words. A stack is for those who ask for it: `GITOPS_GATE_DEBUG=1`. */
export function describeFailure(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (error instanceof UsageError || error instanceof NotEvaluatedError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const detail = env['GITOPS_GATE_DEBUG'] && error instanceof Error ? `\n${error.stack}` : '';
  return `the program failed, which is a fault of its own: ${message}${detail}`;
}
