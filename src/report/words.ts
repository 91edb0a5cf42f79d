import type { Coverage } from '../model/report.ts';

/** `1 unit`, `2 units`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first of a list, and how many more there are. */
export function listed(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return rest <= 0 ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${rest} more`;
}

/** `4 resources, 2 units, 1 cluster, 9 files`: how much was looked at. */
export function extentOf({ resources, units, clusters, files }: Coverage): string {
  return [
    counted(resources, 'resource'),
    counted(units, 'unit'),
    counted(clusters, 'cluster'),
    counted(files, 'file'),
  ].join(', ');
}
