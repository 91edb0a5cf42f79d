import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import { counted } from '../../words.ts';
import { type Box, type LabelledBox, type Layout, layOut, type Region } from '../layout.ts';
import { element } from './dom.ts';
import { drawingStyle, FONT } from './drawing-style.ts';
import { badgeGlyph, kindGlyph } from './glyphs.ts';
import type { Model } from './model.ts';
import type { State } from './state.ts';
import { environmentColour, readTheme, type Theme } from './theme.ts';

/** From this zoom on, a reader reads; below it the names of cards are not legible. */
const READABLE = 0.62;

/** As many letters of a path as a card holds. */
const MOST_OF_A_PATH = 22;

/** The drawing: it shows what the state says, and tells it what was clicked. */
export class Scene {
  readonly cy: Core;
  layout: Layout;
  readonly #state: State;
  readonly #model: Model;
  #theme: Theme;
  /** How each unit looks now. */
  readonly #looks: string[] = [];
  /** The edges that are drawn now, and how. */
  #edges: ReadonlyMap<number, string> = new Map();
  /** Whether the reader sees everything, and has not gone anywhere since. */
  #isFitted = true;
  /** Where each unit is drawn now, and how. */
  readonly #places: string[] = [];

  constructor(container: HTMLElement, state: State) {
    this.#state = state;
    this.#model = state.model;
    this.#theme = readTheme();
    // The library adds a style element where it finds none of this id; the page's policy lets nobody add one.
    document.head.append(element('meta', { id: '__________cytoscape_stylesheet' }));
    this.cy = cytoscape({
      container,
      style: drawingStyle(this.#theme),
      elements: [],
      layout: { name: 'preset' },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.04,
      maxZoom: 3,
      hideEdgesOnViewport: this.#model.data.edges.length > 1500,
    });
    this.layout = this.#lay();
    this.cy.add(this.#unitElements());
    this.#place();
    this.look();
    this.fit();
    this.#listen();
  }

  /** Draws again with everything in its new place. */
  place(): void {
    this.layout = this.#lay();
    this.#place();
    this.look();
  }

  /** Takes the colours of the light or the dark that is on now. */
  recolour(): void {
    this.#theme = readTheme();
    this.cy.style(drawingStyle(this.#theme));
    this.cy.batch(() => {
      for (const index of this.#model.data.units.keys()) this.#node(index).data(this.#colours(index));
    });
    this.place();
  }

  /** Everything in the window, or as much of it as can be read. */
  fit(): void {
    this.#isFitted = true;
    this.cy.resize();
    const { width, height } = this.layout;
    const [w, h] = [this.cy.width(), this.cy.height()];
    const whole = Math.min((w - 40) / Math.max(width, 1), (h - 40) / Math.max(height, 1));
    const zoom = Math.min(Math.max(whole, Math.min((w - 40) / Math.max(width, 1), READABLE)), 1.25);
    const x = Math.max((w - width * zoom) / 2, 20);
    const y = height * zoom > h * 0.7 ? 20 : Math.max((h - height * zoom) / 2, 20);
    this.cy.viewport({ zoom: whole < 0.2 ? whole : zoom, pan: whole < 0.2 ? { x: 20, y: 20 } : { x, y } });
  }

  zoomBy(factor: number): void {
    this.#isFitted = false;
    const at = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: at });
  }

  /** The window is another size now. */
  resize(): void {
    if (this.#isFitted) this.fit();
    else this.cy.resize();
  }

  /** Brings a unit into the window, large enough to be read. */
  show(unit: number): void {
    const box = this.layout.units[unit];
    if (box === undefined) return;
    const isOpen = this.#state.open.has(this.#model.unit(unit).cluster);
    const zoom = Math.max(this.cy.zoom(), isOpen ? READABLE : 0.5);
    const [w, h] = [this.cy.width(), this.cy.height()];
    const [x, y] = [centre(box).x * zoom, centre(box).y * zoom];
    // No further than it takes: whoever looks should not lose their place.
    const pan = zoom === this.cy.zoom() ? this.cy.pan() : { x: w / 2 - x, y: h / 2 - y };
    const margin = { x: (box.width * zoom) / 2 + 24, y: 60 };
    this.cy.viewport({
      zoom,
      pan: { x: within(x + pan.x, margin.x, w - margin.x) - x, y: within(y + pan.y, margin.y, h - margin.y) - y },
    });
  }

  /** Brings a region into the window. */
  showRegion(cluster: number): void {
    const region = this.layout.regions.find((each) => each.cluster === cluster);
    if (region === undefined) return;
    this.#isFitted = false;
    const [w, h] = [this.cy.width(), this.cy.height()];
    const zoom = Math.min(Math.max(Math.min((w - 60) / region.width, (h - 60) / region.height), READABLE), 1.25);
    const left = region.width * zoom > w - 60 ? 30 : (w - region.width * zoom) / 2;
    const top = region.height * zoom > h - 60 ? 30 : (h - region.height * zoom) / 2;
    this.cy.viewport({ zoom, pan: { x: left - region.x * zoom, y: top - region.y * zoom } });
  }

  /** What is faded, marked and drawn, by selection, search and choice of edges. Only what differs is touched. */
  look(): void {
    const { selected, matches } = this.#state;
    const near = new Set(selected === undefined ? [] : this.#model.neighbours[selected]?.map(({ unit }) => unit));
    this.cy.batch(() => {
      for (const index of this.#model.data.units.keys()) {
        const isNear = near.has(index) || index === selected;
        const isFaded =
          matches === undefined ? selected !== undefined && !isNear : !matches.has(index) && index !== selected;
        const look = { faded: isFaded, near: near.has(index), current: index === selected };
        const key = `${look.faded}${look.near}${look.current}`;
        if (this.#looks[index] === key) continue;
        this.#looks[index] = key;
        const node = this.#node(index);
        for (const [name, on] of Object.entries(look)) node.toggleClass(name, on);
      }
      this.#drawEdges();
    });
  }

  /** Edges are there while they are to be seen: most never are. */
  #drawEdges(): void {
    const { selected, matches, hiddenEdges, selectedEdgesOnly } = this.#state;
    // What stands out should not be looked for among lines.
    const isQuiet = selected !== undefined || matches !== undefined || selectedEdgesOnly;
    const wanted = new Map<number, string>();
    for (const [index, { kind, from, to }] of this.#model.data.edges.entries()) {
      const isNear = from === selected || to === selected;
      const isDrawn = isNear || (!isQuiet && !hiddenEdges.has(kind) && this.#isCard(from) && this.#isCard(to));
      if (!isDrawn || this.layout.units[from] === undefined || this.layout.units[to] === undefined) continue;
      wanted.set(index, isNear ? `${kind} near` : kind);
    }
    for (const index of this.#edges.keys()) if (!wanted.has(index)) this.cy.getElementById(`x${index}`).remove();
    const added: ElementDefinition[] = [];
    for (const [index, classes] of wanted) {
      const { from, to } = this.#model.data.edges[index] ?? { from: 0, to: 0 };
      if (!this.#edges.has(index)) {
        added.push({ data: { id: `x${index}`, source: `u${from}`, target: `u${to}` }, classes });
      } else if (this.#edges.get(index) !== classes) this.cy.getElementById(`x${index}`).classes(classes);
    }
    this.cy.add(added);
    this.#edges = wanted;
  }

  /** Says what is drawn, and where in the window. */
  inspector() {
    const { data } = this.#model;
    const inWindow = (at: { x: number; y: number }) => {
      const { left, top } = this.cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const [pan, zoom] = [this.cy.pan(), this.cy.zoom()];
      return { x: left + pan.x + at.x * zoom, y: top + pan.y + at.y * zoom };
    };
    return {
      units: () => this.cy.nodes('.unit').not('.hidden').length,
      edges: () => this.cy.edges().length,
      open: () => [...this.#state.open].map((cluster) => data.clusters[cluster]?.name).sort(),
      place: (id: string) => {
        const box = this.layout.units[data.units.findIndex((unit) => unit.id === id)];
        return box === undefined ? undefined : inWindow(centre(box));
      },
      title: (name: string) => {
        const region = this.layout.regions.find(({ cluster }) => data.clusters[cluster]?.name === name);
        return region === undefined ? undefined : inWindow({ x: region.x + 40, y: region.y + 20 });
      },
    };
  }

  #isCard(unit: number): boolean {
    return this.#state.open.has(this.#model.unit(unit).cluster);
  }

  #node(unit: number): NodeSingular {
    return this.cy.getElementById(`u${unit}`) as unknown as NodeSingular;
  }

  #lay(): Layout {
    const { data } = this.#model;
    return layOut(data, {
      isShown: (unit) => this.#state.isShown(unit),
      isOpen: (cluster) => this.#state.open.has(cluster),
      aspect: Math.max(0.6, this.cy.width() / Math.max(1, this.cy.height())),
    });
  }

  #unitElements(): ElementDefinition[] {
    return this.#model.data.units.map((unit, index) => ({
      data: { id: `u${index}`, unit: index, name: cardName(unit.name), ...this.#colours(index), width: 1, height: 1 },
      classes: ['unit', this.#model.worst[index] ?? '', unit.status, unit.suspended ? 'suspended' : ''].join(' '),
    }));
  }

  /** What of a unit's looks depends on light and dark. */
  #colours(index: number) {
    const { kind, environment, findings } = this.#model.unit(index);
    const worst = this.#model.worst[index];
    const badge = worst === undefined ? [] : [badgeGlyph(this.#theme, worst, findings.length)];
    return {
      colour: environmentColour(this.#theme, environment, this.#model.environment(index)),
      pictures: [kindGlyph(kind), ...badge],
      badge: badge.length > 0,
    };
  }

  #place(): void {
    const { regions, environments, bands, units } = this.layout;
    this.cy.batch(() => {
      this.cy.remove('.frame');
      this.cy.add([
        ...regions.flatMap((region) => this.#regionElements(region)),
        ...environments.flatMap((box) => this.#environmentElements(box)),
        ...bands.flatMap((box) => this.#bandElements(box)),
      ]);
      for (const [index, box] of units.entries()) {
        const isCard = this.#isCard(index);
        const key = box === undefined ? 'hidden' : `${isCard}${box.x},${box.y}`;
        if (this.#places[index] === key) continue;
        this.#places[index] = key;
        const node = this.#node(index);
        node.toggleClass('hidden', box === undefined);
        if (box === undefined) continue;
        node.toggleClass('card', isCard).toggleClass('dot', !isCard);
        node.data({ width: box.width, height: box.height }).position(centre(box));
      }
    });
  }

  #regionElements(region: Region): ElementDefinition[] {
    const { cluster, open, units, x, y } = region;
    const { data } = this.#model;
    const own = data.units.flatMap((unit, index) => (unit.cluster === cluster ? [index] : []));
    const count = (severity: string) => own.filter((index) => this.#model.worst[index] === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const said = [
      counted(units, 'unit'),
      ...(errors > 0 ? [`${errors} with errors`] : []),
      ...(warnings > 0 ? [`${warnings} with warnings`] : []),
    ].join(' · ');
    const name = `${open ? '▾' : '▸'} ${data.clusters[cluster]?.name || '(no cluster)'}`;
    const environments = [...new Set(own.map((index) => this.#model.unit(index).environment))];
    const [only] = environments.length === 1 ? environments : [];
    const chip = only === undefined ? '' : (data.environments[only]?.name ?? '');
    const chipWidth = Math.min(textWidth(chip, 11) + 18, region.width / 2.5);
    const beside = textWidth(name, 17) + 34;
    const isWide = open && region.width > beside + textWidth(said, 12) + chipWidth + 40;
    const right = chip === '' ? 30 : chipWidth + 40;
    const text = (id: string, label: string, classes: string, dx: number, dy: number, room: number) => ({
      data: { id: `${id}${cluster}`, label, width: 1, height: 1, room: `${room}px` },
      classes: `frame title ${classes}`,
      position: { x: x + dx, y: y + dy },
    });
    const chipBox = {
      x: x + region.width - 12 - chipWidth,
      y: y + (isWide ? 12 : 30),
      width: chipWidth,
      height: 20,
    };
    return [
      framed(`r${cluster}`, `region${errors > 0 ? ' faulty' : ''}`, region, { cluster }),
      text('t', name, '', 12, isWide ? 23 : 20, region.width - (isWide ? right : 30)),
      text(
        's',
        said,
        `subtitle${errors > 0 ? ' faulty' : ''}`,
        isWide ? beside : 31,
        isWide ? 24 : 41,
        region.width - right - (isWide ? beside : 15),
      ),
      ...(chip === ''
        ? []
        : [
            framed(`c${cluster}`, 'chip', chipBox, {
              label: chip,
              colour: environmentColour(this.#theme, only ?? 0, chip),
            }),
          ]),
    ];
  }

  #environmentElements(box: LabelledBox): ElementDefinition[] {
    if (!box.labelled) return [];
    const name = this.#model.data.environments[box.index]?.name ?? '';
    const colour = environmentColour(this.#theme, box.index, name);
    return [
      framed(`e${box.cluster}-${box.index}`, 'environment labelled', box, { label: name || 'no environment', colour }),
    ];
  }

  #bandElements(box: LabelledBox): ElementDefinition[] {
    const label = this.#model.data.layers[box.index] || 'no layer';
    const id = `b${box.cluster}-${Math.round(box.x)}-${Math.round(box.y)}`;
    return [framed(id, `band${box.labelled ? ' labelled' : ''}`, box, { label })];
  }

  #listen(): void {
    this.cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#isFitted = false;
    });
    this.cy.on('tap', 'node.unit', (event) => this.#state.select(Number(event.target.data('unit'))));
    this.cy.on('tap', 'node.region', (event) => {
      const cluster = Number(event.target.data('cluster'));
      const isTitle = event.position.y < event.target.position('y') - event.target.data('height') / 2 + 44;
      if (!this.#state.open.has(cluster) || isTitle) this.#state.toggleOpen(cluster);
      else this.#state.select(undefined);
    });
    this.cy.on('tap', (event) => {
      if (event.target === this.cy) this.#state.select(undefined);
    });
    const container = this.cy.container();
    this.cy.on('mouseover', 'node', ({ target }) => {
      target.addClass('hover');
      if (container !== null) container.style.cursor = 'pointer';
    });
    this.cy.on('mouseout', 'node', ({ target }) => {
      target.removeClass('hover');
      if (container !== null) container.style.cursor = '';
    });
  }
}

function framed(id: string, classes: string, box: Box, data: Record<string, string | number>): ElementDefinition {
  return {
    data: { id, width: box.width, height: box.height, ...data },
    classes: `frame ${classes}`,
    position: centre(box),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}

function centre({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** What tells paths apart is at their end. */
function cardName(name: string): string {
  return name.includes('/') && name.length > MOST_OF_A_PATH ? `…${name.slice(1 - MOST_OF_A_PATH)}` : name;
}

const measure = document.createElement('canvas').getContext('2d');

/** About how wide a text is drawn. */
function textWidth(text: string, size: number): number {
  if (measure === null) return text.length * size * 0.6;
  measure.font = `700 ${size}px ${FONT}`;
  return measure.measureText(text).width;
}
