import { Failure } from './failure.ts';
import type { PlacedText } from './kustomization.ts';
import type { Workspace } from './workspace.ts';

type AddResources = (work: Workspace, entries: readonly PlacedText[], field: string) => void;

/** Runs the `generators` of a kustomization. Raises `Failure`. */
export function runGeneratorPlugins(work: Workspace, _add: AddResources): void {
  refuse(work.kustomization.generators);
}

/** Runs the `transformers`. Raises `Failure`. */
export function runTransformerPlugins(work: Workspace, _add: AddResources): void {
  refuse(work.kustomization.transformers);
}

/** Runs the `validators`. Raises `Failure`. */
export function runValidatorPlugins(work: Workspace, _add: AddResources): void {
  refuse(work.kustomization.validators);
}

function refuse([entry]: readonly PlacedText[]): void {
  if (entry !== undefined) throw new Failure('not built yet', { code: 'unsupported', slot: entry.slot });
}
