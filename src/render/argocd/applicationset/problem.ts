import type { RenderCode } from '../../../model/unit.ts';
import type { Path } from '../../../model/value.ts';
import { TemplateError } from '../../template/values.ts';

/** Why an ApplicationSet, or a part of it, cannot be expanded, and the field of it that says so. */
export class ExpansionError extends Error {
  override readonly name = 'ExpansionError';
  readonly code: RenderCode;
  readonly path: Path;
  constructor(code: RenderCode, message: string, path: Path) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** Runs work over a template at a path of the ApplicationSet; what the template does wrong is an `ExpansionError`. */
export function atPath<T>(path: Path, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateError) throw new ExpansionError(error.code, error.message, path);
    throw error;
  }
}
