import { describe, expect, it } from 'vitest';
import { renderFastTemplate } from '../../../src/render/template/fasttemplate.ts';
import { missingKeyOf, renderGoTemplate } from '../../../src/render/template/index.ts';
import { TemplateError, toGo } from '../../../src/render/template/values.ts';
import semver from './semver.json' with { type: 'json' };
import truth from './truth.json' with { type: 'json' };

/** What a template gives, or the code of its failure. */
function outcome(template: string, options: readonly string[]): string | { failed: string } {
  try {
    return renderGoTemplate(template, toGo(truth.parameters), missingKeyOf(options));
  } catch (error) {
    if (error instanceof TemplateError) return { failed: error.code };
    throw error;
  }
}

describe('Go templates give what text/template with sprig gives', () => {
  it.each(truth.cases)('$template $options', ({ template, options, ...expected }) => {
    const got = outcome(template, options ?? []);
    if ('text' in expected) expect(got).toBe(expected.text);
    else expect(got).toMatchObject({ failed: expect.any(String) });
  });
});

describe('versions compare as sprig compares them', () => {
  it.each(semver.constraints)('$constraint', ({ constraint, holds, fails }) => {
    const results = semver.versions.map((version) => outcome(`{{ semverCompare "${constraint}" "${version}" }}`, []));
    expect(semver.versions.filter((_, index) => results[index] === 'true')).toEqual(holds);
    expect(semver.versions.filter((_, index) => typeof results[index] !== 'string')).toEqual(fails);
  });
});

describe('what is not reproduced is said', () => {
  it.each(['{{ now }}', '{{ uuidv4 }}', '{{ randAlpha 5 }}', '{{ genCA "x" 1 }}'])('%s', (template) =>
    expect(outcome(template, [])).toEqual({ failed: 'unsupported' }),
  );
});

describe('a template is bounded', () => {
  it.each([
    ['steps', '{{ range until 10000 }}{{ range until 10000 }}{{ end }}{{ end }}'],
    ['recursion', '{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}'],
    ['text', '{{ $x := repeat 1000000 "x" }}{{ $x }}{{ $x }}'],
    ['repeat', '{{ repeat 100000000 "x" }}'],
    ['elements', '{{ until 100000000 }}'],
    ['width', '{{ printf "%1000000000d" 1 }}'],
    ['replacements', '{{ $x := repeat 1000 "x" }}{{ replace "x" (repeat 100000 "y") $x }}'],
    ['nesting', `${'{{ if true }}'.repeat(500)}${'{{ end }}'.repeat(500)}`],
    ['lists again and again', '{{ range until 10000 }}{{ $x := until 10000 }}{{ end }}'],
    ['reading again and again', '{{ $l := until 9000 }}{{ range until 9000 }}{{ $x := toJson $l }}{{ end }}'],
    [
      'matching again and again',
      '{{ $s := repeat 999999 "a" }}{{ range until 9999 }}{{ $x := regexMatch "b" $s }}{{ end }}',
    ],
    ['doubling', '{{ $l := list 1 }}{{ range until 60 }}{{ $l = list $l $l }}{{ end }}{{ toJson $l }}'],
    ['values within values', '{{ $d := dict }}{{ range until 9000 }}{{ $d = dict "a" $d }}{{ end }}{{ $d }}'],
    ['parentheses', `{{ ${'('.repeat(500)}1${')'.repeat(500)} }}`],
  ])('%s', (_, template) => expect(outcome(template, [])).toEqual({ failed: 'limit' }));

  it('a dictionary that holds itself', () => {
    expect(outcome('{{ $d := dict }}{{ $_ := set $d "x" $d }}{{ $d }}', [])).toEqual({ failed: 'unsupported' });
  });

  it('an expression that would make a backtracking matcher hang', () => {
    expect(outcome('{{ regexMatch "^(a+)+$" (printf "%sX" (repeat 5000 "a")) }}', [])).toBe('false');
  });

  it('names of the prototype are keys like others', () => {
    expect(outcome('{{ (dict "__proto__" "x").__proto__ }}{{ .constructor }}', [])).toBe('x<no value>');
  });
});

describe('the older form', () => {
  const parameters = new Map<string, unknown>([
    ['name', 'web'],
    ['path[0]', 'apps'],
    ['count', 3],
  ]);
  it.each([
    ['{{name}}-{{ name }}-{{path[0]}}', 'web-web-apps'],
    ['{{unknown}} {{count}} {{}}', '{{unknown}} {{count}} {{}}'],
    ['{{name', '{{name'],
    ['no template', 'no template'],
  ])('%s', (template, expected) => expect(renderFastTemplate(template, parameters)).toBe(expected));

  it('refuses a tag without an end', () => {
    expect(() => renderFastTemplate('{{name}}-{{x', parameters)).toThrow(TemplateError);
  });
});
