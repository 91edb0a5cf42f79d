import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXIT, NotEvaluatedError, SettingsError } from '../model/exit.ts';
import { BUILTIN, configure, openDirectory } from '../open.ts';
import { loadPolicies } from '../policy/load.ts';
import { plain } from '../report/escape.ts';
import { type Painter, painter } from '../report/paint.ts';
import { counted } from '../report/words.ts';
import { inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';
import { type TestCase, type TestedPolicy, testedPolicies } from './policy-test/cases.ts';
import { type Outcome, outcomeOf } from './policy-test/outcome.ts';

/** `gitops-gate test`: the repository's own policies, each tried on its fixtures and cases. */
export async function test(invocation: Invocation): Promise<number> {
  const input = inputOf(invocation);
  const repository = openDirectory(input.directory);
  const configuration = await configure(repository, input);
  const policies = testedPolicies(path.resolve(input.directory), repository, configuration);
  const userFiles = policies.map(({ file }) => file);
  const { problems } = await loadPolicies(
    { builtin: BUILTIN, userFiles },
    { ...configuration, extends: [], policies: {}, waivers: [] },
  );
  if (problems.length > 0) throw new SettingsError(problems);

  const paint = painter(invocation.colors);
  let [passed, failed] = [0, 0];
  for (const policy of policies) {
    if (policy.cases.length === 0) {
      invocation.out(`${paint('warning', 'none')} ${policy.definition.id}: there is nothing to try it on\n`);
    }
    for (const one of policy.cases) {
      const outcome = await outcomeOf(policy, one);
      const isWritten = !outcome.passed && invocation.flag('update') && write(one, outcome);
      if (outcome.passed || isWritten) passed++;
      else failed++;
      invocation.out(caseText(policy, one, outcome, isWritten, paint));
    }
  }
  if (passed + failed === 0) throw new NotEvaluatedError('nothing was tried: no policy here has a fixture or a case');
  invocation.out(`${counted(passed + failed, 'case')}: ${passed} passed, ${failed} failed\n`);
  return failed === 0 ? EXIT.clean : EXIT.findings;
}

/** Writes down what was found as what is expected; a case in the policy file, or without a verdict, is left alone. */
function write({ expectation }: TestCase, { lines, reasons }: Outcome): boolean {
  if (expectation === undefined || reasons.length > 0 || lines.length === 0) return false;
  writeFileSync(expectation, lines.map((line) => `${line}\n`).join(''));
  return true;
}

function caseText(
  { definition }: TestedPolicy,
  { name }: TestCase,
  { passed, missing, unexpected, reasons }: Outcome,
  isWritten: boolean,
  paint: Painter,
): string {
  const verdict = isWritten ? paint('warning', 'written') : passed ? paint('pass', 'ok') : paint('error', 'FAIL');
  const lines = [
    ...missing.map((line) => paint('error', `  - ${plain(line)}`)),
    ...unexpected.map((line) => paint('pass', `  + ${plain(line)}`)),
    ...reasons.map((reason) => `  ! ${plain(reason)}`),
  ];
  return `${[`${verdict} ${definition.id}: ${plain(name)}`, ...(isWritten ? [] : lines)].join('\n')}\n`;
}
