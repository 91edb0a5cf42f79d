import { EDGE_KINDS } from '../graph-payload.ts';
import { button, element } from './dom.ts';
import { KIND_NAMES, kindGlyph } from './glyphs.ts';
import { type Model, SEVERITIES } from './model.ts';
import type { State } from './state.ts';

const EDGE_WORDS = { creates: 'creates', dependsOn: 'dependsOn', sourceRef: 'source' } as const;

const KEYS = [
  ['/', 'search'],
  ['← ↑ → ↓', 'to the next unit'],
  ['⇧ ← →', 'along edges'],
  ['Enter', 'read the details'],
  ['o', 'open or close the cluster'],
  ['+ − 0', 'zoom, fit'],
  ['Esc', 'back'],
] as const;

/** What a list of checkboxes offers: whether each is on, and what to do when it is switched. */
interface Choice {
  readonly label: string;
  readonly count: number;
  readonly mark: HTMLElement | undefined;
  isOn(): boolean;
  set(on: boolean): void;
}

/** The side bar: filters by cluster, environment, policy and edge, and the legend. */
export class Sidebar {
  readonly root: HTMLElement;
  readonly #state: State;
  readonly #model: Model;
  readonly #refresh: (() => void)[] = [];

  constructor(state: State) {
    this.#state = state;
    this.#model = state.model;
    this.root = element(
      'nav',
      { class: 'sidebar', 'aria-label': 'Filters and legend' },
      ...this.#findings(),
      ...this.#environments(),
      ...this.#clusters(),
      ...this.#edges(),
      this.#legend(),
      this.#keys(),
    );
    state.listen((aspect) => {
      if (aspect === 'layout') for (const refresh of this.#refresh) refresh();
    });
  }

  #findings(): HTMLElement[] {
    const { data } = this.#model;
    if (data.findings.length === 0) return [];
    const only = this.#checkbox({
      label: 'Only units with findings',
      count: data.units.filter(({ findings }) => findings.length > 0).length,
      mark: undefined,
      isOn: () => this.#state.violationsOnly,
      set: (on) => {
        this.#state.violationsOnly = on;
      },
    });
    const policies = [...new Set(data.findings.map(({ policy }) => policy))].map((policy): Choice => {
      const among = data.findings.filter((finding) => finding.policy === policy);
      const worst = SEVERITIES.find((severity) => among.some((finding) => finding.severity === severity)) ?? 'note';
      return {
        label: policy,
        count: among.length,
        mark: element('span', { class: `spot ${worst}`, title: worst }),
        isOn: () => this.#state.policies.has(policy),
        set: (on) => void (on ? this.#state.policies.add(policy) : this.#state.policies.delete(policy)),
      };
    });
    const rank = ({ mark }: Choice) => SEVERITIES.findIndex((severity) => mark?.classList.contains(severity));
    policies.sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.label < b.label ? -1 : 1));
    return [this.#section('Findings', data.findings.length, only, ...policies.map((choice) => this.#checkbox(choice)))];
  }

  #environments(): HTMLElement[] {
    const { data } = this.#model;
    const choices = data.environments.map(
      ({ name, risk }, index): Choice => ({
        label: name === '' ? 'no environment' : risk === 'unknown' ? name : `${name} (${risk})`,
        count: data.units.filter(({ environment }) => environment === index).length,
        mark: element('span', { class: `swatch environment-${name === '' ? 'none' : index % 8}` }),
        ...hiding(this.#state.hiddenEnvironments, index),
      }),
    );
    if (choices.length < 2) return [];
    return [this.#section('Environments', choices.length, ...choices.map((choice) => this.#checkbox(choice)))];
  }

  #clusters(): HTMLElement[] {
    const { data } = this.#model;
    if (data.clusters.length < 2) return [];
    const all = data.clusters.map((_, index) => index);
    const choices = data.clusters.map(
      ({ name }, index): Choice => ({
        label: name === '' ? '(no cluster)' : name,
        count: data.units.filter(({ cluster }) => cluster === index).length,
        mark: undefined,
        ...hiding(this.#state.hiddenClusters, index),
      }),
    );
    const set = (hidden: readonly number[]) => {
      this.#state.hiddenClusters.clear();
      for (const index of hidden) this.#state.hiddenClusters.add(index);
      this.#state.changed('layout');
    };
    const both = element(
      'p',
      { class: 'row' },
      button('all', { class: 'link' }, () => set([])),
      button('none', { class: 'link' }, () => set(all)),
    );
    return [this.#section('Clusters', choices.length, both, ...choices.map((choice) => this.#checkbox(choice)))];
  }

  #edges(): HTMLElement[] {
    const { data } = this.#model;
    const choices = EDGE_KINDS.map(
      (kind): Choice => ({
        label: EDGE_WORDS[kind],
        count: data.edges.filter((edge) => edge.kind === kind).length,
        mark: element('span', { class: `stroke ${kind}` }),
        isOn: () => !this.#state.hiddenEdges.has(kind),
        set: (on) => void (on ? this.#state.hiddenEdges.delete(kind) : this.#state.hiddenEdges.add(kind)),
      }),
    ).filter(({ count }) => count > 0);
    if (choices.length === 0) return [];
    const only = this.#checkbox({
      label: 'Only of the selected unit',
      count: -1,
      mark: undefined,
      isOn: () => this.#state.selectedEdgesOnly,
      set: (on) => {
        this.#state.selectedEdgesOnly = on;
      },
    });
    return [this.#section('Edges', data.edges.length, ...choices.map((choice) => this.#checkbox(choice)), only)];
  }

  #legend(): HTMLElement {
    const { data } = this.#model;
    const kinds = KIND_NAMES.filter((kind) => data.units.some((unit) => unit.kind === kind));
    const row = (sign: HTMLElement, text: string) => element('p', { class: 'row' }, sign, text);
    return this.#section(
      'Legend',
      undefined,
      ...kinds.map((kind) => row(element('img', { src: kindGlyph(kind), alt: '', width: 16, height: 16 }), kind)),
      ...SEVERITIES.map((severity) =>
        row(
          element('span', { class: `sample ${severity}` }),
          `has ${severity === 'error' ? 'an error' : `a ${severity}`}`,
        ),
      ),
      row(element('span', { class: 'sample opaque' }), 'opaque: not to be had here'),
      row(element('span', { class: 'sample failed' }), 'failed to render'),
    );
  }

  #keys(): HTMLElement {
    const rows = KEYS.map(([keys, does]) => element('p', { class: 'row keys' }, element('kbd', {}, keys), does));
    return this.#section('Keys', undefined, ...rows);
  }

  #checkbox({ label, count, mark, isOn, set }: Choice): HTMLElement {
    const input = element('input', { type: 'checkbox' });
    input.checked = isOn();
    input.addEventListener('change', () => {
      set(input.checked);
      this.#state.changed('layout');
    });
    this.#refresh.push(() => {
      input.checked = isOn();
    });
    const counter = count < 0 ? [] : [element('span', { class: 'count' }, String(count))];
    return element(
      'label',
      { class: 'choice' },
      input,
      mark,
      element('span', { class: 'name', title: label }, label),
      ...counter,
    );
  }

  #section(title: string, count: number | undefined, ...children: readonly HTMLElement[]): HTMLElement {
    const number = count === undefined ? [] : [element('span', { class: 'count' }, String(count))];
    return element(
      'details',
      { open: true, role: 'group', 'aria-label': title },
      element('summary', {}, element('h2', {}, title), ...number),
      element('div', { class: 'choices' }, ...children),
    );
  }
}

function hiding(hidden: Set<number>, index: number): Pick<Choice, 'isOn' | 'set'> {
  return { isOn: () => !hidden.has(index), set: (on) => void (on ? hidden.delete(index) : hidden.add(index)) };
}
