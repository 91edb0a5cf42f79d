import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/*
 * A step of a workflow as the runner starts it: inputs and facts in the environment, the event in a file, outputs and
 * summary in files.
 */

export interface StepOptions {
  /** `dist/index.js`, or one that the sources make. */
  readonly action: string;
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Step {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the step, and waits for its end. */
export async function runStep({
  action,
  workspace,
  event,
  payload,
  inputs = {},
  env = {},
}: StepOptions): Promise<Step> {
  const files = mkdtempSync(path.join(tmpdir(), 'gitops-gate-step-'));
  const file = (name: string, content = '') => {
    writeFileSync(path.join(files, name), content);
    return path.join(files, name);
  };
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'example/platform',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
    NO_COLOR: '1',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  };
  const { code, log } = await new Promise<{ code: number; log: string }>((resolve) => {
    execFile(process.execPath, [action], { env: environment, cwd: workspace, maxBuffer: 2 ** 26 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), log: out + err }),
    );
  });
  const read = (name: string) => readFileSync(path.join(files, name), 'utf8');
  const step = { code, log, summary: read('summary'), outputs: readOutputs(read('output')) };
  rmSync(files, { recursive: true, force: true });
  return step;
}

/** Reads outputs as the runner does: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2\n/gm)) outputs[name] = value;
  return outputs;
}
