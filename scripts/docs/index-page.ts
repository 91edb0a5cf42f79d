import { grouped } from '../../src/policy/groups.ts';
import type { Pack } from '../../src/policy/packs.ts';
import type { PolicyDefinition } from '../../src/policy/policy.ts';
import { made, page, prose, table } from './markdown.ts';

/** docs/policies/README.md: every policy by group, with its severity in each pack. */
export function indexPage(policies: readonly PolicyDefinition[], packs: readonly Pack[]): string {
  const sections = grouped(policies).map(([group, members]) => {
    const rows = members.map(({ id, title }) => [
      `[\`${id}\`](${id}.md)`,
      title,
      ...packs.map((pack) => severityIn(pack, id)),
    ]);
    return `## ${group}\n\n${table(['policy', 'rule', ...packs.map(({ name }) => name)], rows)}`;
  });
  return page([
    made('policies/'),
    '# Policies',
    prose(`Each policy is a file in \`policies/\`, and switched on by the packs that a configuration extends, \`recommended\` where it
      says nothing, or by its name under \`policies\`. What policies can ask about is in [facts](facts.md); how to write one is
      in [writing policies](../writing-policies.md).`),
    ...sections,
    '## Packs',
    packs.map(({ name, description }) => prose(`- \`${name}\`: ${description}`).replaceAll('\n', '\n  ')).join('\n'),
  ]);
}

/** What a pack makes of a policy, in a word; nothing where the pack does not speak of it. */
export function severityIn({ policies }: Pack, id: string): string {
  const setting = policies[id];
  if (setting === undefined) return '';
  if (setting.severity !== undefined) return setting.severity;
  return (setting.overrides ?? []).length > 0 ? 'for some' : 'its own';
}
