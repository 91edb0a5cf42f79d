import type { Pack } from '../../policy/packs.ts';
import { parameterTypeName } from '../../policy/parameters.ts';
import type { PolicyDefinition, PolicySet } from '../../policy/policy.ts';
import { plain } from '../../report/escape.ts';
import { wrapExpression, wrapProse } from '../../util/wrap.ts';
import type { Example, Excerpt } from './example.ts';

const WIDTH = 96;

/** What an explanation is made of beside the policy. */
export interface Surroundings {
  readonly policies: PolicySet;
  readonly packs: readonly Pack[];
  readonly example: Example | undefined;
}

/** A policy for people at a terminal. Policies of a repository are a stranger's text: nothing in them is obeyed. */
export function explanation(policy: PolicyDefinition, { policies, packs, example }: Surroundings): string {
  const sections: [string, readonly string[]][] = [
    ['Why', prose(policy.why)],
    ['What to do', prose(policy.fix)],
    ['Severity', severity(policy, policies, packs)],
    ['Parameters', parameters(policy)],
    ['The rule', rule(policy)],
    ['Example', example === undefined ? [] : exampleLines(example)],
    ['Waiving it', waiver(policy)],
  ];
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}`);
  const group = policy.group === undefined ? '' : ` (${plain(policy.group)})`;
  return `${[`${plain(policy.id)}${group}: ${plain(policy.title)}`, ...blocks].join('\n\n')}\n`;
}

function prose(text: string): string[] {
  return wrapProse(plain(text.trim()), WIDTH).map((line) => line);
}

function severity(
  { id, severity: own = 'error', severityWhen = [] }: PolicyDefinition,
  { active }: PolicySet,
  packs: readonly Pack[],
): string[] {
  const here = active.find((policy) => policy.id === id);
  const inPacks = packs.flatMap(({ name, policies }) => {
    const setting = policies[id];
    return setting === undefined ? [] : [`${name} ${setting.severity ?? own}`];
  });
  const state = here === undefined ? 'off' : here.severity === 'off' ? 'on for some' : here.severity;
  return [
    `${own}; here ${state}${inPacks.length === 0 ? '; in no pack' : `; in the packs ${inPacks.join(', ')}`}`,
    ...severityWhen.map(({ when, severity: other }) => `${other} where ${plain(when)}`),
  ];
}

function parameters({ params = {} }: PolicyDefinition): string[] {
  return Object.entries(params).flatMap(([name, parameter]) => [
    `${plain(name)}: ${parameterTypeName(parameter)}, default ${plain(JSON.stringify(parameter.default))}`,
    ...prose(parameter.description).map((line) => `  ${line}`),
  ]);
}

function rule({ forEach, match, deny, message }: PolicyDefinition): string[] {
  return [
    `for each ${forEach}${match === undefined ? '' : ` with ${plain(JSON.stringify(match))}`}, deny`,
    ...wrapExpression(plain(deny.trim()), WIDTH).map((line) => `  ${line}`),
    'and say',
    ...wrapExpression(plain(message.trim()), WIDTH).map((line) => `  ${line}`),
  ];
}

function exampleLines({ configuration, bad, finding, good }: Example): string[] {
  return [
    ...(configuration === undefined ? [] : ['with the configuration', '', ...indented(configuration), '']),
    `${plain(bad.path)} breaks it:`,
    '',
    ...indented(bad.text),
    '',
    ...finding.split('\n').map(plainLine),
    ...(good === undefined ? [] : ['', ...kept(good, bad)]),
  ];
}

function kept(good: Excerpt, bad: Excerpt): string[] {
  return [
    good.path === bad.path ? 'and this keeps it:' : `and where it is kept, ${plain(good.path)} is:`,
    '',
    ...indented(good.text),
  ];
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => (line === '' ? '' : `  ${plainLine(line)}`));
}

function plainLine(line: string): string {
  return plain(line.replaceAll('\t', '  '));
}

function waiver({ id }: PolicyDefinition): string[] {
  return [
    'beside the line, with a reason and better with a day on which it ends:',
    `  # gitops-gate: allow ${plain(id)} until 2027-01-31 -- why it must be so for now`,
    'or on the object, as the annotation gitops-gate.dev/allow, or under waivers in .gitops-gate.yaml.',
  ];
}
