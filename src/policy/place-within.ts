import type { Location } from '../model/location.ts';

/**
 * The place of a character of a scalar in its file, whichever way the scalar is quoted or folded: what stands in the
 * file differs from the value by white space and quotes. `start` is the place of the scalar, `offset` counts in `value`.
 */
export function placeWithin(source: string, start: Location, value: string, offset: number): Location {
  const lines = source.split('\n');
  const before = value.slice(0, offset).replace(/\s/g, '').length;
  let { line, column } = start;
  const opening = lines[line - 1]?.[column - 1];
  if (opening === '|' || opening === '>') [line, column] = [line + 1, 1];
  else if (opening === '"' || opening === "'") column++;
  for (let seen = 0; line <= lines.length; [line, column] = [line + 1, 1]) {
    const text = lines[line - 1] ?? '';
    for (; column <= text.length; column++) {
      if (/\s/.test(text[column - 1] as string)) continue;
      if (seen++ === before) return { path: start.path, line, column };
    }
  }
  return start;
}
