/** One document of a text that holds several, with the number of lines before it. */
export interface Chunk {
  readonly text: string;
  readonly firstLine: number;
}

/**
 * Cuts a text at its document markers, as kustomize and the API machinery do before they parse. What stands before the
 * first marker and is no content (comments, directives) stays with the first document.
 */
export function chunksOf(text: string): Chunk[] {
  const starts = [...text.matchAll(/(?:^|[\r\n])---(?=[ \t\r\n]|$)/g)].map(
    ({ index, 0: match }) => index + match.length - 3,
  );
  const first = starts[0];
  if (first === undefined || /^(?![ \t]*(?:[#%].*)?$)/m.test(text.slice(0, first))) starts.unshift(0);
  else starts[0] = 0;
  let line = 0;
  return starts.map((start, index) => {
    const chunk = { text: text.slice(start, starts[index + 1]), firstLine: line };
    line += chunk.text.match(/\r\n|\r|\n/g)?.length ?? 0;
    return chunk;
  });
}
