import { commandData, EXIT, loadAction } from './program.ts';

/*
 * The edge towards the runner: inputs and event in, exit code out. See action.yml.
 */

process.on('uncaughtException', (error) => {
  process.stdout.write(
    `::error::${commandData(`gitops-gate failed, which is a fault of its own: ${error.message}`)}\n`,
  );
  process.exit(EXIT.notEvaluated);
});

const runAction = await loadAction();
process.exitCode = await runAction(process.env, (text) => process.stdout.write(text));
