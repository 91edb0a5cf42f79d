import { runAction } from './action/action.ts';
import { EXIT } from './model/exit.ts';
import { commandData } from './report/escape.ts';

/*
 * The edge towards the runner: inputs and event in, exit code out. See action.yml.
 */

process.on('uncaughtException', (error) => {
  process.stdout.write(
    `::error::${commandData(`gitops-gate failed, which is a fault of its own: ${error.message}`)}\n`,
  );
  process.exit(EXIT.notEvaluated);
});

process.exitCode = await runAction(process.env, (text) => process.stdout.write(text));
