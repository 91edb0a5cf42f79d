import { expect, test } from 'vitest';
import type { FaultIdentity, Judgement } from '../../src/model/judgement.ts';
import type { Finding } from '../../src/model/report.ts';
import { markNew } from '../../src/report/new.ts';
import { finding } from './sample.ts';

/** A judgement of findings, each `path:line identity…`; an identity with `!` is a warning, others are errors. */
function judgement(...texts: readonly string[]): Judgement {
  const faults = new Map<string, readonly FaultIdentity[]>();
  const findings = texts.map((text, index): Finding => {
    const [place = '', ...identities] = text.split(' ');
    const [path = '', line] = place.split(':');
    const fingerprint = String(index);
    faults.set(
      fingerprint,
      identities.map((identity) => ({
        identity: identity.replace('!', ''),
        severity: identity.endsWith('!') ? 'warning' : 'error',
      })),
    );
    return finding({ fingerprint, location: { path, line: Number(line), column: 1 } });
  });
  return { findings, faults, notEvaluated: [] };
}

/** The places of what is new. */
function news(head: Judgement, base: Judgement): string[] {
  return markNew(head, base)
    .filter(({ isNew }) => isNew)
    .map(({ location: { path, line } }) => `${path}:${line}`);
}

test.each<[string, string[], string[], string[]]>([
  ['a moved line is old', ['a:1 x'], ['a:20 x'], []],
  ['another file is old', ['a:1 x'], ['b:1 x'], []],
  ['of two where the base has one, one is new', ['a:1 x'], ['a:1 x', 'a:9 x'], ['a:9']],
  ['and it is the one in the file that has none at base', ['m:1 x'], ['a:1 x', 'm:1 x'], ['a:1']],
  ['none is new where the base has more', ['a:1 x', 'a:2 x'], ['b:1 x'], []],
  ['a line that is at fault for something else too is new', ['a:1 dev'], ['a:1 dev prod'], ['a:1']],
  ['a line that is at fault for one thing less is old', ['a:1 dev prod'], ['a:1 prod'], []],
  ['what was said on two lines may be said on one', ['a:1 dev', 'a:2 prod'], ['a:3 dev prod'], []],
  ['a warning that became an error is new', ['a:1 x!'], ['a:1 x'], ['a:1']],
  ['an error that became a warning is old', ['a:1 x'], ['a:1 x!'], []],
])('%s', (_, base, head, expected) => {
  expect(news(judgement(...head), judgement(...base))).toEqual(expected);
});

test('without a base all findings stay what they are', () => {
  expect(markNew(judgement('a:1 x'), undefined).map(({ isNew }) => isNew)).toEqual([true]);
});
