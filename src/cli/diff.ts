import type { ResourceChange } from '../model/change.ts';
import { EXIT, UsageError } from '../model/exit.ts';
import { plain } from '../report/escape.ts';
import { type Painter, painter } from '../report/paint.ts';
import { counted } from '../report/words.ts';
import { diff as runDiff } from '../run.ts';
import { inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';

const SIGNS = { added: '+', removed: '-', modified: '~' } as const;
const COLORS = { added: 'pass', removed: 'error', modified: 'warning' } as const;

/** `gitops-gate diff`: the resources that change, by cluster, environment and unit. Values are not printed. */
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
    invocation.out(`${line(change, paint)}\n`);
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
