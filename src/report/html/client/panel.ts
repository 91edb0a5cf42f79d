import { counted } from '../../words.ts';
import type { FindingData, ObjectData, PlaceWithWord } from '../graph-payload.ts';
import { button, element } from './dom.ts';
import type { Model, Neighbour } from './model.ts';
import type { State } from './state.ts';

/** So many of a list are written out; the rest is found with the list's filter. */
const SHOWN = 200;

const WAYS: Readonly<Record<Neighbour['kind'], readonly [out: string, into: string]>> = {
  creates: ['creates', 'created by'],
  dependsOn: ['waits for', 'waited for by'],
  sourceRef: ['takes its source from', 'is the source of'],
};

/** The side panel: all there is to know about the selected unit. */
export class Panel {
  readonly root: HTMLElement;
  readonly #state: State;
  readonly #model: Model;

  constructor(state: State) {
    this.#state = state;
    this.#model = state.model;
    this.root = element('aside', { class: 'panel', 'aria-label': 'Details', hidden: true });
    state.listen((aspect) => aspect === 'selection' && this.#show());
  }

  #show(): void {
    const { selected } = this.#state;
    this.root.hidden = selected === undefined;
    this.root.replaceChildren(...(selected === undefined ? [] : this.#contents(selected)));
    this.root.scrollTop = 0;
  }

  #contents(index: number): HTMLElement[] {
    const model = this.#model;
    const unit = model.unit(index);
    const close = button('✕', { class: 'close', 'aria-label': 'Close the details' }, () =>
      this.#state.select(undefined),
    );
    return [
      element(
        'header',
        {},
        element('p', { class: 'kind' }, unit.kind, unit.suspended ? ' · suspended' : ''),
        element('h2', { id: 'panel-title', tabindex: '-1' }, unit.name),
        element('p', { class: 'muted path' }, model.place(unit.at)),
        close,
      ),
      this.#facts(index),
      ...this.#findings(index),
      ...this.#neighbours(index),
      ...this.#objects(unit.objects),
      ...listSection(
        'Namespaces',
        unit.namespaces.map((name) => element('li', {}, name || '(none)')),
      ),
      ...this.#places('Not rendered', unit.problems),
      ...this.#places('Leads nowhere', unit.loose),
      ...this.#places('Reads', unit.reads),
    ];
  }

  #facts(index: number): HTMLElement {
    const model = this.#model;
    const unit = model.unit(index);
    const status = {
      rendered: 'rendered',
      opaque: 'opaque: its manifests cannot be had here',
      failed: 'failed to render',
    };
    const rows: [string, string, (string | undefined)?][] = [
      ['Cluster', model.cluster(index) || 'none', model.data.clusters[unit.cluster]?.reason],
      ['Environment', model.environment(index) || 'unknown', unit.environmentReason],
      ['Layer', model.layer(index) || 'unknown', unit.layerReason],
      ['Namespace', unit.namespace],
      ['Target namespace', unit.targetNamespace],
      ['Status', status[unit.status]],
      ['Prune', unit.prune ? 'yes' : 'no'],
      ...unit.sources.map((source): [string, string] => ['Source', source]),
      ...(unit.entryPoint === '' ? [] : ([['Entry point', unit.entryPoint]] as [string, string][])),
    ];
    const said = rows.filter(([, value]) => value !== '');
    return element(
      'dl',
      { class: 'facts' },
      ...said.flatMap(([name, value, why]) => [
        element('dt', {}, name),
        element('dd', {}, value, ...(why ? [element('small', { class: 'muted' }, why)] : [])),
      ]),
    );
  }

