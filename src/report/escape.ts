/*
 * Text from the repository or the pull request is a stranger's. Each format has one function that makes it harmless
 * there, and nothing is printed that has not been through it.
 */

/** Controls, and what reorders or hides text: C0 and C1, zero-width and bidirectional marks, line separators. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown instead of obeyed
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udfff]/g;

/**
 * Text on one line in which nothing hides and nothing is obeyed: line ends become spaces, controls are written out, and
 * `##[`, which the runner takes for a command wherever it stands in a line, is taken apart.
 */
export function plain(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(INVISIBLE, (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`)
    .replaceAll('##[', '# #[');
}

/** Text, cut to a number of characters. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Shows nothing, and ends what GitHub would make a mention, a reference or a link of: it looks for those in the text
 * that is left once entities are characters again, so an entity alone is no escape. */
const GAP = '&#8203;';

/**
 * Text within a line of Markdown or a cell of its tables, as GitHub renders it: no markup, no HTML, no mention, no
 * reference to an issue, no link, no emoji by name.
 */
export function markdown(text: string): string {
  return (
    plain(text)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()#+!|~$^]/g, (found) => `&#${found.codePointAt(0)};`)
      .replace(/@/g, `&#64;${GAP}`)
      .replace(/&#35;(?=\d)/g, `&#35;${GAP}`)
      .replace(/\bGH-(?=\d)/gi, (found) => `${found.slice(0, 2)}&#45;${GAP}`)
      .replace(/:(?=\/\/)/g, `&#58;${GAP}`)
      .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${GAP}&#46;`)
      .replace(/:(?=(?:[\w-]|&#43;|&#95;)+:)/g, `:${GAP}`)
      // A line that would be a list, a heading or a rule.
      .replace(/^(\s*)([-=.])/, (_, space: string, sign: string) => `${space}&#${sign.codePointAt(0)};`)
      .replace(/^(\s*\d+)\./, '$1&#46;')
  );
}

/** A part of a URL's path, slashes kept. */
export function urlPath(path: string): string {
  return path.split('/').map(urlPart).join('/');
}

/** Text within a URL. */
export function urlPart(text: string): string {
  const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return encodeURIComponent(whole).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Text of a mermaid label, to stand in double quotes: entities as mermaid writes them (`#35;`), because it decodes them
 * after it has parsed, and renders labels as HTML.
 */
export function mermaid(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N} ./:_-]/gu, (found) => `#${found.codePointAt(0)};`);
}

/**
 * Text of a SARIF message: no part of it is a link. `[text](target)` makes one wherever it stands, and the backslash
 * takes that from a bracket (SARIF 2.1.0, 3.11.6).
 */
export function sarif(text: string): string {
  return plain(text).replace(/[\\[\]]/g, '\\$&');
}

/** Text of an XML element or attribute: what XML 1.0 has no characters for is written out, and line ends are kept. */
export function xml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"'\n]/g, (found) => `&#${found.charCodeAt(0)};`);
}

/** Text of an HTML element or of a quoted attribute. */
export function html(text: string): string {
  return plain(text).replace(/[&<>"'`]/g, (found) => `&#${found.charCodeAt(0)};`);
}

/**
 * JSON within a `<script>` element: nothing in it ends the element, opens a comment, or ends a line for whoever reads
 * it as JavaScript.
 */
export function scriptData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text of a label of graphviz, to stand in double quotes: neither its escapes (`\N`, `\l`) nor HTML entities. */
export function dot(text: string): string {
  return plain(text).replace(/&/g, '&amp;').replace(/[\\"]/g, '\\$&');
}

/** The message of a workflow command, by the rules of @actions/core (`escapeData`). */
export function commandData(text: string): string {
  return visible(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property of a workflow command, by the rules of @actions/core (`escapeProperty`). */
export function commandProperty(text: string): string {
  return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** Line ends kept, other controls written out. */
function visible(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(plain)
    .join('\n');
}
