import { RE2JS } from 're2js';
import type { ApprovalSetting, BreakGlassSetting } from '../model/approvals.ts';
import type { SettingProblem } from '../model/configuration.ts';
import type { SettingsFile } from '../util/settings.ts';
import { didYouMean } from '../util/suggest.ts';

/** What a schema cannot say of approval rules: rules that would undo each other, names that nothing has, no pattern. */
export function approvalContradictions(
  file: SettingsFile,
  rules: readonly ApprovalSetting[],
  breakGlass: BreakGlassSetting | undefined,
): SettingProblem[] {
  return [
    ...repeatedNames(file, rules),
    ...rules.flatMap((rule, index) => insteadProblems(file, rule, index, rules)),
    ...patternProblems(file, breakGlass),
  ];
}

function repeatedNames(file: SettingsFile, rules: readonly ApprovalSetting[]): SettingProblem[] {
  const names = rules.map(({ name }) => name);
  return rules.flatMap(({ name }, index) =>
    name === undefined || names.indexOf(name) === index
      ? []
      : [{ ...file.locate(['approvals', index, 'name']), message: `approvals names ${name} twice` }],
  );
}

/**
 * A rule may take another's place only for what it can see in the change itself, which a label is not, and only where
 * nothing takes its own: or no rule would be left.
 */
function insteadProblems(
  file: SettingsFile,
  rule: ApprovalSetting,
  index: number,
  rules: readonly ApprovalSetting[],
): SettingProblem[] {
  const { insteadOf = [], changes, labels } = rule;
  const way = ['approvals', index, 'insteadOf'];
  const at = (message: string, more: readonly number[] = []) => ({
    ...file.locate([...way, ...more]),
    message: `approvals[${index}].insteadOf ${message}`,
  });
  if (insteadOf.length === 0) return [];
  if (changes === undefined) return [at('needs changes beside it: the other rule would never be asked for')];
  if (labels !== undefined) return [at('cannot stand beside labels: a label may only ask for more')];
  return insteadOf.flatMap((wanted, position) => {
    const other = rules.find(({ name }) => name === wanted);
    if (other === undefined) {
      const names = rules.flatMap(({ name }) => name ?? []);
      return [at(`names ${wanted}, which is no rule${didYouMean(wanted, names)}`, [position])];
    }
    return other.insteadOf === undefined ? [] : [at(`names ${wanted}, which takes another's place itself`, [position])];
  });
}

function patternProblems(file: SettingsFile, breakGlass: BreakGlassSetting | undefined): SettingProblem[] {
  const pattern = breakGlass?.incident?.pattern;
  if (pattern === undefined) return [];
  try {
    RE2JS.compile(pattern);
    return [];
  } catch (error) {
    const message = `breakGlass.incident.pattern is no regular expression: ${(error as Error).message}`;
    return [{ ...file.locate(['breakGlass', 'incident', 'pattern']), message }];
  }
}
