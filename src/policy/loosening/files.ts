import type { Configuration } from '../../model/configuration.ts';
import type { Location } from '../../model/location.ts';
import { isWithin } from '../../util/paths.ts';
import { isPathEntry } from '../../util/settings.ts';
import type { Loosening } from './comparison.ts';

/** Where the configuration is looked for, and the workflows that may run the gate. */
const RULES = ['.gitops-gate.yaml', '.gitops-gate.yml', '.github/workflows'];

/** Whether some of the files say what is judged, or whether anything is. */
export function changesRules(files: readonly string[], configurations: readonly Configuration[]): boolean {
  const rules = configurations.flatMap((one) => [...(one.path === undefined ? [] : [one.path]), ...pathsOf(one)]);
  return files.some((file) => [...RULES, ...rules].some((rule) => isWithin(file, rule)));
}

function pathsOf({ extends: entries }: Configuration): string[] {
  return entries.filter(isPathEntry).map((entry) => entry.replace(/^\.\//, '').replace(/\/+$/, ''));
}

type Read = (path: string) => string | undefined;

/** A step that runs the gate: the action, by whatever owner, or the command. */
const RUNS_GATE = /^[^#\n]*(?:uses:\s*["']?[\w.-]+\/gitops-gate(?:\/[\w./-]*)?@|\bgitops-gate\s+check\b)/m;

/** Workflows that run the gate at base and are gone, run it no longer, or run otherwise. */
export function workflowLoosenings(
  files: readonly string[],
  { base, head }: { readonly base: Read; readonly head: Read },
  elsewhere: Location,
): Loosening[] {
  return files
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .flatMap((path) => {
      if (!RUNS_GATE.test(base(path) ?? '')) return [];
      const text = head(path);
      const kind = 'workflow';
      if (text === undefined) return [{ kind, what: `${path}, which runs the gate, is gone`, location: elsewhere }];
      const what = RUNS_GATE.test(text) ? 'which runs the gate, is another' : 'runs the gate no longer';
      return [
        { kind, what: `${path}${RUNS_GATE.test(text) ? ', ' : ' '}${what}`, location: { path, line: 1, column: 1 } },
      ];
    });
}
