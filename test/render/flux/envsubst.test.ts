import { describe, expect, it } from 'vitest';
import { substitute } from '../../../src/render/flux/envsubst.ts';

const VALUES: Readonly<Record<string, string>> = {
  REGION: 'eu-west-1',
  EMPTY: '',
  PATH_NAME: '/srv/data/app.tar.gz',
  WORD: 'hello',
  TITLE: 'Hello',
  SLASHED: 'a/b/c',
  TWICE: 'abcabc',
  UMLAUT: 'für',
};

const lookup = (name: string) => {
  if (name === 'SECRET') return 'unknown' as const;
  const value = VALUES[name];
  return value === undefined ? ('undefined' as const) : { value };
};

describe('variable substitution of Flux', () => {
  it.each([
    ['nothing to replace', 'nothing to replace'],
    ['${REGION}', 'eu-west-1'],
    ['in ${REGION}, ${REGION}!', 'in eu-west-1, eu-west-1!'],
    ['$REGION stays, and so does $ {REGION}', '$REGION stays, and so does $ {REGION}'],
    ['$${REGION}', '${REGION}'],
    ['$$$${REGION}', '$${REGION}'],
    ['$$${REGION}', '$eu-west-1'],
    ['${EMPTY}', ''],
    // Defaults: all operators of the kind take the default of a variable that is empty or not there.
    ['${NONE:-x}${NONE:=x}${NONE=x}${EMPTY:-y}', 'xxxy'],
    ['${REGION:-x}', 'eu-west-1'],
    ['${NONE:-}', ''],
    ['${NONE:=${REGION}}', 'eu-west-1'],
    ['${NONE:=a-${ALSO_NONE:=${REGION}}-z}', 'a-eu-west-1-z'],
    ['${NONE:-http://host:80/path}', 'http://host:80/path'],
    // Length counts bytes.
    ['${#REGION}', '9'],
    ['${#UMLAUT}', '4'],
    ['${WORD^}${WORD^^}${TITLE,}${TITLE,,}', 'HelloHELLOhellohello'],
    ['${WORD:1}', 'ello'],
    ['${WORD:1:3}', 'ell'],
    ['${WORD: -3}', 'hello'],
    ['${WORD:-3}', 'hello'],
    ['${WORD:0:-1}', 'hell'],
    ['${WORD:9}', ''],
    ['${WORD:x}', 'hello'],
    ['${TWICE/b/X}', 'aXcabc'],
    ['${TWICE//b/X}', 'aXcaXc'],
    ['${TWICE/#ab/X}', 'Xcabc'],
    ['${TWICE/%bc/X}', 'abcaX'],
    ['${TWICE//b/}', 'acac'],
    ['${TWICE/#/pre-}', 'pre-abcabc'],
    ['${SLASHED//\\//-}', 'a-b-c'],
    ['${PATH_NAME#*/}', 'srv/data/app.tar.gz'],
    ['${PATH_NAME##*/}', 'app.tar.gz'],
    ['${PATH_NAME%.*}', '/srv/data/app.tar'],
    ['${PATH_NAME%%.*}', '/srv/data/app'],
    ['${REGION/$/cash}', 'eu-west-1'],
  ])('%s gives %s', (text, expected) => {
    const result = substitute(text, lookup);
    expect(result.text).toBe(expected);
    expect(result.undefined).toEqual([]);
  });

  it('leaves what nobody defines as it is written, and names it', () => {
    const result = substitute('${NONE} ${REGION} ${NONE^^} ${NONE:-${ALSO_NONE}}', lookup);
    expect(result.text).toBe('${NONE} eu-west-1 ${NONE^^} ${ALSO_NONE}');
    expect(result.undefined).toEqual(['NONE', 'NONE', 'ALSO_NONE']);
    expect(result.used).toEqual(['REGION']);
  });

  it('leaves what only the cluster knows as it is written, default or not', () => {
    const result = substitute('${SECRET} ${SECRET:-x} ${SECRET^^}', lookup);
    expect(result.text).toBe('${SECRET} ${SECRET:-x} ${SECRET^^}');
    expect(result.undefined).toEqual([]);
  });

  it.each([
    ['${REGION', 'missing closing brace'],
    ['${}', 'unable to parse variable name'],
    ['${REGION-x}', 'missing closing brace'],
    ['${REGION[0]}', 'missing closing brace'],
    ['${foo.bar}', 'missing closing brace'],
    ['${REGION:}', 'unable to parse substitution'],
    ['${NONE:-', 'unable to parse substitution'],
    ['${'.repeat(100), 'unable to parse variable name'],
    ['${A:=${A:=${A:='.repeat(40), 'too deeply'],
  ])('refuses %s', (text, message) => {
    expect(() => substitute(text, lookup)).toThrow(message);
  });

  it('takes linear time for a pattern made to be slow', () => {
    const value = 'a'.repeat(1500);
    const start = performance.now();
    expect(substitute(`\${V##${'*a'.repeat(20)}b}`, () => ({ value })).text).toBe(value);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each([
    ['${LONG}${LONG}${LONG}${LONG}${LONG}', 'many values'],
    ['${LONG//a/${LONG}}', 'a replacement of every character'],
  ])('refuses a text that values make too long: %s (%s)', (text) => {
    const long = () => ({ value: 'a'.repeat(1024 * 1024) });
    expect(() => substitute(text, long)).toThrow('too long');
  });
});
