import type { Document } from './document.ts';
import type { Aim, Location } from './location.ts';
import {
  type Container,
  isContainer,
  type Key,
  type Mapping,
  type Path,
  type Sequence,
  type Value,
  valueAt,
} from './value.ts';

/*
 * How a rendered value keeps its origin at next to no cost.
 *
 * Parsed documents are shared and never changed. Whoever renders copies a container on the first write (`edit`) and
 * records with each write where the new value came from (`put`). A container that nobody wrote to is still the very
 * object that the parser made, so its place is found by identity, when somebody asks and not before.
 */

/** An identity that owns the copies made in one build, so that it may write to them again without copying. */
export type Owner = object;

/** The place a value was taken from: a key in a container of a document. */
export interface Slot {
  readonly document: Document;
  readonly container: Container;
  readonly key: Key;
}

/** One write: which transformer made it and what supplied the value. */
export interface Step {
  /** The field of the kustomization, or of the unit, that caused the write: `images`, `patches`, `namespace` … */
  readonly transformer: string;
  /** Where the new value stands, or where the instruction that computed it stands. */
  readonly from: Slot;
}

interface Write extends Step {
  /** The write to the same key that this one replaced. */
  readonly previous: Write | undefined;
}

interface History {
  owner: Owner;
  copiedFrom: Container | undefined;
  writes: Map<Key, Write> | undefined;
  /** For a list in a new order: where each element stood in `copiedFrom`. */
  places?: readonly (number | undefined)[];
}

const HISTORY = Symbol('history');
type Tracked = { [HISTORY]?: History };

function historyOf(container: Container): History | undefined {
  return (container as Tracked)[HISTORY];
}

/** A container that `owner` may write to: the same one if it made it, else a shallow copy that knows its original. */
export function edit<T extends Container>(owner: Owner, container: T): T {
  if (historyOf(container)?.owner === owner) return container;
  const copy = (Array.isArray(container) ? container.slice() : copyMapping(container)) as T;
  (copy as Tracked)[HISTORY] = { owner, copiedFrom: container, writes: undefined };
  return copy;
}

/** A new, empty or filled container that `owner` may write to. */
export function create<T extends Container>(owner: Owner, container: T): T {
  (container as Tracked)[HISTORY] = { owner, copiedFrom: undefined, writes: undefined };
  return container;
}

function copyMapping(mapping: Mapping): Mapping {
  const copy: Mapping = {};
  for (const key of Object.keys(mapping)) setOwn(copy, key, mapping[key] as Value);
  return copy;
}

/** Sets an own property, `__proto__` included, which plain assignment would take for the prototype. */
export function setOwn(mapping: Mapping, key: string, value: Value): void {
  if (key === '__proto__') {
    Object.defineProperty(mapping, key, { value, configurable: true, enumerable: true, writable: true });
  } else {
    mapping[key] = value;
  }
}

/** Writes a value into a container got from `edit` or `create`, and records what supplied it. */
export function put(container: Container, key: Key, value: Value, step?: Step): void {
  if (Array.isArray(container)) container[key as number] = value;
  else setOwn(container, String(key), value);
  const history = historyOf(container);
  if (history === undefined) throw new Error('put: the container was not made by edit or create');
  if (step === undefined) return;
  history.writes ??= new Map();
  const previous = history.writes.get(key);
  history.writes.set(key, { transformer: step.transformer, from: step.from, previous });
}

/** An element of a list in its new place: where it stood before, or what supplied it. */
export interface Arranged {
  readonly value: Value;
  readonly place?: number | undefined;
  readonly step?: Step | undefined;
}

/** A copy of a list with its elements in another order, some left out and others added, that `owner` may write to. */
export function arrange(owner: Owner, list: Sequence, elements: readonly Arranged[]): Sequence {
  const copy = elements.map((element) => element.value);
  const places = elements.map((element) => element.place);
  (copy as Tracked)[HISTORY] = { owner, copiedFrom: list, writes: undefined, places };
  for (const [index, { value, step }] of elements.entries()) if (step !== undefined) put(copy, index, value, step);
  return copy;
}

/** `edit`s the mapping or list at a key of an editable container and puts the copy back. */
export function editChild<T extends Container>(owner: Owner, parent: Container, key: Key): T {
  const before = (parent as Mapping)[key] as T;
  const after = edit(owner, before);
  if (after !== before) (parent as Mapping)[key] = after;
  return after;
}

/** Where a value was written, and what was done to it on the way, latest first. */
export interface Origin extends Location {
  readonly steps: readonly (Location & { readonly transformer: string })[];
}

/** A rendered value and the documents whose containers it may hold. */
export interface Traceable {
  readonly value: Value;
  /** The document it was read from, or that asked for it (a kustomization, for generated resources). */
  readonly document: Document;
  /** Further documents that supplied parts of it: patches, kustomizations, sources of replacements. */
  readonly contributors: readonly Document[];
}

/**
 * The origin of the value at a path of a rendered resource; of its nearest ancestor with a known place where the path
 * leads nowhere or nobody knows.
 */
export function originOf(resource: Traceable, path: Path): Origin {
  const steps: (Location & { transformer: string })[] = [];
  return { ...trace(resource, path, steps), steps };
}

/** The same place without what was done to the value. Its line and column may be worked out later, when asked for. */
export function locationOf(resource: Traceable, path: Path): Location {
  return trace(resource, path, []);
}

