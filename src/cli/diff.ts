import { diffResources, type FieldChange } from '../change/diff.ts';
import type { ResourceChange } from '../model/change.ts';
import { EXIT, UsageError } from '../model/exit.ts';
import type { Path } from '../model/value.ts';
import { plain } from '../report/escape.ts';
import { type Painter, painter } from '../report/paint.ts';
import { counted } from '../report/words.ts';
import { diff as runDiff } from '../run.ts';
import { inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';

const SIGNS = { added: '+', removed: '-', modified: '~' } as const;
const COLORS = { added: 'pass', removed: 'error', modified: 'warning' } as const;

/** Fields of one resource that are printed; the others are counted. */
const MAX_FIELDS = 25;

/**
 * `gitops-gate diff`: the resources that change, by cluster, environment and unit, each with the fields that differ.
 * Nothing that a Secret holds is printed.
 */
export async function diff(invocation: Invocation): Promise<number> {
  const base = invocation.text('base');
  if (base === undefined) throw new UsageError('diff needs --base REF: the commit to compare with');
  const { resources, environments } = await runDiff({ ...inputOf(invocation), base });
  const paint = painter(invocation.colors);
  let heading = '';
  for (const change of resources) {
    const next = `${plain(change.unit)} (${plain(change.environment)})`;
    if (next !== heading) invocation.out(`${paint('bold', next)}\n`);
    heading = next;
    invocation.out(`${[line(change, paint), ...fieldLines(change, paint)].join('\n')}\n`);
  }
  const reached = environments.length === 0 ? 'no environment' : plain(environments.join(', '));
  invocation.out(`${counted(resources.length, 'resource')} changed, reaching ${reached}\n`);
  return EXIT.clean;
}

function line({ action, kind, namespace, name, movedFrom }: ResourceChange, paint: Painter): string {
  const what = [kind, namespace, name].filter((part) => part !== '').join('/');
  const moved = movedFrom === undefined ? '' : ` (from ${plain(movedFrom)})`;
  return `  ${paint(COLORS[action], SIGNS[action])} ${plain(what)}${moved}`;
}

/** The fields in which a resource differs from what it was. */
function fieldLines({ action, before, resource, movedFrom }: ResourceChange, paint: Painter): string[] {
  if (action !== 'modified') return [];
  const fields = before === undefined || resource === undefined ? [] : diffResources(before, resource);
  // What is the same in itself reads something that is not: values from elsewhere, a chart of this repository.
  if (fields.length === 0) return movedFrom === undefined ? ['      what it reads is another'] : [];
  const more = fields.length - MAX_FIELDS;
  return [
    ...fields.slice(0, MAX_FIELDS).map((field) => `      ${fieldLine(field, paint)}`),
    ...(more > 0 ? [`      and ${counted(more, 'more field')}`] : []),
  ];
}

function fieldLine({ path, before, after }: FieldChange, paint: Painter): string {
  const name = plain(pathText(path));
  if (before === undefined) return paint(COLORS.added, `+ ${name}: ${plain(after ?? '')}`);
  if (after === undefined) return paint(COLORS.removed, `- ${name}: ${plain(before)}`);
  return `${name}: ${paint(COLORS.removed, plain(before))} -> ${paint(COLORS.added, plain(after))}`;
}

/** `spec.containers[0].image`, with keys in quotes that would be read otherwise. */
function pathText(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\w-]+$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}