  #findings(index: number): HTMLElement[] {
    const findings = this.#model.findings(index);
    if (findings.length === 0) return [];
    return [section('Findings', findings.length, ...findings.map((finding) => this.#finding(finding)))];
  }

  #finding({ policy, severity, message, fix, at, related }: FindingData): HTMLElement {
    return element(
      'article',
      { class: `finding ${severity}` },
      element('h4', {}, element('span', { class: `tag ${severity}` }, severity), ' ', policy),
      element('p', {}, message),
      this.#place(at),
      ...related
        .slice(0, SHOWN)
        .map((place) => element('p', { class: 'related' }, `${place.what}: `, this.#place(place.at))),
      ...(fix === '' ? [] : [element('p', { class: 'fix' }, fix)]),
    );
  }

  #neighbours(index: number): HTMLElement[] {
    const all = this.#model.neighbours[index] ?? [];
    if (all.length === 0) return [];
    const groups = (['creates', 'dependsOn', 'sourceRef'] as const).flatMap((kind) =>
      [false, true].flatMap((out) => {
        const among = all.filter((each) => each.kind === kind && each.out === out);
        if (among.length === 0) return [];
        const items = among.map((each) => this.#neighbour(each));
        return [
          element('h4', { class: `way ${kind}` }, `${WAYS[kind][out ? 0 : 1]} (${among.length})`),
          filtered(items, 'units'),
        ];
      }),
    );
    return [section('Edges', all.length, ...groups)];
  }

  #neighbour({ unit, at }: Neighbour): Listed {
    const model = this.#model;
    const label = model.title(unit);
    const elsewhere = model.cluster(unit) === model.cluster(this.#state.selected ?? unit) ? '' : model.cluster(unit);
    const link = button(label, { class: 'link' }, () => this.#state.select(unit));
    const worst = model.worst[unit];
    return {
      text: `${label} ${elsewhere}`,
      make: () =>
        element(
          'li',
          {},
          ...(worst === undefined ? [] : [element('span', { class: `spot ${worst}`, title: worst })]),
          link,
          ...(elsewhere === '' ? [] : [element('small', { class: 'muted' }, ` in ${elsewhere}`)]),
          this.#place(at),
        ),
    };
  }

  #objects(indexes: readonly number[]): HTMLElement[] {
    const { data } = this.#model;
    if (indexes.length === 0) return [];
    const objects = indexes.flatMap((index) => data.objects[index] ?? []);
    const items = objects.map((object): Listed => {
      const name = object.namespace === '' ? object.name : `${object.namespace}/${object.name}`;
      return { text: `${object.kind} ${name}`, make: () => this.#object(object, name) };
    });
    const left =
      data.objectsLeftOut === 0
        ? []
        : [
            element(
              'p',
              { class: 'muted' },
              `${data.objectsLeftOut} objects of this page are left out: there are too many.`,
            ),
          ];
    return [section('Objects', objects.length, filtered(items, 'objects'), ...left)];
  }

  #object({ kind, group, owners }: ObjectData, name: string): HTMLElement {
    const mine = owners.find(([unit]) => unit === this.#state.selected);
    const others = owners.filter(([unit]) => unit !== this.#state.selected);
    return element(
      'li',
      {},
      element('span', { class: 'object-kind', title: group === '' ? 'core' : group }, kind),
      ' ',
      element('span', { class: 'object-name' }, name),
      ...(mine === undefined ? [] : [this.#place(mine[1])]),
      ...others.map(([unit, at, shared]) =>
        element(
          'div',
          { class: `owner${shared === '' && mine?.[2] === '' ? ' disputed' : ''}` },
          'also owned by ',
          button(this.#model.title(unit), { class: 'link' }, () => this.#state.select(unit)),
          this.#place(at),
          ...(shared === '' ? [] : [element('small', { class: 'muted' }, shared)]),
        ),
      ),
      ...(others.length > 0 && mine?.[2] ? [element('small', { class: 'muted' }, mine[2])] : []),
    );
  }

  #places(title: string, places: readonly PlaceWithWord[]): HTMLElement[] {
    if (places.length === 0) return [];
    const items = places.map(({ what, at }): Listed => {
      return { text: what, make: () => element('li', {}, what, this.#place(at)) };
    });
    return [section(title, places.length, filtered(items, 'lines'))];
  }

  #place(at: FindingData['at']): HTMLElement {
    return element('code', { class: 'place' }, this.#model.place(at));
  }
}

/** A line of a list that can be filtered: what to look in, and how to write it when it is shown. */
interface Listed {
  readonly text: string;
  make(): HTMLElement;
}

/** A list with a filter above it where it is long; only what is shown is made. */
function filtered(items: readonly Listed[], noun: string): HTMLElement {
  const list = element('ul', { class: 'list' });
  const more = element('p', { class: 'muted', role: 'status' });
  const show = (wanted: string) => {
    const found = items.filter(({ text }) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
    list.replaceChildren(...found.slice(0, SHOWN).map((item) => item.make()));
    more.textContent =
      found.length > SHOWN
        ? `… and ${found.length - SHOWN} more: filter to find them`
        : found.length === 0
          ? 'none'
          : '';
  };
  show('');
  if (items.length <= 8) return element('div', {}, list);
  const input = element('input', {
    type: 'search',
    placeholder: `Filter ${items.length} ${noun}`,
    'aria-label': `Filter ${noun}`,
    class: 'filter',
  });
  input.addEventListener('input', () => show(input.value));
  return element('div', {}, input, list, more);
}

function listSection(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [section(title, items.length, element('ul', { class: 'list chips' }, ...items))];
}

function section(title: string, count: number, ...children: readonly HTMLElement[]): HTMLElement {
  const heading = element('summary', {}, element('h3', {}, title), element('span', { class: 'count' }, String(count)));
  return element('details', { open: true, 'aria-label': counted(count, title) }, heading, ...children);
}
