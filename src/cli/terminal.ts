import type { WriteStream } from 'node:tty';
import type { Streams } from './invocation.ts';

/** What standard output and standard error show, by what they are and by what the environment asks for. */
export function terminalOf(
  { stdout, stderr }: Record<'stdout' | 'stderr', Pick<WriteStream, 'isTTY' | 'columns'>>,
  env: Streams['env'],
): Pick<Streams, 'colors' | 'width' | 'hyperlinks' | 'watched'> {
  const isTerminal = stdout.isTTY === true;
  const colors = colorsOf(isTerminal, env);
  return {
    colors,
    width: isTerminal && stdout.columns > 0 ? stdout.columns : undefined,
    // A log keeps every drawing, and a terminal that cannot erase does too.
    watched: stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'] && !env['NO_COLOR'],
    async hyperlinks() {
      // Whoever wants no colours wants none of these either.
      if (!isTerminal || !colors) return false;
      return (await import('supports-hyperlinks')).createSupportsHyperlinks(stdout);
    },
  };
}

/** `NO_COLOR` and `FORCE_COLOR`, and else whether it is a terminal that can. */
function colorsOf(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Streams['env']): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && isTerminal;
}
