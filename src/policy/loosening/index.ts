export type { Loosening } from './comparison.ts';
export { changesRules, workflowLoosenings } from './files.ts';
export { loosenings } from './loosening.ts';
