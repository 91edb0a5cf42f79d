import { expect, test } from 'vitest';
import { librariesFor } from '../../../src/policy/cel/libraries.ts';

test.each<[string, string[]]>([
  ['image.digest == "" && image.tag.matchesAny(params.tags)', []],
  ['source.url.startsWith("https://") && resource.ip == ""', []],
  ['resource.name.matches("^a")', ['Regular expressions']],
  ['quantity(string(x)).isGreaterThan(quantity("1Gi"))', ['Quantities of Kubernetes', 'Semantic versions']],
  ['resource.name.matches // as RE2 does\r ("^a")', ['Regular expressions']],
  ['isIP // v4 or v6\n (resource.name)', ['Addresses and networks']],
  ['sets.contains(a, b)', ['Lists and sets']],
  ['cidr("10.0.0.0/8").containsIP(x)', ['Addresses and networks']],
])('%s loads what it calls, and no more', async (expression, expected) => {
  const titles = (await librariesFor([expression])).map(({ title }) => title);
  expect(titles).toEqual(['Of the gate', ...expected]);
});
