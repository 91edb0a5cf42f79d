import type { Value } from '../../model/value.ts';
import { Failure } from './failure.ts';
import type { Workspace } from './workspace.ts';

/** Applies `replacements`. Raises `Failure`. */
export function applyReplacements(_work: Workspace, _entries: readonly Value[]): void {
  throw new Failure('replacements are not built yet', { code: 'unsupported' });
}
