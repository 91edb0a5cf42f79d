import { readEvent } from '../github/event.ts';
import { pullRequestFacts } from '../github/facts.ts';
import { type Environment, workflowUrls } from '../github/runner.ts';
import { type CheckInput, check } from '../run.ts';
import { answer, type Write } from './answer.ts';
import { answerFailure } from './answer-failure.ts';
import { askedCommit, baseCommit } from './base.ts';
import { readInputs } from './inputs.ts';
import type { Start } from './post.ts';

/** Runs the action and gives its exit code. Throws nothing. */
export async function runAction(env: Environment, write: Write): Promise<number> {
  let start: Start | undefined;
  try {
    start = { env, inputs: readInputs(env), event: readEvent(env) };
    const base = baseOf(start);
    return await answer(await check(checkInput(base, start)), base, start, write);
  } catch (error) {
    return answerFailure(error, env, start, write);
  }
}

function checkInput(base: string | undefined, { env, inputs, event: { pullRequest } }: Start): CheckInput {
  const { directory, config, failOn, failOnExisting, token } = inputs;
  return {
    directory,
    config,
    base,
    ownUrls: workflowUrls(env),
    failOn,
    failOnExisting,
    now: new Date().toISOString(),
    pullRequest: async (configuration, change, codeOwners) =>
      pullRequest === undefined
        ? { kind: 'none' }
        : pullRequestFacts(
            pullRequest,
            { configuration, change, codeOwners },
            {
              repository: env['GITHUB_REPOSITORY'] ?? '',
              token,
              apiUrl: env['GITHUB_API_URL'],
            },
          ),
  };
}

/** The commit to compare with: what the input says, else what the event does. */
function baseOf({ inputs, event }: Start): string | undefined {
  if (inputs.base === 'none') return undefined;
  return inputs.base === undefined ? baseCommit(event, inputs) : askedCommit(inputs.base, inputs);
}
