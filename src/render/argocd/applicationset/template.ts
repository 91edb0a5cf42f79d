import type { Document } from '../../../model/document.ts';
import { create, edit, put, type Slot } from '../../../model/provenance.ts';
import {
  type Container,
  isContainer,
  isMapping,
  isSequence,
  type Key,
  Literal,
  type Mapping,
  type Path,
  type Value,
} from '../../../model/value.ts';
import { stepFrom } from '../../as-document.ts';
import type { GoMap } from '../../template/values.ts';
import type { RenderText } from './parameters.ts';
import { atPath } from './problem.ts';

/** What one rendering of a template needs. */
export interface Rendering {
  readonly owner: object;
  /** The ApplicationSet's document, to which what the template makes points. */
  readonly document: Document;
  readonly render: RenderText;
  readonly values: GoMap;
  /** Where the parameters come from. */
  readonly origins: readonly Slot[];
}

/**
 * Renders every text in a value, keys included, as the ApplicationSet controller does with its template and with the
 * second generator of a matrix; entries that are `null` go, those of `valuesObject` too. What holds no template stays the very same container, and what changes knows both the
 * template's line and the element that the parameters are from. Raises `ExpansionError`.
 */
export function renderDeep<T extends Value>(value: T, rendering: Rendering, path: Path): T {
  return isContainer(value) ? (renderContainer(value, rendering, path) as T) : value;
}

function renderContainer(container: Container, rendering: Rendering, path: Path): Container {
  if (!changes(container)) return container;
  const copy = edit(rendering.owner, container);
  const keys: readonly Key[] = isSequence(container) ? [...container.keys()] : Object.keys(container);
  for (const key of keys) renderEntry(copy, container, key, rendering, path);
  return copy;
}

function renderEntry(copy: Container, container: Container, key: Key, rendering: Rendering, path: Path): void {
  const value = (container as Mapping)[key] as Value;
  if (value === null && typeof key === 'string') {
    delete (copy as Mapping)[key];
    return;
  }
  const way = [...path, key];
  const newKey = typeof key === 'string' ? renderText(key, rendering, way) : key;
  const rendered = typeof value === 'string' ? renderText(value, rendering, way) : renderDeep(value, rendering, way);
  if (newKey === key && rendered === value) return;
  if (newKey !== key) delete (copy as Mapping)[key];
  if (isContainer(rendered) && newKey === key) {
    put(copy, key, rendered);
    return;
  }
  for (const from of rendering.origins) put(copy, newKey, rendered, { transformer: 'generators', from });
  put(copy, newKey, rendered, stepFrom('template', rendering.document, container, key));
}

function renderText(text: string, rendering: Rendering, path: Path): string {
  if (!text.includes('{{')) return text;
  return atPath(path, () => rendering.render(text, rendering.values));
}

const changing = new WeakMap<Container, boolean>();

/** Whether rendering leaves another value than there is. */
function changes(value: Value): boolean {
  if (typeof value === 'string') return value.includes('{{');
  if (!isContainer(value)) return false;
  let found = changing.get(value);
  if (found === undefined) {
    found = isSequence(value)
      ? value.some(changes)
      : Object.keys(value).some((key) => key.includes('{{') || value[key] === null || changes(value[key] as Value));
    changing.set(value, found);
  }
  return found;
}

/**
 * A generator's own template over the ApplicationSet's: what is empty in the first is taken from the second, mappings
 * are merged within (mergo's `Merge`, as the controller calls it).
 */
export function mergeTemplates(
  owner: object,
  template: Mapping | undefined,
  base: Mapping,
  document: Document,
): Mapping {
  if (template === undefined || Object.keys(template).length === 0) return base;
  const merged = edit(owner, template);
  for (const key of Object.keys(base)) {
    const before = Object.hasOwn(merged, key) ? (merged[key] as Value) : undefined;
    const value = base[key] as Value;
    if (isMapping(before) && isMapping(value)) put(merged, key, mergeTemplates(owner, before, value, document));
    else if (before === undefined || isEmpty(before))
      put(merged, key, value, stepFrom('template', document, base, key));
  }
  return merged;
}

function isEmpty(value: Value): boolean {
  if (value === null || value === '' || value === false) return true;
  if (value instanceof Literal) return value.value === 0;
  if (isSequence(value)) return value.length === 0;
  return isMapping(value) ? Object.keys(value).length === 0 : value === 0;
}

/** The Application that a rendered template describes, in the ApplicationSet's own namespace. */
export function applicationOf(owner: object, template: Mapping, namespace: string): Mapping {
  const before = template['metadata'];
  const metadata = edit(owner, isMapping(before) ? before : create(owner, {} as Mapping));
  put(metadata, 'namespace', namespace);
  const application = create(owner, { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' } as Mapping);
  put(application, 'metadata', metadata);
  put(application, 'spec', template['spec'] ?? {});
  return application;
}
