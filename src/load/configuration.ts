import type { ApprovalSetting, BreakGlassSetting } from '../model/approvals.ts';
import type { ChangeRequestSetting, FreezeSetting, WindowSetting } from '../model/change-rules.ts';
import type {
  ClusterSetting,
  Configuration,
  EnvironmentSetting,
  LayerSetting,
  PolicySetting,
  SettingProblem,
  SourceSetting,
  WaiverSetting,
} from '../model/configuration.ts';
import type { Repository } from '../model/files.ts';
import { type SettingsFile, settingsOf, type Validator, validateSettings } from '../util/settings.ts';
import { approvalContradictions } from './approval-rules.ts';
import { changeRuleProblems } from './change-rules.ts';
import { parseText } from './parse.ts';

/** Where the configuration is looked for when nobody says where it is. */
export const CONFIGURATION_PATHS = ['.gitops-gate.yaml', '.gitops-gate.yml'] as const;

/** A field can be its name alone. */
type WrittenChangeRequest = Omit<ChangeRequestSetting, 'fields'> & {
  readonly fields: readonly (string | ChangeRequestSetting['fields'][number])[];
};

/** The configuration file as written: everything optional. */
interface Written {
  readonly extends?: readonly string[];
  readonly clusters?: readonly ClusterSetting[];
  readonly layers?: readonly LayerSetting[];
  readonly environments?: readonly EnvironmentSetting[];
  readonly sources?: readonly SourceSetting[];
  readonly directories?: Configuration['directories'];
  readonly approvals?: readonly ApprovalSetting[];
  readonly changeRequests?: readonly WrittenChangeRequest[];
  readonly windows?: readonly WindowSetting[];
  readonly freezes?: readonly FreezeSetting[];
  readonly promotion?: readonly string[];
  readonly teams?: Configuration['teams'];
  readonly breakGlass?: BreakGlassSetting;
  readonly policies?: Readonly<Record<string, PolicySetting | PolicySetting['severity']>>;
  readonly waivers?: readonly Omit<WaiverSetting, 'location'>[];
  readonly exclude?: readonly string[];
}

/**
 * Reads the configuration of a repository. `path` names the file, which must then exist; without it the file is optional.
 * Gives the defaults beside the problems where the file is wrong, so that a caller can still say what is there.
 */
export async function loadConfiguration(
  repository: Repository,
  path?: string,
): Promise<{ configuration: Configuration; problems: readonly SettingProblem[] }> {
  const found = path ?? CONFIGURATION_PATHS.find((candidate) => repository.tree.kind(candidate) === 'file');
  if (found === undefined) return { configuration: explicit(undefined, {}), problems: [] };
  const text = repository.text(found);
  if (text === undefined) {
    const message = 'the configuration file is not there or cannot be read';
    return { configuration: explicit(undefined, {}), problems: [{ path: found, line: 1, column: 1, message }] };
  }
  return parseConfiguration(found, text);
}

/** Parses and checks the text of a configuration file. */
export async function parseConfiguration(
  path: string,
  text: string,
): Promise<{ configuration: Configuration; problems: readonly SettingProblem[] }> {
  const file = withoutEmpty(settingsOf(parseText(path, text, 'manifest')));
  const problems = [...file.problems];
  if (problems.length === 0 && file.value !== undefined) {
    const { configuration: validate } = await import('../../schemas/validators.ts');
    problems.push(...validateSettings(file, validate as Validator));
    if (problems.length === 0) problems.push(...contradictions(file), ...(await changeRuleProblems(file)));
  }
  const written = problems.length === 0 ? ((file.value ?? {}) as Written) : {};
  return { configuration: explicit(file, written), problems };
}

/** A setting with nothing behind its colon is one that was left out. */
function withoutEmpty(file: SettingsFile): SettingsFile {
  if (typeof file.value !== 'object' || file.value === null || Array.isArray(file.value)) return file;
  return { ...file, value: Object.fromEntries(Object.entries(file.value).filter(([, value]) => value !== null)) };
}

/** Every optional list made explicit. */
function explicit(file: SettingsFile | undefined, written: Written): Configuration {
  const nowhere = { path: CONFIGURATION_PATHS[0], line: 1, column: 1 };
  return {
    path: file?.path,
    extends: written.extends ?? ['recommended'],
    clusters: written.clusters ?? [],
    layers: written.layers ?? [],
    environments: written.environments ?? [],
    sources: written.sources ?? [],
    directories: written.directories ?? [],
    approvals: written.approvals ?? [],
    changeRequests: (written.changeRequests ?? []).map((rule) => ({
      ...rule,
      fields: rule.fields.map((field) => (typeof field === 'string' ? { name: field } : field)),
    })),
    windows: written.windows ?? [],
    freezes: written.freezes ?? [],
    promotion: written.promotion ?? [],
    teams: written.teams ?? {},
    breakGlass: written.breakGlass,
    policies: policySettings(written.policies ?? {}),
    waivers: (written.waivers ?? []).map((waiver, index) => ({
      ...waiver,
      location: file?.locate(['waivers', index]) ?? nowhere,
    })),
    exclude: written.exclude ?? [],
    locate: (way, aim) => file?.locate(way, aim) ?? nowhere,
  };
}

function policySettings(written: NonNullable<Written['policies']>): Record<string, PolicySetting> {
  return Object.fromEntries(
    Object.entries(written).map(([id, setting]) => [
      id,
      typeof setting === 'object' ? setting : { ...(setting === undefined ? {} : { severity: setting }) },
    ]),
  );
}

/** What a schema cannot say: names used twice, dates that no calendar has. */
function contradictions(file: SettingsFile): SettingProblem[] {
  const written = file.value as Written;
  const problems: SettingProblem[] = [];
  for (const list of ['clusters', 'layers', 'environments'] as const) {
    const seen = new Set<string>();
    for (const [index, { name }] of (written[list] ?? []).entries()) {
      if (seen.has(name)) {
        problems.push({ ...file.locate([list, index, 'name']), message: `${list} names ${name} twice` });
      }
      seen.add(name);
    }
  }
  problems.push(...approvalContradictions(file, written.approvals ?? [], written.breakGlass));
  for (const [index, { expires }] of (written.waivers ?? []).entries()) {
    if (expires !== undefined && !isDate(expires)) {
      const message = `waivers[${index}].expires is ${expires}, which is no date`;
      problems.push({ ...file.locate(['waivers', index, 'expires']), message });
    }
  }
  return problems;
}

/** Whether a text of the form `YYYY-MM-DD` names a day of the calendar. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
