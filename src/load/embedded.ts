import type { Document, ParsedFile } from '../model/document.ts';
import type { Aim, Location } from '../model/location.ts';
import { type Path, valueAt } from '../model/value.ts';
import { lineFinder } from './lines.ts';
import { fileOf, partOf, type Reading } from './parse.ts';

/** Turns a place in embedded text into a place in the host's file. */
type Placer = (line: number, column: number) => Location;

/** The documents of a text that stands at a path of a host document; they locate into the host's file. */
export function embed(reading: Reading, text: string, host: Document, path: Path): ParsedFile {
  let known: Placer | undefined;
  const place: Placer = (line, column) => {
    known ??= exactPlacer(text, host, path) ?? (() => host.locate(path));
    return known(line, column);
  };
  const inner = fileOf(host.path, reading);
  return {
    path: host.path,
    documents: inner.documents.map(({ path, index, value, locate }) => ({
      path,
      index,
      value,
      locate(way: Path, aim?: Aim) {
        const { line, column } = locate(way, aim);
        return place(line, column);
      },
    })),
    problems: inner.problems.map((problem) => ({ ...problem, ...place(problem.line, problem.column) })),
  };
}

/**
 * Exact for literal block scalars, and for scalars of one line that are written as they read. `undefined` where the text
 * is not what stands in the host's file, or is folded or escaped.
 */
function exactPlacer(text: string, host: Document, path: Path): Placer | undefined {
  const part = partOf(host);
  const whole = valueAt(host.value, path);
  if (part === undefined || typeof whole !== 'string') return undefined;
  // Who reads it may have left out the blank lines at its start and what is blank at its end, as kustomize does.
  const before = /^\n*/.exec(whole)?.[0].length ?? 0;
  const skipped = whole === text ? 0 : before;
  if (whole !== text && whole.slice(before).trimEnd() !== text) return undefined;
  const { node, complete, source } = part.source.find(part.sourceIndex, path);
  if (!complete || node?.kind !== 'scalar') return undefined;
  const written = source.text.slice(node.start, node.end);
  const start = source.position(node.start);
  if (written.startsWith('|')) return literalPlacer(text, written, host.path, start.line, skipped);
  const quoted = written.startsWith('"') || written.startsWith("'") ? 1 : 0;
  if (text.includes('\n') || !written.startsWith(text, quoted)) return undefined;
  return (_, column) => ({ path: host.path, line: start.line, column: start.column + quoted + column - 1 });
}

/** The lines of a literal block scalar follow its header one by one, each indented alike. */
function literalPlacer(
  text: string,
  written: string,
  path: string,
  headerLine: number,
  skipped: number,
): Placer | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line !== '');
  const raw = written.split(/\r\n|\r|\n/)[first + 1 + skipped];
  if (first < 0 || raw === undefined) return undefined;
  const indent = raw.length - (lines[first] as string).length;
  const end = lineFinder(text)(text.length);
  return (line, column) => ({ path, line: headerLine + skipped + Math.min(line, end.line), column: column + indent });
}
