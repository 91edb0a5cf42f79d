import type { Document } from '../../../model/document.ts';
import { type Mapping, mappingAt, type Path, scalarText } from '../../../model/value.ts';
import type { ControllerContext } from '../../controller.ts';
import { GoMap } from '../../template/values.ts';
import type { RenderText } from './parameters.ts';
import { atPath, type ExpansionError } from './problem.ts';

/** What the generators of one ApplicationSet share. */
export interface GeneratorContext {
  readonly context: ControllerContext;
  /** The cluster that hosts Argo CD. */
  readonly host: string;
  /** The namespace of the ApplicationSet, in which its Applications are too. */
  readonly namespace: string;
  /** The ApplicationSet's document, its value as rendered. */
  readonly document: Document;
  readonly owner: object;
  readonly goTemplate: boolean;
  readonly render: RenderText;
  /** The same, with an error for a parameter that there is not, whatever the options say. */
  readonly renderStrictly: RenderText;
  readonly files: Set<string>;
  readonly assumptions: Set<string>;
  /** Notes a problem that does not keep the generator from yielding something. */
  readonly report: (error: ExpansionError) => void;
  /** Names of clusters that a merge speaks of, for where the repository does not say which clusters there are. */
  readonly clusterHints?: readonly ClusterHint[];
}

/** A cluster that a merge names by one of its keys. */
export interface ClusterHint {
  readonly key: 'name' | 'nameNormalized' | 'server';
  readonly value: string;
}

/**
 * Adds a generator's `values` to the parameters of an element: templates of their own over what the element has
 * already, never over one another. Raises `ExpansionError`.
 */
export function addValues(values: GoMap, definition: Mapping, path: Path, shared: GeneratorContext): void {
  const extra = mappingAt(definition, 'values');
  if (extra === undefined || Object.keys(extra).length === 0) return;
  const rendered = Object.keys(extra).map((key): [string, string] => {
    const text = scalarText(extra[key]) ?? '';
    return [key, atPath([...path, 'values', key], () => shared.render(text, values))];
  });
  if (shared.goTemplate) values.entries.set('values', new GoMap(rendered, 'string'));
  else for (const [key, text] of rendered) values.entries.set(`values.${key}`, text);
}
