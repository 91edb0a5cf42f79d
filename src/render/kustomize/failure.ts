import type { Slot } from '../../model/provenance.ts';
import type { RenderCode } from '../../model/unit.ts';

/**
 * A step of a build cannot be done. Raised by the parts that know nothing of positions; whoever calls them says where
 * the instruction stands, unless `slot` names a closer place.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: RenderCode;
  readonly slot: Slot | undefined;

  constructor(message: string, options: { readonly code?: RenderCode; readonly slot?: Slot } = {}) {
    // Nobody reads the stack of a failure that is reported by its place in the repository.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = limit;
    this.code = options.code ?? 'invalid';
    this.slot = options.slot;
  }
}

/** Does something, and where it fails without naming a place, says that it failed at `slot`, behind a prefix. */
export function at<T>(slot: Slot, action: () => T, prefix = ''): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Failure) || error.slot !== undefined) throw error;
    throw new Failure(prefix + error.message, { code: error.code, slot });
  }
}
