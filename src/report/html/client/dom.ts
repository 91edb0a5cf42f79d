/*
 * Elements by hand. Text becomes text nodes and nothing else: no markup is ever parsed in the page.
 */

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes (`false` and `undefined` leave one out, `true` sets it empty) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something. */
export function button(label: string, attributes: Attributes, action: () => void, ...children: readonly Child[]) {
  const made = element('button', { type: 'button', ...attributes }, label, ...children);
  made.addEventListener('click', action);
  return made;
}

/** The data of the page: what the element with this id holds as JSON. */
export function pageData<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}
