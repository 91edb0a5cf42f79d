import { describe, expect, test } from 'vitest';
import { LIBRARIES } from '../../../src/policy/cel/libraries.ts';
import { functionName } from '../../../src/policy/cel/library.ts';
import { evaluated } from './support.ts';

/*
 * The examples are those of Kubernetes' documentation, "Common Expression Language in Kubernetes", and of its libraries.
 */

function holds(title: string, expressions: readonly string[]): void {
  describe(title, () => {
    test.each(expressions)('%s', async (expression) => {
      expect(await evaluated(expression)).toBe(true);
    });
  });
}

function fails(title: string, expressions: readonly string[]): void {
  describe(title, () => {
    test.each(expressions)('%s', async (expression) => {
      expect(await evaluated(expression)).toMatch(/^error: ./);
    });
  });
}

holds('quantities', [
  'isQuantity("1.3G")',
  'isQuantity("1.3Gi")',
  '!isQuantity("1,3G")',
  'isQuantity("10000k")',
  '!isQuantity("200K")',
  '!isQuantity("Three")',
  '!isQuantity("Mi")',
  '!isQuantity("")',
  '!isQuantity(".")',
  'isQuantity("1e3")',
  'isQuantity("-0.5")',
  'quantity("50000000G").isInteger()',
  'quantity("50k").isInteger()',
  '!quantity("9999999999999999999999999999999999999G").isInteger()',
  'quantity("50k").asInteger() == 50000',
  'quantity("50k").sub(20000).asApproximateFloat() == 30000.0',
  'quantity("500m").asApproximateFloat() == 0.5',
  'quantity("50k").add(quantity("20k")) == quantity("70k")',
  'quantity("50k").add(20) == quantity("50020")',
  'quantity("50k").sub(quantity("20k")) == quantity("30k")',
  'quantity("50k").add(20).sub(quantity("100k")).sub(-50000) == quantity("20")',
  'quantity("200M").compareTo(quantity("0.2G")) == 0',
  'quantity("50M").compareTo(quantity("50Mi")) == -1',
  'quantity("50Mi").compareTo(quantity("50M")) == 1',
  'quantity("150Mi").isGreaterThan(quantity("100Mi"))',
  '!quantity("50Mi").isGreaterThan(quantity("100Mi"))',
  'quantity("50M").isLessThan(quantity("100M"))',
  'quantity("-1").sign() == -1 && quantity("0").sign() == 0 && quantity("1n").sign() == 1',
  'quantity("1e3") == quantity("1k") && quantity("1E3") == quantity("1k") && quantity("1E") != quantity("1")',
  'quantity("0.1n") == quantity("1n")',
]);
fails('no quantities', [
  'quantity("200K") == quantity("1")',
  'quantity("Three") == quantity("1")',
  'quantity("9999999999999999999999999999999999999G").asInteger() == 1',
  'quantity("0.5").asInteger() == 0',
  'quantity("1e999999999") == quantity("1")',
]);

holds('URLs', [
  'isURL("https://user:pass@example.com:80/path?query=val#fragment")',
  'isURL("/absolute-path")',
  '!isURL("https://a:b:c/")',
  '!isURL("../relative-path")',
  'url("/path").getScheme() == ""',
  'url("https://example.com/").getScheme() == "https"',
  'url("https://example.com:80/").getHost() == "example.com:80"',
  'url("https://example.com/").getHost() == "example.com"',
  'url("https://user:pass@example.com:80/").getHost() == "example.com:80"',
  'url("https://[::1]:80/").getHost() == "[::1]:80"',
  'url("https://[::1]/").getHost() == "[::1]"',
  'url("/path").getHost() == ""',
  'url("https://example.com:80/").getHostname() == "example.com"',
  'url("https://127.0.0.1:80/").getHostname() == "127.0.0.1"',
  'url("https://[::1]:80/").getHostname() == "::1"',
  'url("https://example.com:80/").getPort() == "80"',
  'url("https://example.com/").getPort() == ""',
  'url("https://example.com/path").getEscapedPath() == "/path"',
  'url("https://example.com/path with spaces/").getEscapedPath() == "/path%20with%20spaces/"',
  'url("https://example.com").getEscapedPath() == ""',
  'url("https://example.com/path?k1=a&k2=b&k2=c").getQuery() == {"k1": ["a"], "k2": ["b", "c"]}',
  'url("https://example.com/path?key with spaces=value with spaces").getQuery() == {"key with spaces": ["value with spaces"]}',
  'url("https://example.com/path?").getQuery() == {}',
  'url("https://example.com/path").getQuery().size() == 0',
  'url("/a") == url("/a") && url("/a") != url("/b")',
]);
fails('no URLs', ['url("../relative-path") == url("/")', 'url("https://a:b:c/").getPort() == ""']);

