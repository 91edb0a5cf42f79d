import path from 'node:path';
import { gitPlace } from '../load/git.ts';
import { EXIT, NotEvaluatedError } from '../model/exit.ts';
import { openDirectory, repositoryFacts } from '../open.ts';
import { painter } from '../report/paint.ts';
import { counted } from '../report/words.ts';
import type { Detected } from './init/detected.ts';
import { CONFIGURATION_FILE, faithfulConfiguration } from './init/faithful.ts';
import { workflowText } from './init/workflow-text.ts';
import { writeBelow } from './init/write.ts';
import { inputOf, now } from './input.ts';
import type { Invocation } from './invocation.ts';

const WORKFLOW_FILE = '.github/workflows/gitops-gate.yml';

/** `gitops-gate init`: a configuration and a workflow from what was detected. What is there already is left alone. */
export async function init(invocation: Invocation): Promise<number> {
  const input = inputOf(invocation);
  const directory = path.resolve(input.directory);
  const repository = openDirectory(directory);
  const { text, detected } = await faithfulConfiguration({
    repository,
    facts: repositoryFacts(input),
    now: now(invocation),
    progress: invocation.progress,
  });
  const checkout = checkoutOf(directory);
  const files = [
    { root: directory, file: CONFIGURATION_FILE, text, about: summary(detected) },
    { root: checkout.root, file: WORKFLOW_FILE, text: workflowText(checkout.directory), about: 'checks pull requests' },
  ];
  if (invocation.flag('print')) {
    invocation.out(files.map((each) => `# ${each.file}\n${each.text}`).join('---\n'));
    return EXIT.clean;
  }
  const paint = painter(invocation.colors);
  for (const each of files) {
    const isWritten = writeBelow(each.root, each.file, each.text, invocation.flag('force'));
    const said = isWritten
      ? `${paint('pass', 'wrote')} ${each.file}: ${each.about}`
      : `${paint('warning', 'kept')} ${each.file}: it is there already (--force replaces it, --print shows what it would be)`;
    invocation.out(`${said}\n`);
  }
  invocation.out(
    `\nnext: ${paint('bold', 'gitops-gate check')}  the findings are the same as without; then fill in the commented lines\n`,
  );
  return EXIT.clean;
}

function summary({ clusters, environments, layers, units }: Detected): string {
  if (units === 0) return 'nothing that is applied was found: say what is, under directories';
  const parts = [
    counted(clusters.length, 'cluster'),
    counted(environments.length, 'environment'),
    counted(layers.length, 'layer'),
  ];
  return `${parts.join(', ')} as detected`;
}

/** The root of the checkout, where workflows are, and the way from there to the directory. */
function checkoutOf(directory: string): { readonly root: string; readonly directory: string } {
  try {
    const prefix = gitPlace(directory)?.prefix.replace(/\/+$/, '') ?? '';
    return {
      root: path.resolve(
        directory,
        ...prefix
          .split('/')
          .filter(Boolean)
          .map(() => '..'),
      ),
      directory: prefix,
    };
  } catch (error) {
    // Without Git there is no checkout.
    if (error instanceof NotEvaluatedError) return { root: directory, directory: '' };
    throw error;
  }
}
