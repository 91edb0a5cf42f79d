import { EXIT, UsageError } from '../model/exit.ts';
import { definitions } from '../run.ts';
import { didYouMean } from '../util/suggest.ts';
import { inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';

/** `gitops-gate explain`. */
export async function explain(invocation: Invocation): Promise<number> {
  const [id = ''] = invocation.operands;
  const policies = await definitions(inputOf(invocation, '.'));
  const policy = policies.get(id);
  if (policy === undefined) {
    const hint = didYouMean(id, policies.keys());
    throw new UsageError(`there is no policy ${id}${hint}: there are ${[...policies.keys()].sort().join(', ')}`);
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
  invocation.out(`${sections.join('\n\n')}\n`);
  return EXIT.clean;
}