holds('addresses', [
  'isIP("127.0.0.1") && isIP("::1")',
  '!isIP("127.0.0.256") && !isIP(":::1") && !isIP("127.0.0.01") && !isIP("1.2.3") && !isIP("0x7f000001")',
  '!isIP("::ffff:1.2.3.4") && !isIP("fe80::1%eth0") && !isIP("10.0.0.0/8")',
  'ip.isCanonical("127.0.0.1") && ip.isCanonical("2001:db8::abcd")',
  '!ip.isCanonical("2001:DB8::ABCD") && !ip.isCanonical("2001:db8::0:0:0:abcd")',
  'ip("127.0.0.1").family() == 4 && ip("::1").family() == 6',
  'ip("0.0.0.0").isUnspecified() && !ip("127.0.0.1").isUnspecified() && ip("::").isUnspecified()',
  'ip("127.0.0.1").isLoopback() && !ip("192.168.0.1").isLoopback() && ip("::1").isLoopback()',
  '!ip("2001:db8::abcd").isLoopback()',
  'ip("224.0.0.1").isLinkLocalMulticast() && !ip("224.0.1.1").isLinkLocalMulticast()',
  'ip("ff02::1").isLinkLocalMulticast() && !ip("fd00::1").isLinkLocalMulticast()',
  'ip("169.254.169.254").isLinkLocalUnicast() && !ip("192.168.0.1").isLinkLocalUnicast()',
  'ip("fe80::1").isLinkLocalUnicast() && !ip("fd80::1").isLinkLocalUnicast()',
  'ip("192.168.0.1").isGlobalUnicast() && !ip("255.255.255.255").isGlobalUnicast()',
  'ip("2001:db8::abcd").isGlobalUnicast() && !ip("ff00::1").isGlobalUnicast()',
  'string(ip("2001:DB8::0:ABCD")) == "2001:db8::abcd"',
  'ip("::1") == ip("0:0:0:0:0:0:0:1") && ip("::1") != ip("127.0.0.1")',
]);

holds('networks', [
  'isCIDR("192.168.0.0/16") && isCIDR("::1/128")',
  '!isCIDR("192.168.0.0/33") && !isCIDR("::1/129") && !isCIDR("10.0.0.0") && !isCIDR("10.0.0.0/08")',
  'cidr("192.168.0.0/24").containsIP(ip("192.168.0.1"))',
  '!cidr("192.168.0.0/24").containsIP(ip("192.168.1.1"))',
  'cidr("192.168.0.0/24").containsIP("192.168.0.1") && !cidr("192.168.0.0/24").containsIP("::1")',
  'cidr("192.168.0.0/16").containsCIDR(cidr("192.168.10.0/24"))',
  '!cidr("192.168.1.0/24").containsCIDR(cidr("192.168.2.0/24"))',
  'cidr("192.168.0.0/16").containsCIDR("192.168.10.0/24") && !cidr("192.168.10.0/24").containsCIDR("192.168.0.0/16")',
  'cidr("192.168.0.1/24").ip() == ip("192.168.0.1") && cidr("::1/128").ip().family() == 6',
  'cidr("192.168.0.1/24").masked() == cidr("192.168.0.0/24") && cidr("192.168.0.1/24") != cidr("192.168.0.0/24")',
  'cidr("2001:db8::1/33").masked() == cidr("2001:db8::/33")',
  'cidr("192.168.0.0/16").prefixLength() == 16 && cidr("::1/128").prefixLength() == 128',
  'cidr("0.0.0.0/0").containsIP("255.255.255.255")',
  'string(cidr("192.168.0.0/24")) == "192.168.0.0/24"',
]);
fails('no addresses', [
  'ip("127.0.0.256").family() == 4',
  'cidr("192.168.0.0/33").prefixLength() == 33',
  'cidr("10.0.0.0/8").containsIP("x")',
  'ip.isCanonical("x")',
]);

