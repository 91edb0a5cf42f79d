import type { GraphData } from './graph-payload.ts';

/*
 * Where everything stands: clusters are regions in a grid, environments are boxes within them, layers are bands, and
 * units stand in rows, each beside those that it creates. Plain arithmetic, linear in the number of units, so that
 * opening and closing a region costs nothing.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Region extends Box {
  readonly cluster: number;
  readonly open: boolean;
  readonly units: number;
}

export interface LabelledBox extends Box {
  readonly cluster: number;
  /** The index of the environment or layer. */
  readonly index: number;
  /** Whether there is anything to be told apart: a box alone in its cluster without a name is not drawn. */
  readonly labelled: boolean;
}

export interface Layout {
  readonly regions: readonly Region[];
  readonly environments: readonly LabelledBox[];
  readonly bands: readonly LabelledBox[];
  /** By unit; `undefined` for a unit that is not shown. */
  readonly units: readonly (Box | undefined)[];
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  readonly isShown: (unit: number) => boolean;
  readonly isOpen: (cluster: number) => boolean;
  /** Width to height of the window. */
  readonly aspect: number;
}

/** A card is as wide as most names of its region need. */
const CARD = { least: 150, most: 240, height: 32, letter: 6.5, around: 66 } as const;
const DOT = { width: 12, height: 12 } as const;
const SIZES = {
  open: { gapX: 16, gapY: 9, padding: 14, title: 44, label: 24, between: 12, least: 300 },
  closed: { gapX: 4, gapY: 4, padding: 14, title: 60, label: 0, between: 8, least: 268 },
} as const;
type Sizes = (typeof SIZES)[keyof typeof SIZES] & { readonly cell: Size };

const REGION_GAP = 28;
const MOST_IN_A_ROW = 40;

/** Places all that is shown. The same data and options give the same places. */
export function layOut(data: GraphData, options: LayoutOptions): Layout {
  const regions = regionsOf(data, options);
  const places = pack(
    regions.map(({ box }) => box),
    options.aspect,
  );
  const made: Mutable = { regions: [], environments: [], bands: [], units: data.units.map(() => undefined) };
  for (const [index, { cluster, open, parts, box, count }] of regions.entries()) {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    made.regions.push({ ...box, x, y, cluster, open, units: count });
    for (const part of parts) {
      const at = { ...part.box, x: x + part.box.x, y: y + part.box.y };
      if (part.kind === 'unit') made.units[part.index] = at;
      else made[part.kind].push({ ...at, cluster, index: part.index, labelled: part.labelled });
    }
  }
  const right = Math.max(0, ...made.regions.map((region) => region.x + region.width));
  const bottom = Math.max(0, ...made.regions.map((region) => region.y + region.height));
  return { ...made, width: right, height: bottom };
}

type Size = Pick<Box, 'width' | 'height'>;
type Point = Pick<Box, 'x' | 'y'>;

interface Mutable {
  regions: Region[];
  environments: LabelledBox[];
  bands: LabelledBox[];
  units: (Box | undefined)[];
}

interface Part {
  readonly kind: 'unit' | 'environments' | 'bands';
  readonly index: number;
  readonly labelled: boolean;
  /** Relative to the region. */
  readonly box: Box;
}

interface RegionPlan {
  readonly cluster: number;
  readonly open: boolean;
  readonly count: number;
  readonly parts: readonly Part[];
  readonly box: Size;
}

function regionsOf(data: GraphData, { isShown, isOpen, aspect }: LayoutOptions): RegionPlan[] {
  const shown = familyOrder(data).filter(isShown);
  return grouped(shown, (unit) => data.units[unit]?.cluster ?? 0).map(([cluster, units]) =>
    planRegion(data, cluster, units, isOpen(cluster), aspect),
  );
}

