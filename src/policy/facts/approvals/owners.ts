import type { Effect } from '../../../model/change.ts';
import type { CodeOwnersLine } from '../../../model/code-owners.ts';
import { splitOwners, unitOwnersOf } from '../../../util/code-owners.ts';
import { compareText } from '../../../util/text.ts';
import type { FactContext } from '../context.ts';
import { type People, peopleOf } from './people.ts';

/** Who owns the units that change, one group for each line of CODEOWNERS. A line without owners asks for nobody. */
export function unitOwners(effects: readonly Effect[], context: FactContext): readonly People[] {
  const { codeOwners } = context.input;
  if (codeOwners?.path === undefined) return [nobody('code owners, and there is no CODEOWNERS at the base commit')];
  if (effects.length === 0) return [nobody('code owners, and nobody can tell of what')];
  const byLine = new Map<CodeOwnersLine | undefined, string[]>();
  for (const path of [...new Set(effects.flatMap(({ paths }) => paths))].sort(compareText)) {
    const line = unitOwnersOf(codeOwners, path);
    byLine.set(line, [...(byLine.get(line) ?? []), path === '' ? '.' : path]);
  }
  return [...byLine].flatMap(([line, paths]) => {
    if (line === undefined) {
      return [nobody(`a code owner of ${listed(paths)}, of which no line of ${codeOwners.path} says whose it is`)];
    }
    return line.owners.length === 0 ? [] : [lineOwners(line, paths, codeOwners.path ?? '', context)];
  });
}

/** Lines of CODEOWNERS that are passed over, by GitHub and here. */
export function codeOwnersProblems({ input: { codeOwners, configuration } }: FactContext): readonly string[] {
  if (codeOwners === undefined || !configuration.approvals.some((rule) => rule.codeOwners)) return [];
  return codeOwners.problems.map(({ line, message }) => `${codeOwners.path}:${line} is passed over: ${message}`);
}

function lineOwners(owned: CodeOwnersLine, paths: readonly string[], file: string, context: FactContext): People {
  const { users, teams, addresses } = splitOwners(owned);
  const { line } = owned;
  const people = peopleOf({ users, teams }, context);
  const named = [people.words, ...addresses].filter((name) => name !== 'nobody').join(', ');
  const unresolved = addresses.map(
    (address) => `${file}:${line} names ${address}: nobody can tell whose address it is`,
  );
  return {
    logins: people.logins,
    words: `the code owners of ${listed(paths)} (${named}; ${file}:${line})`,
    unreadable: [...people.unreadable, ...unresolved],
  };
}

function nobody(words: string): People {
  return { logins: [], words, unreadable: [] };
}

function listed(paths: readonly string[]): string {
  const rest = paths.length - 3;
  return rest <= 0 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${rest} more`;
}
