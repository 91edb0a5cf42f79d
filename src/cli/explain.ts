import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from '../model/configuration.ts';
import { EXIT, UsageError } from '../model/exit.ts';
import type { Repository } from '../model/files.ts';
import { BUILTIN } from '../open.ts';
import { BUILTIN_POLICIES } from '../package.ts';
import { grouped } from '../policy/groups.ts';
import { packNames, readPack } from '../policy/packs.ts';
import type { PolicyDefinition, PolicySet } from '../policy/policy.ts';
import { plain } from '../report/escape.ts';
import { policiesOf } from '../run.ts';
import { didYouMean } from '../util/suggest.ts';
import { type Example, exampleOfCases, exampleOfFixture } from './explain/example.ts';
import { explanation } from './explain/page.ts';
import { inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';
import { testedPolicies } from './policy-test/cases.ts';

/** `gitops-gate explain`: the policies of this directory's configuration, and those of the gate. */
export async function explain(invocation: Invocation): Promise<number> {
  const [id] = invocation.operands;
  const input = inputOf(invocation, '.');
  const { policies, repository, configuration } = await policiesOf(input);
  if (id === undefined) {
    invocation.out(list(policies));
    return EXIT.clean;
  }
  const policy = policies.definitions.get(id);
  if (policy === undefined) {
    throw new UsageError(
      `there is no policy ${id}${didYouMean(id, policies.definitions.keys())}: see gitops-gate explain`,
    );
  }
  const packs = packNames(BUILTIN).map((name) => readPack(BUILTIN, name));
  const example = builtinExample(id) ?? ownExample(policy, path.resolve(input.directory), repository, configuration);
  invocation.out(explanation(policy, { policies, packs, example }));
  return EXIT.clean;
}

function list({ definitions, active }: PolicySet): string {
  const severities = new Map<string, string>(active.map(({ id, severity }) => [id, severity]));
  const width = Math.max(...[...definitions.keys()].map((id) => id.length));
  const blocks = grouped(definitions.values()).map(([group, members]) => {
    const lines = members.map(({ id, title }) => {
      const severity = (severities.get(id) ?? 'off').padEnd(7);
      return `  ${plain(id).padEnd(width)}  ${severity}  ${plain(title)}`;
    });
    return `${plain(group)}\n${lines.join('\n')}\n`;
  });
  return blocks.join('\n');
}

/** Made with the pages of the gate's own policies. */
const EXAMPLES = path.join(BUILTIN_POLICIES, '..', 'docs', 'policies', 'examples.json');

function builtinExample(id: string): Example | undefined {
  if (!existsSync(EXAMPLES)) return undefined;
  const examples = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as Record<string, Example>;
  return Object.hasOwn(examples, id) ? examples[id] : undefined;
}

/** The example of a policy of the repository: from the cases in its file, or from the fixtures beside it. */
function ownExample(
  policy: PolicyDefinition,
  directory: string,
  repository: Repository,
  configuration: Configuration,
): Example | undefined {
  const inline = exampleOfCases(policy);
  if (inline !== undefined) return inline;
  const tested = testedPolicies(directory, repository, configuration).find(
    ({ definition }) => definition.id === policy.id,
  );
  const fixture = tested?.cases.find(({ expectation }) => expectation !== undefined)?.expectation;
  return fixture === undefined ? undefined : exampleOfFixture(policy, path.dirname(path.dirname(fixture)));
}