function planRegion(data: GraphData, cluster: number, units: readonly number[], open: boolean, aspect: number) {
  const sizes: Sizes = open ? { ...SIZES.open, cell: cardSize(data, units) } : { ...SIZES.closed, cell: DOT };
  const columns = columnsFor(units.length, sizes, open ? aspect : 2.6);
  const parts: Part[] = [];
  const environments = grouped(units, (unit) => data.units[unit]?.environment ?? 0);
  const apart = environments.length > 1;
  const inset = apart && open ? sizes.padding : 0;
  const inner = Math.max(columns * (sizes.cell.width + sizes.gapX) - sizes.gapX, sizes.least - 2 * sizes.padding);
  const width = inner + 2 * sizes.padding + 2 * inset;
  let y: number = sizes.title;
  for (const [environment, members] of environments) {
    const top = y;
    if (apart) y += sizes.label;
    const bands = grouped(members, (unit) => data.units[unit]?.layer ?? 0);
    const named = bands.length > 1 || (data.layers[bands[0]?.[0] ?? 0] ?? '') !== '';
    for (const [layer, among] of bands) {
      const start = y;
      if (named) y += sizes.label;
      const cells = flow(data, among, columns, open);
      for (const { unit, column, row } of cells) {
        const x = sizes.padding + inset + column * (sizes.cell.width + sizes.gapX);
        const box = { x, y: y + row * (sizes.cell.height + sizes.gapY), ...sizes.cell };
        parts.push({ kind: 'unit', index: unit, labelled: true, box });
      }
      const rows = Math.max(0, ...cells.map(({ row }) => row)) + 1;
      y += rows * (sizes.cell.height + sizes.gapY) - sizes.gapY;
      const edge = open ? sizes.padding / 2 : 4;
      const box = {
        x: sizes.padding + inset - edge,
        y: start - (named ? 0 : edge),
        width: inner + 2 * edge,
        height: 0,
      };
      parts.push({ kind: 'bands', index: layer, labelled: named && open, box: { ...box, height: y + edge - box.y } });
      y += sizes.between + (named && open ? 4 : 0);
    }
    const box = { x: sizes.padding / 2, y: top - 4, width: width - sizes.padding, height: y - top };
    parts.push({ kind: 'environments', index: environment, labelled: apart && open, box });
    if (apart) y += open ? sizes.between : 0;
  }
  const height = y + (open ? 4 : sizes.padding - sizes.between);
  return { cluster, open, count: units.length, parts, box: { width, height } };
}

/** Nine names of ten stand whole; one that is very long does not make all cards wide. */
function cardSize(data: GraphData, units: readonly number[]): Size {
  const lengths = units.map((unit) => data.units[unit]?.name.length ?? 0).sort((a, b) => a - b);
  const wanted = (lengths[Math.floor(lengths.length * 0.9)] ?? 0) * CARD.letter + CARD.around;
  return { width: Math.round(Math.max(CARD.least, Math.min(wanted, CARD.most))), height: CARD.height };
}

function columnsFor(count: number, { cell, gapX, gapY, least, padding }: Sizes, aspect: number): number {
  const ratio = (cell.height + gapY) / (cell.width + gapX);
  const square = Math.ceil(Math.sqrt(Math.max(1, count) * aspect * ratio));
  const fitting = Math.floor((least - 2 * padding + gapX) / (cell.width + gapX));
  return Math.max(Math.min(square, 60), fitting, 1);
}

interface Cell {
  readonly unit: number;
  readonly column: number;
  readonly row: number;
}

/** Rows of cells. A small family, a unit and what it creates, is not torn apart by the end of a row. */
function flow(data: GraphData, units: readonly number[], columns: number, together: boolean): readonly Cell[] {
  const creator = creators(data);
  const cells: Cell[] = [];
  let [column, row] = [0, 0];
  for (const [index, unit] of units.entries()) {
    let size = 1;
    while (creator[units[index + size] ?? -1] === unit) size++;
    const isTorn = together && size > 1 && size <= Math.min(columns, 3) && column + size > columns;
    if (column === columns || isTorn) [column, row] = [0, row + 1];
    cells.push({ unit, column, row });
    column++;
  }
  return cells;
}

const creatorsByData = new WeakMap<GraphData, readonly (number | undefined)[]>();

