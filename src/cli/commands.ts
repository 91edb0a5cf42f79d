import type { ParseArgsOptionsConfig } from 'node:util';
import type { Invocation } from './invocation.ts';
import type { Names } from './names.ts';

/** What one option of a command is called, takes and means. */
export interface OptionHelp {
  /** What stands behind it in the help: `FILE`, `REF`. Without one it is a switch. */
  readonly value?: string;
  /** What it can be, where that is a list. */
  readonly choices?: readonly string[];
  /** What names of the repository it can be: see `names.ts`. */
  readonly names?: Names;
  readonly multiple?: boolean;
  readonly short?: string;
  readonly summary: string;
}

/** A command of the program. Its code is loaded when it is called, and not before. */
export interface Command {
  readonly summary: string;
  /** The positional arguments as the help shows them: optional ones in brackets, `...` behind one that may be repeated. */
  readonly operands: readonly string[];
  /** What the first of them can be, where that is a list. */
  readonly choices?: readonly string[];
  /** What names the first of them can be. */
  readonly names?: Names;
  readonly options: Readonly<Record<string, OptionHelp>>;
  readonly examples: readonly string[];
  load(): Promise<(invocation: Invocation) => Promise<number>>;
}

const HELP: OptionHelp = { short: 'h', summary: 'Print this help.' };
const CONFIG: OptionHelp = { value: 'FILE', summary: 'Configuration file. Default: .gitops-gate.yaml in DIR.' };
const CLUSTER: OptionHelp = { value: 'NAME', names: 'clusters', summary: 'Only this cluster.' };