holds('regular expressions', [
  '"abc 123".find("[0-9]+") == "123"',
  '"abc".find("[0-9]+") == ""',
  '"123 abc 456".findAll("[0-9]+") == ["123", "456"]',
  '"123 abc 456".findAll("[0-9]+", 1) == ["123"]',
  '"123 abc 456".findAll("[0-9]+", 0) == []',
  '"123 abc 456".findAll("[0-9]+", -1).size() == 2',
  '"abc 123".findAll("xyz") == []',
  '"hello".matches("^h.*o$") && !"hello".matches("^e") && "hello".matches("ell")',
  'matches("hello", "l{2}")',
  '"aé".matches("^\\\\pL+$")',
  '["a1", "b"].filter(text, text.matches("[0-9]")) == ["a1"]',
]);

holds('lists', [
  '[1, 2, 3].isSorted() && ["a", "b", "b", "c"].isSorted() && ![2.0, 1.0].isSorted() && [1].isSorted() && [].isSorted()',
  '[1, 3].sum() == 4 && [1.0, 3.0].sum() == 4.0 && [].sum() == 0',
  '[duration("1m"), duration("1s")].sum() == duration("61s")',
  '[1, 3].min() == 1 && [1, 3].max() == 3 && ["b", "a"].min() == "a"',
  '[1, 2, 2, 3].indexOf(2) == 1 && ["a", "b", "b", "c"].lastIndexOf("b") == 2 && [1.0].indexOf(1.1) == -1',
  '[].indexOf("string") == -1',
  '[1, 2, 1].distinct() == [1, 2] && ["a", "a"].distinct() == ["a"] && [[1], [1]].distinct().size() == 1',
  '[1, [2, [3]]].flatten() == [1, 2, [3]] && [1, [2, [3]]].flatten(2) == [1, 2, 3]',
  '[1, 2, 3, 4].slice(1, 3) == [2, 3] && [1].slice(0, 0) == []',
  '[3, 1, 2].sort() == [1, 2, 3] && ["b", "a"].sort() == ["a", "b"] && [1, 2].reverse() == [2, 1]',
  '["ccc", "a", "bb"].sortBy(text, size(text)) == ["a", "bb", "ccc"]',
  '[{"n": 2}, {"n": 1}].sortBy(item, item.n)[0].n == 1',
  '[1, 2].first().value() == 1 && [1, 2].last().value() == 2 && ![].first().hasValue()',
  'lists.range(3) == [0, 1, 2] && lists.range(0) == []',
  'sets.contains([1, 2], [1]) && !sets.contains([1], [1, 2]) && sets.contains([1], [])',
  'sets.intersects(["a", "b"], ["b"]) && !sets.intersects(["a"], ["b"]) && !sets.intersects([], [])',
  'sets.equivalent([1, 2, 2], [2, 1]) && !sets.equivalent([1], [1, 2])',
]);
fails('what lists cannot', [
  '[].min() == 0',
  '[1].slice(0, 2) == []',
  '[1].slice(-1, 1) == []',
  '[1, "a"].sort() == []',
  'lists.range(100000000) == []',
  '["a"].sum() == ""',
]);

holds('texts', [
  '"hello".charAt(4) == "o" && "hello".charAt(5) == ""',
  '"hello mellow".indexOf("ello", 2) == 7 && "hello mellow".lastIndexOf("ello") == 7',
  '["hello", "mellow"].join(" ") == "hello mellow"',
  '"TacoCat".lowerAscii() == "tacocat" && "TacoCat".upperAscii() == "TACOCAT"',
  '"hello hello".replace("he", "we") == "wello wello" && "hello hello".replace("he", "we", 1) == "wello hello"',
  '"hello hello".replace("he", "we", 0) == "hello hello" && "hello hello".replace("he", "$&", -1) == "$&llo $&llo"',
  '"hello hello hello".split(" ") == ["hello", "hello", "hello"] && "a b c".split(" ", 2) == ["a", "b c"]',
  '"tacocat".substring(4) == "cat" && "tacocat".substring(0, 4) == "taco"',
  '"  \\ttrim\\n    ".trim() == "trim" && "gums".reverse() == "smug"',
  '"this is a string: %s\\nand an integer: %d".format(["str", 42]) == "this is a string: str\\nand an integer: 42"',
  '"%.2f %e %b %o %x %X %s %%".format([1.234, 1052.032911275, 5, 8, 255, "a", [1, "b"]]) == "1.23 1.052033e+03 101 10 ff 61 [1, b] %"',
  'strings.quote("a\\"b") == "\\"a\\\\\\"b\\""',
]);
fails('what texts cannot', [
  '"a".charAt(2) == ""',
  '"%s".format([]) == ""',
  '"".format([1]) == ""',
  '"%d".format(["a"]) == ""',
]);

