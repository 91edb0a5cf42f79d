import { counted } from '../../words.ts';
import type { GraphData } from '../graph-payload.ts';
import { button, element, pageData } from './dom.ts';
import { listenToKeys, spoken } from './keyboard.ts';
import { Model } from './model.ts';
import { Panel } from './panel.ts';
import { Scene } from './scene.ts';
import { Search } from './search.ts';
import { Sidebar } from './sidebar.ts';
import { State } from './state.ts';

/*
 * The page of the graph: the data is read, the views are put together, and from then on each listens to the state.
 */

const model = new Model(pageData<GraphData>('data'));
const state = new State(model);
const search = new Search(state, () => canvas.focus());
const sidebar = new Sidebar(state);
const panel = new Panel(state);

const canvas = element('div', {
  class: 'canvas',
  id: 'canvas',
  tabindex: '0',
  role: 'application',
  'aria-label':
    'Graph of units. Arrows go to the next unit, with shift along edges; Enter reads details, slash searches.',
});
const status = element('p', { class: 'visually-hidden', role: 'status', id: 'status' });
const empty = element('div', { class: 'empty', hidden: true });
const tooltip = element('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });
const toolbar = element('div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'View' });
const stage = element('main', { class: 'stage' }, canvas, empty, tooltip, status);
const app = document.getElementById('app');
app?.replaceChildren(header(), element('div', { class: 'columns' }, sidebar.root, stage, panel.root));

const scene = new Scene(canvas, state);
toolbar.append(
  button('Open all', { title: 'Show every unit with its name' }, () => openAll(true)),
  button('Close all', { title: 'Show clusters alone' }, () => openAll(false)),
  button('−', { 'aria-label': 'Zoom out' }, () => scene.zoomBy(0.8)),
  button('+', { 'aria-label': 'Zoom in' }, () => scene.zoomBy(1.25)),
  button('Fit', { title: 'Everything in the window (0)' }, () => scene.fit()),
);

let opened = new Set(state.open);
state.listen((aspect) => {
  if (aspect === 'layout') layoutChanged();
  else if (aspect === 'selection') selectionChanged();
  else scene.look();
});
listenToKeys(canvas, scene, state, () => document.getElementById('panel-title')?.focus());
document.addEventListener('keydown', shortcuts);
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => scene.recolour());
window.addEventListener('resize', () => scene.resize());
window.addEventListener('hashchange', selectFromHash);
watchHover();
showEmpty();
selectFromHash();
// What is drawn cannot be asked of a canvas: for consoles, and for tests.
Object.assign(globalThis, { gitopsGate: scene.inspector() });
document.documentElement.dataset['ready'] = 'true';

function header(): HTMLElement {
  const { data } = model;
  const count = (severity: string) => data.findings.filter((finding) => finding.severity === severity).length;
  const badges = (['error', 'warning', 'note'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => element('span', { class: `badge ${severity}` }, counted(count(severity), severity)));
  return element(
    'header',
    { class: 'top' },
    element('h1', {}, 'gitops-gate'),
    element(
      'p',
      { class: 'summary' },
      [
        counted(data.clusters.length, 'cluster'),
        counted(data.units.length, 'unit'),
        counted(data.objects.length + data.objectsLeftOut, 'object'),
      ].join(' · '),
    ),
    ...(badges.length > 0 ? badges : [element('span', { class: 'badge fine' }, 'no findings')]),
    element('span', { class: 'spacer' }),
    toolbar,
    search.root,
  );
}

function layoutChanged(): void {
  const newly = [...state.open].filter((cluster) => !opened.has(cluster));
  const before = opened.size;
  opened = new Set(state.open);
  scene.place();
  showEmpty();
  if (newly.length === 1 && newly[0] !== undefined && opened.size === before + 1) scene.showRegion(newly[0]);
  else scene.fit();
}

function selectionChanged(): void {
  const { selected } = state;
  scene.cy.resize();
  scene.look();
  if (selected !== undefined) scene.show(selected);
  status.textContent = selected === undefined ? '' : spoken(model, selected);
  const hash = selected === undefined ? '' : `#unit=${encodeURIComponent(model.unit(selected).id)}`;
  if (location.hash !== hash) history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
}

/** A link to a unit: `#unit=<id>`. */
function selectFromHash(): void {
  const wanted = /^#unit=(.+)$/.exec(location.hash)?.[1];
  if (wanted === undefined) return;
  const id = decoded(wanted);
  const found = model.data.units.findIndex((unit) => unit.id === id);
  if (found >= 0) state.select(found);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function openAll(open: boolean): void {
  state.open.clear();
  if (open) for (const cluster of model.data.clusters.keys()) state.open.add(cluster);
  state.changed('layout');
}

function showEmpty(): void {
  const isEmpty = scene.layout.regions.length === 0;
  empty.hidden = !isEmpty;
  empty.replaceChildren(
    ...(model.data.units.length === 0
      ? [element('p', {}, 'No unit was found.')]
      : [
          element('p', {}, 'The filters hide every unit.'),
          button('Clear the filters', {}, () => state.clearFilters()),
        ]),
  );
}

function shortcuts(event: KeyboardEvent): void {
  const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search';
  if (event.key === '/' && !isTyping) {
    search.input.focus();
    search.input.select();
    event.preventDefault();
  } else if (event.key === 'Escape') {
    if (isTyping && event.target !== search.input) (event.target as HTMLInputElement).value = '';
    if (state.matches !== undefined) search.clear();
    else state.select(undefined);
    canvas.focus();
  }
}

function watchHover(): void {
  scene.cy.on('mouseover', 'node.unit', ({ target }) => {
    const unit = Number(target.data('unit'));
    tooltip.textContent = `${model.title(unit)}${model.findings(unit).length > 0 ? ` · ${counted(model.findings(unit).length, 'finding')}` : ''}`;
    const { x, y } = target.renderedPosition();
    tooltip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y - target.renderedHeight() / 2 - 8)}px) translate(-50%, -100%)`;
    tooltip.hidden = false;
  });
  scene.cy.on('mouseout viewport', () => {
    tooltip.hidden = true;
  });
}
