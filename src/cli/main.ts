import { EXIT, UsageError } from '../model/exit.ts';
import { packageVersion } from '../package.ts';
import { plain } from '../report/escape.ts';
import { describeFailure } from '../util/failure.ts';
import { readArguments } from './arguments.ts';
import type { Streams } from './invocation.ts';
import { type ProgressLine, progressLine } from './progress-line.ts';

/**
 * Runs the program and gives its exit code. Nothing is thrown: what was asked wrongly is 2, and what could not be
 * evaluated, a fault of the program included, is 3.
 */
export async function main(argv: readonly string[], given: Streams): Promise<number> {
  const line = given.watched ? progressLine(given.err) : undefined;
  const streams = line === undefined ? given : beside(line, given);
  try {
    const request = readArguments(argv, streams);
    if (request.kind === 'version') streams.out(`${packageVersion()}\n`);
    else if (request.kind === 'help') streams.out((await import('./help.ts')).helpText(request.command));
    else return await (await request.command.load())(request.invocation);
    return EXIT.clean;
  } catch (error) {
    const lines = describeFailure(error, streams.env).split('\n');
    streams.err(`gitops-gate: ${lines.map(harmless).join('\n')}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.notEvaluated;
  } finally {
    line?.clear();
  }
}

/** Streams that take the line about the progress away before they write. */
function beside(line: ProgressLine, { out, err, ...rest }: Streams): Streams {
  const cleared = (write: (text: string) => void) => (text: string) => {
    line.clear();
    write(text);
  };
  return { ...rest, out: cleared(out), err: cleared(err), progress: line.update };
}

/** A line that the runner takes for no workflow command, wherever its text is from. */
function harmless(line: string): string {
  return plain(line).replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}