holds('versions', [
  'isSemver("1.0.0") && !isSemver("hello") && !isSemver("v1.0") && isSemver("v1.0", true) && !isSemver("1.0", false)',
  'isSemver("0.1.0-alpha.1") && !isSemver("200K") && !isSemver(" 1.0.0") && !isSemver("01.1.1")',
  'semver("v1.0.0", true) == semver("1.0.0") && semver("1.0", true) == semver("1.0.0") && semver("01.01.01", true) == semver("1.1.1")',
  '!isSemver("1.0-rc1", true)',
  'semver("1.2.3").major() == 1 && semver("1.2.3").minor() == 2 && semver("1.2.3").patch() == 3',
  'semver("1.2.3").compareTo(semver("1.2.3")) == 0 && semver("1.2.3").compareTo(semver("2.0.0")) == -1',
  'semver("1.2.3").isGreaterThan(semver("0.1.2")) && semver("1.0.0-rc.1").isLessThan(semver("1.0.0"))',
]);
fails('no versions', ['semver("Three").major() == 3', 'semver("v1.0.0").major() == 1']);

holds('values that may be missing', [
  '{"a": 1}.?b.orValue(2) == 2 && {"a": 1}.?a.orValue(2) == 1',
  '{"a": {"b": 1}}.?a.?b.hasValue() && !{"a": {"b": 1}}.?a.?c.hasValue()',
  'optional.of(1).optMap(v, v + 1).value() == 2 && !optional.none().optMap(v, v + 1).hasValue()',
  '{"a": {"b": 1}}.?a.optFlatMap(v, v.?b).orValue(0) == 1 && {"a": {}}.?a.optFlatMap(v, v.?b).orValue(0) == 0',
  '!optional.ofNonZeroValue("").hasValue() && optional.ofNonZeroValue("a").value() == "a"',
  'optional.none().or(optional.of(1)).value() == 1',
]);

test('what only the evaluation knows may be given to all of them', async () => {
  const any = (expression: string, value: unknown) => evaluated(expression, value);
  expect(await any('quantity(params.any).isLessThan(quantity("1Gi"))', '500Mi')).toBe(true);
  expect(await any('params.any.matches("^a")', 'abc')).toBe(true);
  expect(await any('params.any.find(params.any)', 'a')).toBe('a');
  expect(await any('params.any.map(x, x.n).max() > 2', [new Map([['n', 3n]])])).toBe(true);
  expect(await any('params.any.min() == "a"', ['b', 'a'])).toBe(true);
  expect(await any('params.any.sortBy(x, x).first().orValue("")', ['b', 'a'])).toBe('a');
  expect(await any('params.any.sum() == 3', [1n, 2n])).toBe(true);
  expect(await any('params.any.?spec.?replicas.orValue(1) > 2', new Map([['spec', new Map([['replicas', 3n]])]]))).toBe(
    true,
  );
  expect(await any('params.any.?spec.?replicas.optMap(r, r > 2).orValue(false)', new Map())).toBe(false);
});

test('every name that calls something of a library loads it', async () => {
  for (const { names, namespaces = [], load } of LIBRARIES) {
    const { functions, namespaces: spaces = [] } = await load();
    expect(
      spaces.map(({ name }) => name).filter((name) => !namespaces.includes(name) && !names.includes(name)),
    ).toEqual([]);
    const standard = ['string', 'contains', 'intersects', 'equivalent', 'range', 'quote'];
    const own = functions
      .filter(({ handler, signature }) => handler !== undefined && !signature.startsWith('string('))
      .map(functionName);
    expect([...own].filter((name) => !names.includes(name) && !standard.includes(name))).toEqual([]);
  }
});
