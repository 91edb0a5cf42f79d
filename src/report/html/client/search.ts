import { button, element } from './dom.ts';
import type { Model } from './model.ts';
import type { State } from './state.ts';

const SHOWN = 40;

interface Hit {
  readonly unit: number;
  readonly label: string;
  readonly detail: string;
}

/** The search: a combobox over units, objects, namespaces and paths. What it finds stands out in the drawing. */
export class Search {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #state: State;
  readonly #texts: readonly string[];
  readonly #chosen: () => void;
  #hits: readonly Hit[] = [];
  #active = -1;

  constructor(state: State, chosen: () => void) {
    this.#state = state;
    this.#chosen = chosen;
    this.#texts = state.model.data.units.map((unit) => unit.id.toLowerCase());
    this.input = element('input', {
      type: 'search',
      id: 'search',
      placeholder: 'Search units, objects, files…',
      'aria-label': 'Search units, objects, namespaces and files',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'hits',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      spellcheck: 'false',
    });
    this.#list = element('div', { id: 'hits', class: 'hits', role: 'listbox', 'aria-label': 'Found', hidden: true });
    this.#status = element('p', { class: 'visually-hidden', role: 'status' });
    this.root = element(
      'div',
      { class: 'search' },
      this.input,
      element('kbd', { 'aria-hidden': 'true' }, '/'),
      this.#list,
      this.#status,
    );
    this.input.addEventListener('input', () => this.#search());
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('focus', () => this.#search());
    this.root.addEventListener('focusout', (event) => {
      if (!this.root.contains(event.relatedTarget as Node | null)) this.#list.hidden = true;
    });
  }

  clear(): void {
    this.input.value = '';
    this.#search();
    this.#list.hidden = true;
  }

  #search(): void {
    const words = this.input.value.toLowerCase().split(/\s+/).filter(Boolean);
    this.#hits = words.length === 0 ? [] : find(this.#state.model, this.#texts, words);
    this.#active = -1;
    const matches = words.length === 0 ? undefined : new Set(this.#hits.map(({ unit }) => unit));
    const items = this.#hits.slice(0, SHOWN).map((hit, index) => this.#item(hit, index));
    const rest = this.#hits.length - items.length;
    this.#list.replaceChildren(
      ...items,
      ...(rest > 0 ? [element('p', { class: 'muted' }, `… and ${rest} more`)] : []),
      ...(words.length > 0 && items.length === 0 ? [element('p', { class: 'muted' }, 'Nothing is called that.')] : []),
    );
    this.#list.hidden = words.length === 0;
    this.input.setAttribute('aria-expanded', String(words.length > 0));
    this.input.removeAttribute('aria-activedescendant');
    this.#status.textContent = words.length === 0 ? '' : `${this.#hits.length} found`;
    if (matches !== undefined || this.#state.matches !== undefined) {
      this.#state.matches = matches;
      this.#state.changed('look');
    }
  }

  #item({ unit, label, detail }: Hit, index: number): HTMLElement {
    const worst = this.#state.model.worst[unit];
    const item = button(
      '',
      { class: 'hit', role: 'option', id: `hit-${index}`, tabindex: '-1', 'aria-selected': 'false' },
      () => this.#choose(index),
      element('span', { class: `spot ${worst ?? 'none'}` }),
      element('span', { class: 'hit-label' }, label),
      element('small', { class: 'muted' }, detail),
    );
    return item;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const most = Math.min(this.#hits.length, SHOWN);
      if (most === 0) return;
      this.#mark((this.#active + (event.key === 'ArrowDown' ? 1 : -1) + most) % most);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      this.#choose(Math.max(this.#active, 0));
      event.preventDefault();
    } else if (event.key === 'Escape') {
      if (this.input.value === '') this.input.blur();
      this.clear();
      event.stopPropagation();
      event.preventDefault();
    }
  }

  #mark(index: number): void {
    this.#list.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const item = document.getElementById(`hit-${index}`);
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', `hit-${index}`);
  }

  #choose(index: number): void {
    const hit = this.#hits[index];
    if (hit === undefined) return;
    this.#list.hidden = true;
    this.#state.select(hit.unit);
    this.#chosen();
  }
}

/** Units whose own name has every word first, then those that hold something that does. */
function find({ data }: Model, texts: readonly string[], words: readonly string[]): Hit[] {
  const has = (text: string) => words.every((word) => text.includes(word));
  const named: Hit[] = [];
  const holding = new Map<number, Hit>();
  for (const [unit, { kind, namespace, name, cluster, at, namespaces }] of data.units.entries()) {
    const label = `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
    const where = data.clusters[cluster]?.name ?? '';
    if (has(texts[unit] ?? '')) named.push({ unit, label, detail: where });
    else if (has((data.paths[at[0]] ?? '').toLowerCase()))
      holding.set(unit, { unit, label, detail: data.paths[at[0]] ?? '' });
    else {
      const found = namespaces.find((each) => has(each.toLowerCase()));
      if (found !== undefined) holding.set(unit, { unit, label, detail: `namespace ${found}, ${where}` });
    }
  }
  const known = new Set(named.map(({ unit }) => unit));
  for (const { kind, namespace, name, owners } of data.objects) {
    if (!has(`${kind}/${namespace}/${name}`.toLowerCase())) continue;
    for (const [unit] of owners) {
      const owner = data.units[unit];
      if (owner === undefined || known.has(unit) || holding.has(unit)) continue;
      const label = `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
      holding.set(unit, {
        unit,
        label,
        detail: `in ${owner.kind} ${owner.name}, ${data.clusters[owner.cluster]?.name ?? ''}`,
      });
    }
  }
  return [...named, ...holding.values()];
}
