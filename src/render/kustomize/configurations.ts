import { Failure } from './failure.ts';
import { DEFAULT_CONFIG, type TransformerConfig } from './field-spec-tables.ts';
import type { Workspace } from './workspace.ts';

/** The field specs that `configurations` add. Raises `Failure`. */
export function loadConfigurations(work: Workspace): TransformerConfig {
  const [entry] = work.kustomization.configurations;
  if (entry === undefined) return DEFAULT_CONFIG;
  throw new Failure('configurations are not built yet', { code: 'unsupported', slot: entry.slot });
}

/** The field specs that `crds` add. Raises `Failure`. */
export function loadCrds(work: Workspace): TransformerConfig {
  const [entry] = work.kustomization.crds;
  if (entry === undefined) return DEFAULT_CONFIG;
  throw new Failure('crds are not built yet', { code: 'unsupported', slot: entry.slot });
}
