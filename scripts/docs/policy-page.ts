import type { Example, Excerpt } from '../../src/cli/explain/example.ts';
import type { Pack } from '../../src/policy/packs.ts';
import { parameterTypeName } from '../../src/policy/parameters.ts';
import type { PolicyDefinition } from '../../src/policy/policy.ts';
import { wrapExpression } from '../../src/util/wrap.ts';
import { severityIn } from './index-page.ts';
import { code, inline, made, page, prose, table } from './markdown.ts';

/** docs/policies/<id>.md. */
export function policyPage(policy: PolicyDefinition, packs: readonly Pack[], example: Example | undefined): string {
  const { id, title, why, fix } = policy;
  return page([
    made(`policies/${id}.yaml and fixtures/policies/${id}/`),
    `# ${id}`,
    `**${title}.**`,
    standing(policy, packs),
    '## Why',
    prose(why),
    '## What to do',
    prose(fix),
    ...(example === undefined ? [] : exampleSections(example)),
    ...parameters(policy),
    '## The rule',
    rule(policy),
    '## Waiving it',
    waivers(policy, example),
  ]);
}

function standing(
  { id, group = '', severity = 'error', severityWhen = [], forEach }: PolicyDefinition,
  packs: readonly Pack[],
) {
  const inPacks = packs.flatMap((pack) => {
    const given = severityIn(pack, id);
    return given === '' ? [] : [`\`${pack.name}\` (${given})`];
  });
  return [
    `- Group: ${group}`,
    `- Severity: ${severity}${severityWhen.map((other) => `; ${other.severity} where ${inline(other.when)}`).join('')}`,
    `- Packs: ${inPacks.length === 0 ? 'none; switch it on by its name' : inPacks.join(', ')}`,
    `- Looks at: each [${forEach}](facts.md#${forEach.toLowerCase()})`,
  ].join('\n');
}

function exampleSections({ configuration, bad, finding, good }: Example): string[] {
  return [
    '## Example',
    ...(configuration === undefined ? [] : ['With this configuration:', code('yaml', configuration)]),
    `\`${bad.path}\` breaks the rule:`,
    block(bad),
    'What the report says:',
    code('text', finding),
    ...(good === undefined
      ? []
      : [`${good.path === bad.path ? 'This is fine' : `Where the rule is kept, \`${good.path}\` is`}:`, block(good)]),
  ];
}

function block({ path, text }: Excerpt): string {
  return code(/\.ya?ml$/.test(path) ? 'yaml' : 'text', text);
}

function parameters({ id, params = {} }: PolicyDefinition): string[] {
  const rows = Object.entries(params).map(([name, parameter]) => [
    `\`${name}\``,
    parameterTypeName(parameter),
    inline(JSON.stringify(parameter.default)),
    parameter.description,
  ]);
  if (rows.length === 0) return [];
  const [first = ''] = Object.keys(params);
  const set = `policies:\n  ${id}:\n    params:\n      ${first}: ${JSON.stringify(params[first]?.default)}`;
  return [
    '## Parameters',
    table(['name', 'type', 'default', 'meaning'], rows),
    'They are set in `.gitops-gate.yaml`, and under `overrides` for some environments, paths and the like:',
    code('yaml', set),
  ];
}

function rule({ match, deny, message }: PolicyDefinition): string {
  const looks =
    match === undefined
      ? ''
      : `Only where ${Object.entries(match)
          .map(([key, globs]) => `\`${key}\` is ${(globs as string[]).map(inline).join(' or ')}`)
          .join(', and ')}.\n\n`;
  return `${looks}It denies what this [CEL](facts.md#functions) holds for:\n\n${code('cel', wrapExpression(deny, 110).join('\n'))}\n\nand says:\n\n${code('text', wrapExpression(message, 110).join('\n'))}`;
}

function waivers({ id }: PolicyDefinition, example: Example | undefined): string {
  const path = example?.bad.path ?? 'apps/shop/deployment.yaml';
  return [
    'Beside the line, with a reason, and better with a day on which it ends:',
    code('yaml', `# gitops-gate: allow ${id} until 2027-01-31 -- why it must be so for now`),
    'On the object, as the annotation `gitops-gate.dev/allow`, or in `.gitops-gate.yaml`:',
    code(
      'yaml',
      [
        'waivers:',
        `  - policy: ${id}`,
        `    match: { path: ${JSON.stringify(path)} }`,
        '    owner: who answers for it',
        '    reason: why it must be so for now',
        '    expires: "2027-01-31"',
      ].join('\n'),
    ),
  ].join('\n\n');
}
