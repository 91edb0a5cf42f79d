import { Failure } from './failure.ts';
import type { VarEntry } from './kustomization.ts';
import type { Workspace } from './workspace.ts';

/** Registers the `vars` of a kustomization. Raises `Failure`. */
export function registerVars(work: Workspace): void {
  if (work.kustomization.vars !== undefined) throw new Failure('vars are not built yet', { code: 'unsupported' });
}

/** The variables of two accumulations. */
export function mergeVars(one: readonly VarEntry[], other: readonly VarEntry[]): readonly VarEntry[] {
  return other.length === 0 ? one : [...one, ...other];
}
