import type { Report } from '../model/report.ts';
import { cell, type Section, tableHead } from './markdown-parts.ts';
import { counted, listed } from './words.ts';

type Change = NonNullable<Report['change']>;
type Resource = Change['resources'][number];

const MAX_NAMED = 20;
/** Longer tables are folded. */
const MAX_OPEN = 10;

/** What the change does, in a sentence. */
export function changeSentence({ environments, resources }: Change): string {
  if (resources.length === 0) return 'The change alters nothing that a cluster would run.';
  const names = environments.map((name) => `**${cell(name)}**`);
  const where = listed(names, MAX_NAMED) || 'no environment';
  return `The change reaches ${where}: ${counted(resources.length, 'resource')}.`;
}

/** What changes where: a table for each environment. */
export function changeSections({ change }: Report): Section[] {
  const byEnvironment = new Map<string, Resource[]>();
  for (const resource of change?.resources ?? []) {
    byEnvironment.set(resource.environment, [...(byEnvironment.get(resource.environment) ?? []), resource]);
  }
  return [...byEnvironment].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, resources]) => tableOf(name, resources));
}

function tableOf(environment: string, resources: readonly Resource[]): Section {
  const title = `${environment === '' ? 'No environment' : cell(environment)}: ${summaryOf(resources)}`;
  const head = tableHead('', 'cluster', 'unit', 'resource');
  const lines = resources.map(({ action, cluster, unit, kind, namespace, name }) => {
    const resource = [kind, namespace, name].filter((part) => part !== '').join('/');
    return `| ${cell(action)} | ${cell(cluster)} | ${cell(unit)} | ${cell(resource)} |`;
  });
  if (resources.length <= MAX_OPEN) return { opening: `\n#### ${title}\n\n${head}`, lines, noun: 'resource' };
  const opening = `\n<details><summary>${title}</summary>\n\n${head}`;
  return { opening, lines, noun: 'resource', closing: '\n</details>\n' };
}

/** `2 added, 1 modified, in 1 unit` */
function summaryOf(resources: readonly Resource[]): string {
  const counts = new Map<string, number>();
  for (const { action } of resources) counts.set(action, (counts.get(action) ?? 0) + 1);
  const units = new Set(resources.map(({ cluster, unit }) => `${cluster}\0${unit}`)).size;
  const actions = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([action, count]) => `${count} ${cell(action)}`);
  return `${actions.join(', ')} in ${counted(units, 'unit')}`;
}
