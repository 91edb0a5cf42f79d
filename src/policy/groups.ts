/** The groups of the gate's own policies, in the order in which they are listed. */
export const GROUPS: readonly string[] = [
  'Layering',
  'Ownership',
  'Isolation',
  'Supply chain',
  'Sync',
  'Secrets',
  'Governance',
  'Change',
  "The gate's own",
];

/** What policies that name no group are listed under. */
const UNGROUPED = 'Others';

/** Policies by group: the gate's own groups first, each in its order, then those that others made, by name. */
export function grouped<Policy extends { readonly id: string; readonly group?: string }>(
  policies: Iterable<Policy>,
): readonly (readonly [group: string, policies: readonly Policy[]])[] {
  const sorted = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = [...new Set(sorted.map(({ group = UNGROUPED }) => group))]
    .filter((name) => !GROUPS.includes(name))
    .sort();
  return [...GROUPS, ...own]
    .map((name) => [name, sorted.filter(({ group = UNGROUPED }) => group === name)] as const)
    .filter(([, members]) => members.length > 0);
}
