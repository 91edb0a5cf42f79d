/*
 * What the edges have in common. It is bundled once, whatever the number of edges, and each command and the Action are
 * chunks of it, loaded when they are called.
 */

export { main } from './cli/main.ts';
export { terminalOf } from './cli/terminal.ts';
export { EXIT, NotEvaluatedError, SettingsError, UsageError } from './model/exit.ts';
export { commandData } from './report/escape.ts';

/** What programs import: see `library.ts`. */
export const loadApi = () => import('./api.ts');

/** The Action: see `action/action.ts`. */
export const loadAction = async () => (await import('./action/action.ts')).runAction;