function trace(resource: Traceable, path: Path, steps: (Location & { transformer: string })[]): Location {
  const containers: Container[] = [];
  let value: Value | undefined = resource.value;
  for (const key of path) {
    if (!isContainer(value) || !Object.hasOwn(value, key)) break;
    containers.push(value);
    value = (value as Mapping)[key];
  }
  const documents = [resource.document, ...resource.contributors];
  for (let depth = containers.length; depth > 0; depth--) {
    steps.length = 0;
    const location = locateSlot(documents, containers[depth - 1] as Container, path[depth - 1] as Key, steps);
    if (location !== undefined) return location;
  }
  steps.length = 0;
  const root = isContainer(resource.value) ? locateContainer(documents, resource.value) : undefined;
  return root ?? resource.document.locate([]);
}

function locateSlot(
  documents: readonly Document[],
  container: Container,
  key: Key,
  steps: (Location & { transformer: string })[],
): Location | undefined {
  const history = historyOf(container);
  const before = history?.copiedFrom;
  const place = history?.places === undefined ? key : history.places[key as number];
  const known = steps.length;
  for (let write = history?.writes?.get(key); write !== undefined; write = write.previous) {
    const at = locateSlot([write.from.document], write.from.container, write.from.key, []);
    if (at !== undefined) steps.push({ ...at, transformer: write.transformer });
  }
  const first = steps[known];
  const value = (container as Mapping)[key];
  if (isContainer(value)) {
    const location = locateContainer(documents, value);
    if (location !== undefined) return location;
  }
  if (first !== undefined) {
    // What stood there before still belongs to the chain.
    if (before !== undefined && place !== undefined && Object.hasOwn(before, place)) {
      const own = steps.length;
      const earlier = locateSlot(documents, before, place, steps);
      // What was written by a transformer before is in the chain by now.
      if (earlier !== undefined && steps.length === own) steps.push({ ...earlier, transformer: 'base' });
    }
    return { path: first.path, line: first.line, column: first.column };
  }
  if (before !== undefined) {
    return place !== undefined && Object.hasOwn(before, place)
      ? locateSlot(documents, before, place, steps)
      : undefined;
  }
  for (const document of documents) {
    const path = pathsOf(document).get(container);
    if (path !== undefined) return document.locate([...path, key]);
  }
  return undefined;
}

/**
 * The document in which the value at a path of a rendered resource is written, and the way to it there; `undefined`
 * where a transformer made it up, or the path leads nowhere.
 */
export function writtenIn(resource: Traceable, path: Path): { document: Document; path: Path } | undefined {
  const key = path.at(-1);
  const holder = valueAt(resource.value, path.slice(0, -1));
  if (key === undefined || !isContainer(holder) || !Object.hasOwn(holder, key)) return undefined;
  let documents: readonly Document[] = [resource.document, ...resource.contributors];
  let [container, own]: [Container, Key] = [holder, key];
  for (let history = historyOf(container); history !== undefined; history = historyOf(container)) {
    const write = history.writes?.get(own);
    if (write !== undefined) {
      documents = [write.from.document];
      [container, own] = [write.from.container, write.from.key];
      continue;
    }
    const place = history.places === undefined ? own : history.places[own as number];
    if (history.copiedFrom === undefined || place === undefined) return undefined;
    [container, own] = [history.copiedFrom, place];
  }
  for (const document of documents) {
    const found = pathsOf(document).get(container);
    if (found !== undefined) return { document, path: [...found, own] };
  }
  return undefined;
}

function locateContainer(documents: readonly Document[], container: Container): Location | undefined {
  const original = originalOf(container);
  for (const document of documents) {
    const path = pathsOf(document).get(original);
    if (path !== undefined) return document.locate(path);
  }
  return undefined;
}

const pathsByDocument = new WeakMap<Document, Map<Container, Path>>();

function pathsOf(document: Document): Map<Container, Path> {
  let paths = pathsByDocument.get(document);
  if (paths === undefined) {
    paths = new Map();
    collectPaths(document.value, [], paths);
    pathsByDocument.set(document, paths);
  }
  return paths;
}

function collectPaths(value: Value, path: Path, paths: Map<Container, Path>): void {
  if (!isContainer(value) || paths.has(value)) return;
  paths.set(value, path);
  const keys: readonly Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const key of keys) collectPaths((value as Mapping)[key] as Value, [...path, key], paths);
}

/** The way from the root of a slot's document to it; the root where nobody knows. */
export function pathTo(slot: Slot): Path {
  const path = pathsOf(slot.document).get(originalOf(slot.container));
  return path === undefined ? [] : [...path, slot.key];
}

/** Where the value in a slot was written. */
export function placeOf(slot: Slot, aim: Aim = 'value'): Location {
  return slot.document.locate(pathTo(slot), aim);
}

/**
 * The slot of a document that a slot of a rendered value descends from, whatever was written to it since: the one it was
 * copied from, else the one that the first write took it from. `undefined` where no document has one.
 */
export function sourceSlot(
  resource: Pick<Traceable, 'document' | 'contributors'>,
  at: Omit<Slot, 'document'>,
): Slot | undefined {
  let { container, key } = at;
  for (let history = historyOf(container); history !== undefined; history = historyOf(container)) {
    const place = history.places === undefined ? key : history.places[key as number];
    const before = history.copiedFrom;
    if (before === undefined || place === undefined || !Object.hasOwn(before, place)) {
      let write = history.writes?.get(key);
      while (write?.previous !== undefined) write = write.previous;
      return write === undefined
        ? undefined
        : sourceSlot({ document: write.from.document, contributors: [] }, write.from);
    }
    container = before;
    key = place;
  }
  const known = [resource.document, ...resource.contributors].find((each) => pathsOf(each).has(container));
  return known === undefined || !Object.hasOwn(container, key) ? undefined : { document: known, container, key };
}

/** The container of a document that a container was copied from. */
function originalOf(container: Container): Container {
  let original = container;
  for (let next = historyOf(original)?.copiedFrom; next !== undefined; next = historyOf(original)?.copiedFrom) {
    original = next;
  }
  return original;
}
