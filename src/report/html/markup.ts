import { html } from '../escape.ts';

/** HTML in which every text of a stranger is escaped: `markup` alone makes it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/** A template of HTML: what is put into it is text, and is escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = strings.map((text, index) => text + written(parts[index]));
  return { markup: texts.join('') };
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return html(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map((each) => each.markup).join('\n');
}

/** Nothing. */
export const NOTHING: Markup = markup``;

/** A part of a page that can be folded, with the number of what is in it. */
export function section(id: string, title: string, count: number | undefined, body: Markup): Markup {
  const number = count === undefined ? NOTHING : markup` <span class="count">${count}</span>`;
  return markup`<section class="part" id="${id}"><h2>${title}${number}</h2>
${body}
</section>`;
}

/** A table; none where it has no rows. */
export function table(heads: readonly string[], rows: readonly (readonly Part[])[]): Markup {
  if (rows.length === 0) return NOTHING;
  const head = heads.map((each) => markup`<th scope="col">${each}</th>`);
  const body = rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`);
  return markup`<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}