/** Every command, in the order in which the help lists them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    summary: 'Judge a repository, and what changed since a base commit, against the policies.',
    operands: ['[DIR]'],
    options: {
      config: CONFIG,
      base: { value: 'REF', names: 'refs', summary: 'Commit to compare with. Only what is new since then blocks.' },
      cluster: CLUSTER,
      format: {
        value: 'FORMAT[=FILE]',
        choices: ['text', 'json', 'markdown', 'html', 'github', 'sarif', 'junit', 'gitlab', 'checkstyle'],
        multiple: true,
        summary:
          'text (default), json, markdown, html, github, sarif, junit, gitlab or checkstyle; to a file with =FILE. Can be given several times.',
      },
      output: { value: 'FILE', short: 'o', summary: 'Write the report to a file instead of standard output.' },
      'pull-request': { value: 'FILE', summary: 'Facts about the pull request, as JSON or YAML.' },
      'fail-on': {
        value: 'SEVERITY',
        choices: ['error', 'warning'],
        summary: 'error (default) or warning: what makes the exit code 1.',
      },
      'fail-on-existing': { summary: 'Let findings block that the base has too.' },
      now: {
        value: 'TIME',
        summary: 'Judge waivers, windows and freezes as of this time (2026-06-15T12:00:00Z). Default: now.',
      },
      explain: { summary: 'Say with the findings why each policy is there. In text.' },
      all: { summary: 'Name everything that was not judged, assumed or let pass, not the first of many. In text.' },
      help: HELP,
    },
    examples: [
      'gitops-gate check',
      'gitops-gate check --base origin/main --pull-request pull-request.json',
      'gitops-gate check path/to/repository --format text --format html=report.html',
    ],
    load: async () => (await import('./check.ts')).check,
  },
  init: {
    summary: 'Write a configuration from what is detected, and a workflow that runs the gate.',
    operands: ['[DIR]'],
    options: {
      print: { summary: 'Print both instead of writing them.' },
      force: { summary: 'Replace files that are there.' },
      help: HELP,
    },
    examples: ['gitops-gate init', 'gitops-gate init path/to/repository --print'],
    load: async () => (await import('./init.ts')).init,
  },
  render: {
    summary: 'Print what a unit applies, or what kustomize builds from a directory: all of it, Secrets too.',
    operands: ['[DIR]'],
    options: {
      unit: { value: 'ID', names: 'units', summary: 'Only this unit: <cluster>/<Kind>/<namespace>/<name>.' },
      path: { value: 'SUBDIR', summary: 'Build one directory, as `kustomize build SUBDIR` does.' },
      'load-restrictor': {
        value: 'MODE',
        choices: ['rootOnly', 'none'],
        summary: 'rootOnly (default) or none, with --path.',
      },
      cluster: CLUSTER,
      origin: { summary: 'Say before each object where it was written.' },
      config: CONFIG,
      help: HELP,
    },
    examples: [
      'gitops-gate render --unit homelab/Kustomization/flux-system/apps',
      'gitops-gate render --path apps/shop/prod',
    ],
    load: async () => (await import('./render.ts')).render,
  },
  graph: {
    summary: 'Print clusters, environments, layers, units and edges, and why they were inferred.',
    operands: ['[DIR]'],
    options: {
      format: {
        value: 'FORMAT',
        choices: ['json', 'mermaid', 'dot', 'html'],
        summary: 'json (default), mermaid, dot, or html: one page to look at.',
      },
      output: { value: 'FILE', short: 'o', summary: 'Write to a file instead of standard output.' },
      cluster: CLUSTER,
      violations: { summary: 'Only the units that a finding is about, marked.' },
      config: CONFIG,
      help: HELP,
    },
    examples: [
      'gitops-gate graph',
      'gitops-gate graph --format mermaid --cluster homelab',
      'gitops-gate graph --format dot | dot -Tsvg',
      'gitops-gate graph --format html --output graph.html',
    ],
    load: async () => (await import('./graph.ts')).graph,
  },
  diff: {
    summary: 'Print what every cluster would run otherwise than at a base commit.',
    operands: ['[DIR]'],
    options: {
      base: { value: 'REF', names: 'refs', summary: 'Commit to compare with. Required.' },
      config: CONFIG,
      help: HELP,
    },
    examples: ['gitops-gate diff --base origin/main'],
    load: async () => (await import('./diff.ts')).diff,
  },
  owners: {
    summary: 'Print which units would apply an object, and where each says so.',
    operands: ['[DIR]', 'KIND/[NAMESPACE/]NAME'],
    options: { cluster: CLUSTER, config: CONFIG, help: HELP },
    examples: ['gitops-gate owners Deployment/shop/api', 'gitops-gate owners path/to/repository ClusterRole/admin'],
    load: async () => (await import('./owners.ts')).owners,
  },
  merge: {
    summary: 'Put JSON reports together: of clusters of a repository, or, as NAME=REPORT, of repositories.',
    operands: ['REPORT...'],
    options: {
      format: { value: 'FORMAT', choices: ['json', 'markdown'], summary: 'json (default) or markdown.' },
      help: HELP,
    },
    examples: ['gitops-gate merge edge.json core.json', 'gitops-gate merge shop=shop.json bank=bank.json'],
    load: async () => (await import('./merge.ts')).merge,
  },
  explain: {
    summary: 'Print what a policy looks for, why, and what to do about it; without one, list them.',
    operands: ['[POLICY]'],
    names: 'policies',
    options: { help: HELP },
    examples: ['gitops-gate explain', 'gitops-gate explain latest-tag'],
    load: async () => (await import('./explain.ts')).explain,
  },
  test: {
    summary: "Try the repository's own policies on their fixtures and cases.",
    operands: ['[DIR]'],
    options: {
      update: { summary: 'Write what was found to expected.txt where that says otherwise.' },
      config: CONFIG,
      help: HELP,
    },
    examples: ['gitops-gate test', 'gitops-gate test --update'],
    load: async () => (await import('./test.ts')).test,
  },
  completion: {
    summary: 'Print a script that completes commands and options in a shell.',
    operands: ['bash|zsh|fish'],
    choices: ['bash', 'zsh', 'fish'],
    options: { help: HELP },
    examples: [
      'source <(gitops-gate completion bash)',
      'gitops-gate completion zsh > "${fpath[1]}/_gitops-gate"',
      'gitops-gate completion fish > ~/.config/fish/completions/gitops-gate.fish',
    ],
    load: async () => (await import('./completion.ts')).completion,
  },
};

/** The options of a command, as `parseArgs` wants them. */
export function parseOptions(command: Command): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, { value, multiple, short }]) => [
      name,
      {
        type: value === undefined ? 'boolean' : 'string',
        ...(multiple ? { multiple } : {}),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
}
