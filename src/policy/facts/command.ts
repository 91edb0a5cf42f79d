import { globMatcher } from '../../util/glob.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT } from './subjects.ts';
import { NO_TRAITS } from './traits.ts';
import { factType } from './type.ts';

/** A line of a pipeline's script that runs a tool. */
interface CommandInput {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The command and its arguments, white space made single. */
  readonly text: string;
  /** Whether the file makes a cluster for itself: a test. */
  readonly ownCluster: boolean;
  readonly context: FactContext;
}

export const COMMAND_NODE: Node<CommandInput> = {
  name: 'command',
  description: 'every line in a file of a CI system that runs a tool that can change a cluster',
  type: factType<CommandInput>('Command', {
    path: ['string', 'its file', ({ path }) => path],
    text: ['string', 'the command with its arguments, from the name of the tool on', ({ text }) => text],
    ownCluster: [
      'bool',
      'whether the file makes a cluster of its own to try things on: kind, k3d, minikube …',
      ({ ownCluster }) => ownCluster,
    ],
  }),
  places: ['command'],
  *items(context) {
    const { survey, text } = context.input;
    for (const { path } of survey.files) {
      if (!isPipeline(path)) continue;
      yield* commandsIn(path, text?.(path) ?? '', context);
    }
  },
  traits: ({ path }) => ({ ...NO_TRAITS, path }),
  subject: ({ path }) => ({ ...NO_SUBJECT, name: path }),
  value: ({ text }) => text,
  place: ({ path, line, column }) => [{ path, line, column, message: 'the command' }],
  // The same command in a file of another name is the same.
  identity: () => '',
  resources: () => [],
};

const isPipeline = globMatcher([
  '.github/workflows/*.{yml,yaml}',
  '.github/actions/**/action.{yml,yaml}',
  '.gitea/workflows/*.{yml,yaml}',
  '.forgejo/workflows/*.{yml,yaml}',
  '.gitlab-ci.{yml,yaml}',
  '.gitlab/ci/**/*.{yml,yaml}',
  'azure-pipelines.{yml,yaml}',
  '.azure-pipelines/**/*.{yml,yaml}',
  '.circleci/config.{yml,yaml}',
  'bitbucket-pipelines.{yml,yaml}',
  '.drone.{yml,yaml}',
  '.woodpecker.{yml,yaml}',
  '.woodpecker/**/*.{yml,yaml}',
  '.tekton/**/*.{yml,yaml}',
]);

/** What stands before a command and runs it: keys of a script, list marks, words of the shell. */
const LEAD = /^(?:[-({!`'"\s]|(?:run|script|command|cmd):\s*[|>]?|(?:if|then|do|else|while|sudo|exec|time)\s)*/;
const TOOL = /^(?:kubectl|oc|helm|helmfile|argocd|terraform|flux)\s/;
/** What ends one command and begins another. */
const SEPARATOR = /&&|\|\||[;|]|\$\(/;
/** Keys whose text runs nothing. */
const PROSE = /^\s*(?:-\s+)?(?:name|description|if|uses|id|title|summary|label|message):/;
const OWN_CLUSTER =
  /\b(?:kind create cluster|helm\/kind-action|engineerd\/setup-kind|setup-kind|k3d cluster create|setup-k3d|minikube start|setup-minikube|k3s-action|setup-microk8s|talosctl cluster create|fluxcd\/pkg\/actions\/kind)\b|(?:install|create|setup)[-_ ]kind(?:\b|_)/i;

function* commandsIn(path: string, content: string, context: FactContext): Iterable<CommandInput> {
  const ownCluster = OWN_CLUSTER.test(content);
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.length > 2000 || /^\s*#/.test(line) || PROSE.test(line)) continue;
    for (const part of line.split(SEPARATOR)) {
      const command = part.replace(LEAD, '');
      if (!TOOL.test(command)) continue;
      const text = command.replace(/\s+/g, ' ').replace(/[\s\\'"]+$/, '');
      yield { path, line: index + 1, column: line.indexOf(command) + 1, text, ownCluster, context };
    }
  }
}
