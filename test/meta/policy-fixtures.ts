import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeFixture, openFixture } from '../../src/cli/policy-test/fixture.ts';
import type { Judgement } from '../../src/model/judgement.ts';

/*
 * Checks a fixture of a policy the way `fixtures/README.md` says, as `gitops-gate test` does it.
 */

export const FIXTURES = new URL('../../fixtures/policies', import.meta.url).pathname;

/** The findings of a fixture, one per line, and what was not evaluated. */
export async function checkFixture(directory: string): Promise<{ lines: readonly string[]; judgement: Judgement }> {
  return judgeFixture(await openFixture(directory));
}

/** The lines of an expectation. */
export function expectedOf(directory: string): string[] {
  return readFileSync(path.join(directory, 'expected.txt'), 'utf8').split('\n').filter(Boolean);
}

/** Names in a directory, sorted. */
export function namesIn(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}
