import type { ControllerContext, Definition, Expansion, GitOpsController, Waiting } from '../controller.ts';
import { expandApplication } from './application.ts';

const GROUP = 'argoproj.io';

/** Argo CD: what it makes of Applications, from Git alone. */
export const argocd: GitOpsController = {
  handles: (group, kind) => group === GROUP && kind === 'Application',
  expand(definition: Definition, context: ControllerContext): Expansion | Waiting {
    return expandApplication(definition, context);
  },
};
