import { argocd } from './argocd/index.ts';
import type { GitOpsController } from './controller.ts';
import { flux } from './flux/index.ts';

/** Every controller that is known; an object belongs to the first that handles its kind. */
export const CONTROLLERS: readonly GitOpsController[] = [flux, argocd];
