import { expect, test } from 'vitest';
import { findingsIn } from '../support.ts';
import { evaluated } from './support.ts';

const LONG = `${'a'.repeat(50_000)}!`;

// With JavaScript's expressions each of these takes longer than there is time.
test.each(['(a+)+$', '^(a|a)*$', '(a|aa)+$', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
  '%s takes no time on a long text',
  async (pattern) => {
    expect(await evaluated('params.any[0].matches(params.any[1])', [LONG, pattern])).toBe(false);
    expect(await evaluated(`params.any.matches(${JSON.stringify(pattern)})`, LONG)).toBe(false);
  },
);

test('a pattern that is only known when it is used, and is none, is an error and no pass', async () => {
  expect(await evaluated('params.any.matches("a" + "(")', 'a')).toBe(
    'error: no regular expression of RE2: missing closing ): `a(`',
  );
});

test.each([
  ['params.text.matches(1)', 'wrong: there is no string.matches(int): there is string.matches(string): bool'],
  ['1.matches("a")', ''],
  ['[1].exists(n, n.matches("a"))', ''],
  ['params.any.matches("a")', 'error: matches() is of texts'],
])('%s is told', async (expression, expected) => {
  expect(await evaluated(expression, 1n)).toEqual(expected === '' ? expect.stringContaining('wrong: ') : expected);
});

test('a parameter of a policy that is no expression is a policy-error', async () => {
  const found = await findingsIn({
    'apps/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n',
    'apps/kustomization.yaml': 'resources: [a.yaml]\n',
    '.gitops-gate.yaml': `directories: [{ path: apps, cluster: one }]
policies:
  naming-convention:
    params: { conventions: [{ kinds: ["**"], pattern: "a(", say: x }] }
`,
  });
  expect(found.join('\n')).toContain(
    'error policy-error naming-convention could not be evaluated: no regular expression',
  );
});
