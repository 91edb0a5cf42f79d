import type { CelLibrary } from '../../src/policy/cel/library.ts';
import { type AnyFactType, NODES, SHARED_TYPES } from '../../src/policy/facts/index.ts';
import { made, page, prose, table } from './markdown.ts';

/** docs/policies/facts.md: what policies can ask about, from the declarations that answer them. */
export function factsPage(libraries: readonly CelLibrary[]): string {
  const nodes = [...NODES.values()];
  const own = new Set(nodes.map(({ type }) => type));
  return page([
    made('src/policy/facts/'),
    '# What policies can ask about',
    prose(`A policy looks at one thing after another: \`forEach\` says at what, and is the name of the variable that its
      expressions see. Beside it there is \`params\`, the policy's parameters. Facts that nobody asks for cost nothing. An
      unknown name is an error when the policy is loaded.`),
    nodes.map(({ name, description }) => `- [\`${name}\`](#${name.toLowerCase()}): ${description}`).join('\n'),
    ...nodes.flatMap(({ name, description, type, places, field }) => [
      `## ${name}`,
      `${description[0]?.toUpperCase()}${description.slice(1)}.`,
      factTable(type),
      `\`at\` and \`related\`: ${places.map((place) => `\`${place}\``).join(', ')}${
        field === undefined ? '' : ', or a field of the manifest: `manifest.spec.replicas`'
      }.`,
    ]),
    ...SHARED_TYPES.filter((type) => !own.has(type)).flatMap((type) => [`## ${type.name}`, factTable(type)]),
    '## Functions',
    'Beside the [standard ones of CEL](https://github.com/google/cel-spec/blob/master/doc/langdef.md#list-of-standard-definitions):',
    ...libraries.flatMap(({ title, functions }) => [
      `### ${title}`,
      table(
        ['function', 'what it gives'],
        functions.map(({ signature, description }) => [`\`${signature}\``, description]),
      ),
    ]),
  ]);
}

function factTable({ facts }: AnyFactType): string {
  return table(
    ['fact', 'type', 'meaning'],
    Object.entries(facts).map(([name, { type, description }]) => [`\`${name}\``, `\`${type}\``, description]),
  );
}
