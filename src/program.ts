/*
 * What the edges have in common. It is bundled once, whatever the number of edges, and each command and the Action are
 * chunks of it, loaded when they are called.
 */

export { main } from './cli/main.ts';
export { EXIT } from './model/exit.ts';
export { commandData } from './report/escape.ts';

/** The Action: see `action/action.ts`. */
export const loadAction = async () => (await import('./action/action.ts')).runAction;