function creators(data: GraphData): readonly (number | undefined)[] {
  let known = creatorsByData.get(data);
  if (known === undefined) {
    const creator: (number | undefined)[] = data.units.map(() => undefined);
    for (const { kind, from, to } of data.edges) if (kind === 'creates') creator[to] ??= from;
    known = creator;
    creatorsByData.set(data, known);
  }
  return known;
}

/** Units with their creator before them and siblings by name: those that create many, then each small family. */
function familyOrder(data: GraphData): number[] {
  const creator = creators(data);
  const children = data.units.map((): number[] => []);
  for (const [unit, from] of creator.entries()) if (from !== undefined) children[from]?.push(unit);
  const byName = (a: number, b: number) =>
    nameOf(data, a) < nameOf(data, b) ? -1 : nameOf(data, a) > nameOf(data, b) ? 1 : a - b;
  const order: number[] = [];
  const seen = new Set<number>();
  const roots = data.units.map((_, unit) => unit).filter((unit) => creator[unit] === undefined);
  const stack = [...roots].sort(byName).reverse();
  const walk = () => {
    for (let unit = stack.pop(); unit !== undefined; unit = stack.pop()) {
      if (seen.has(unit)) continue;
      seen.add(unit);
      order.push(unit);
      const own = [...(children[unit] ?? [])].sort(byName);
      // Those that create others come first: what they create would otherwise be scattered among their siblings.
      const many = own.filter((each) => (children[each]?.length ?? 0) > 3);
      const few = own.filter((each) => (children[each]?.length ?? 0) <= 3);
      stack.push(...[...many, ...few].reverse());
    }
  };
  walk();
  // A ring of units that create one another has no root.
  for (const unit of data.units.keys()) {
    if (!seen.has(unit)) stack.push(unit);
    walk();
  }
  return order;
}

function nameOf(data: GraphData, unit: number): string {
  const found = data.units[unit];
  return found === undefined ? '' : `${found.name}\u0000${found.namespace}\u0000${found.kind}`;
}

/** Members by key, in order of the keys. */
function grouped(units: readonly number[], keyOf: (unit: number) => number): (readonly [number, readonly number[]])[] {
  const groups = new Map<number, number[]>();
  for (const unit of units) {
    const members = groups.get(keyOf(unit));
    if (members === undefined) groups.set(keyOf(unit), [unit]);
    else members.push(unit);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

/** Rows of regions, as wide as lets the whole be seen largest in the window. */
function pack(boxes: readonly Size[], aspect: number): Point[] {
  let best: { points: Point[]; size: number } | undefined;
  let width = 0;
  for (const box of boxes.slice(0, MOST_IN_A_ROW)) {
    width += box.width + REGION_GAP;
    const points = inRows(boxes, width);
    const right = Math.max(...points.map(({ x }, index) => x + (boxes[index]?.width ?? 0)));
    const bottom = Math.max(...points.map(({ y }, index) => y + (boxes[index]?.height ?? 0)));
    const size = Math.max(right / aspect, bottom);
    if (best === undefined || size < best.size) best = { points, size };
  }
  return best?.points ?? [];
}

function inRows(boxes: readonly Size[], limit: number): Point[] {
  const [first] = boxes;
  if (first !== undefined && boxes.every(({ width }) => width === first.width)) {
    return inColumns(boxes, Math.floor(limit / (first.width + REGION_GAP)));
  }
  let [x, y, tallest] = [0, 0, 0];
  return boxes.map(({ width, height }) => {
    if (x > 0 && x + width > limit) [x, y, tallest] = [0, y + tallest + REGION_GAP, 0];
    const place = { x, y };
    x += width + REGION_GAP;
    tallest = Math.max(tallest, height);
    return place;
  });
}

/** Boxes of one width, each in the column that is shortest so far. */
function inColumns(boxes: readonly Size[], columns: number): Point[] {
  const heights: number[] = new Array(columns).fill(0);
  return boxes.map(({ width, height }) => {
    const y = Math.min(...heights);
    const column = heights.indexOf(y);
    heights[column] = y + height + REGION_GAP;
    return { x: column * (width + REGION_GAP), y };
  });
}
