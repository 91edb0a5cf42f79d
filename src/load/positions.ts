import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Aim } from '../model/location.ts';
import type { Path } from '../model/value.ts';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of the value at a path of one document of a text, or of its nearest ancestor that exists. */
export function locateIn(text: string, index: number, path: Path, aim: Aim): Position {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false });
  const document = Array.isArray(parsed) ? parsed[index] : undefined;
  let node = document?.contents as Node | null | undefined;
  let offset = node?.range?.[0] ?? document?.range[0] ?? 0;
  for (const key of path) {
    if (isAlias(node) && document !== undefined) node = node.resolve(document);
    if (!isCollection(node)) break;
    let next: Node | undefined;
    if (isSeq(node)) next = node.items[key as number] as Node | undefined;
    else if (isMap(node)) {
      const pair = node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) break;
      next = pair.value as Node | undefined;
      const at = aim === 'key' || next?.range == null ? (pair.key as Node).range?.[0] : undefined;
      offset = at ?? offset;
      if (at !== undefined && next?.range == null) break;
      if (aim === 'key') {
        node = next;
        continue;
      }
    }
    if (next?.range == null) break;
    offset = next.range[0];
    node = next;
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
