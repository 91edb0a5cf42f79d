import path from 'node:path';
import { cli } from '../cli/cli.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A line that stands for any number of lines which the document leaves out. */
const LEFT_OUT = '…';

/** A command of a document, and what the document says that it prints. */
interface Step {
  readonly command: string;
  readonly shown: readonly string[];
}

/**
 * A document with what its commands really print: each `$ gitops-gate …` of a `console` block is run from the root of
 * the project. Blocks that are true already, lines left out included, stay as they are.
 */
export async function withOutput(document: string): Promise<string> {
  const parts = document.split(/^(```console\n[\s\S]*?^```)$/m);
  const made: string[] = [];
  for (const part of parts) made.push(part.startsWith('```console\n') ? await rebuilt(part) : part);
  return made.join('');
}

/** The commands of all `console` blocks of a document. */
export function commandsOf(document: string): string[] {
  return [...document.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    stepsOf(block).map(({ command }) => command),
  );
}

async function rebuilt(block: string): Promise<string> {
  const lines: string[] = [];
  let code = 0;
  for (const { command, shown } of stepsOf(block.slice('```console\n'.length, -'```'.length))) {
    const printed = command === 'echo $?' ? [String(code)] : await run(command, (next) => (code = next));
    lines.push(`$ ${command}`, ...(isTrue(shown, printed) ? shown : printed));
  }
  return ['```console', ...lines, '```'].join('\n');
}

function stepsOf(block: string): Step[] {
  const steps: { command: string; shown: string[] }[] = [];
  for (const line of block.trimEnd().split('\n')) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), shown: [] });
    else if (steps.length === 0) throw new Error(`a console block begins with its command, not with: ${line}`);
    else steps.at(-1)?.shown.push(line);
  }
  return steps;
}

/** What a command prints: standard output, then standard error, as a terminal would show it. */
async function run(command: string, exit: (code: number) => void): Promise<string[]> {
  const [program, ...argv] = command.split(' ');
  if (program !== 'gitops-gate') throw new Error(`only gitops-gate is run for a document, not: ${command}`);
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    const { code, out, err } = await cli(...argv);
    exit(code);
    return `${out}${err}`.trimEnd().split('\n');
  } finally {
    process.chdir(before);
  }
}

/** Whether the lines shown are those printed, each `…` standing for any number of them. */
function isTrue(shown: readonly string[], printed: readonly string[]): boolean {
  const [line, ...rest] = shown;
  if (line === undefined) return printed.length === 0;
  if (line.trim() !== LEFT_OUT) return line === printed[0] && isTrue(rest, printed.slice(1));
  return printed.some((_, at) => isTrue(rest, printed.slice(at))) || isTrue(rest, []);
}
