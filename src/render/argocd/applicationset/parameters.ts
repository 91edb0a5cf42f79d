import type { Document } from '../../../model/document.ts';
import type { Slot } from '../../../model/provenance.ts';
import { renderFastTemplate } from '../../template/fasttemplate.ts';
import { MAX_TEXT } from '../../template/function.ts';
import { missingKeyOf, renderGoTemplate } from '../../template/index.ts';
import { formatValue, GoMap, type GoValue } from '../../template/values.ts';

/** One element of a generator: the parameters of one Application. */
export interface Parameters {
  readonly values: GoMap;
  /** Where the element is written; the latest first where several generators were combined. */
  readonly origins: readonly Slot[];
  /** Documents that supplied it. */
  readonly documents: readonly Document[];
  /** Name of the cluster that it is for, where that is only presumed to exist: see `isBorneOut`. */
  readonly presumedCluster?: string;
}

/** Renders one text with parameters. Raises `TemplateError`. */
export type RenderText = (text: string, values: GoMap) => string;

/** The work that one text may cause. */
const STEPS_OF_A_TEXT = 100_000;

/** How an ApplicationSet's templates are written: as Go templates, or in the older form. `total` is the
 * work that is left for all of them. Raises `TemplateError`. */
export function rendererOf(goTemplate: boolean, options: readonly string[], total: { steps: number }): RenderText {
  if (!goTemplate) return (text, values) => renderFastTemplate(text, values.entries);
  const missingKey = missingKeyOf(options);
  return (text, values) => {
    const steps = Math.min(total.steps, STEPS_OF_A_TEXT);
    const budget = { steps, depth: 50, text: MAX_TEXT };
    try {
      return renderGoTemplate(text, values, missingKey, budget);
    } finally {
      total.steps -= steps - Math.max(budget.steps, 0);
    }
  };
}

/** Parameters by dotted names, as `flatten` of jeremywohl names them. */
export function flatten(values: GoMap): Map<string, GoValue> {
  const flat = new Map<string, GoValue>();
  const visit = (value: GoValue, name: string): void => {
    if (value instanceof GoMap) {
      for (const [key, entry] of value.entries) visit(entry, name === '' ? key : `${name}.${key}`);
    } else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, `${name}.${index}`);
    } else flat.set(name, value);
  };
  visit(values, '');
  return flat;
}

/** Parameters of the older form: every value is a text. */
export function flattenToText(values: GoMap): GoMap {
  return new GoMap([...flatten(values)].map(([name, value]) => [name, formatValue(value)]));
}
