import { runGit } from '../load/git.ts';
import { hideInGraph } from '../report/hide.ts';
import { inspect, maskOfSides, policiesOf } from '../run.ts';
import { inputOf } from './input.ts';
import type { Invocation } from './invocation.ts';

/*
 * The names that a shell completes. They are asked for while somebody types: what fails says nothing.
 */

/** The kinds of names that are completed. */
export type Names = 'policies' | 'clusters' | 'units' | 'refs';

const READERS: Readonly<Record<Names, (invocation: Invocation) => Promise<Iterable<string>>>> = {
  policies: async (invocation) => (await policiesOf(inputOf(invocation, '.'))).policies.definitions.keys(),
  clusters: async (invocation) => (await graphOf(invocation)).clusters.map(({ name }) => name),
  units: async (invocation) => (await graphOf(invocation)).units.map(({ id }) => id),
  async refs() {
    const { stdout } = runGit('.', [
      'for-each-ref',
      '--format=%(refname:short)',
      'refs/heads',
      'refs/remotes',
      'refs/tags',
    ]);
    return stdout.toString().split('\n');
  },
};

export function isNames(kind: string): kind is Names {
  return Object.hasOwn(READERS, kind);
}

/**
 * The names of one kind in the current directory, sorted. Shells expand the words that they are offered, so a stranger's
 * name with anything in it that a shell could obey is left out.
 */
export async function namesOf(kind: Names, invocation: Invocation): Promise<string[]> {
  try {
    const names = [...(await READERS[kind](invocation))];
    return [...new Set(names)].filter((name) => /^[\w@%+=:,./][\w@%+=:,./~-]*$/.test(name)).sort();
  } catch {
    return [];
  }
}

async function graphOf(invocation: Invocation) {
  const side = await inspect(inputOf(invocation, '.'));
  return hideInGraph(side.graph, maskOfSides(side));
}
