import { EXIT, UsageError } from '../model/exit.ts';
import { definitions } from '../run.ts';
import { didYouMean } from '../util/suggest.ts';
import { inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';

/** `gitops-gate explain`. */
export async function explain(invocation: Invocation): Promise<number> {
  const [id] = invocation.operands;
  const policies = await definitions(inputOf(invocation, '.'));
  invocation.out(id === undefined ? list(policies) : page(id, policies));
  return EXIT.clean;
}

type Policies = Awaited<ReturnType<typeof definitions>>;

function list(policies: Policies): string {
  const ids = [...policies.keys()].sort();
  const width = Math.max(...ids.map((id) => id.length));
  return ids.map((id) => `${id.padEnd(width)}  ${policies.get(id)?.title}\n`).join('');
}

function page(id: string, policies: Policies): string {
  const policy = policies.get(id);
  if (policy === undefined) {
    throw new UsageError(`there is no policy ${id}${didYouMean(id, policies.keys())}: see gitops-gate explain`);
  }
  const parameters = Object.entries(policy.params ?? {}).map(
    ([name, { description, default: given }]) => `  ${name}: ${description} (default: ${JSON.stringify(given)})`,
  );
  const sections = [
    `${policy.id} (${policy.severity ?? 'error'}): ${policy.title}`,
    `Why: ${policy.why.trim()}`,
    `Fix: ${policy.fix.trim()}`,
    `For each ${policy.forEach}: ${policy.deny.trim()}`,
    ...(parameters.length === 0 ? [] : [`Parameters:\n${parameters.join('\n')}`]),
  ];
  return `${sections.join('\n\n')}\n`;
}
