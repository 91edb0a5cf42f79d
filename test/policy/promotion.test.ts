import { describe, expect, test } from 'vitest';
import type { EnvironmentSetting } from '../../src/model/configuration.ts';
import type { Environment } from '../../src/model/graph.ts';
import type { Risk } from '../../src/model/risk.ts';
import { stagesBefore } from '../../src/policy/stages.ts';
import {
  counterparts,
  isOlder,
  isSameVersion,
  repositoryOf,
  type VersionUse,
  versionText,
} from '../../src/policy/versions.ts';

describe('the stages before an environment', () => {
  const environment = (text: string): Environment => {
    const [name = '', risk = 'unknown'] = text.split(' ');
    return { name, risk: risk as Risk, reason: '' };
  };
  const stagesOf = (name: string, known: string[], promotion: string[] = [], declared: string[] = []) =>
    stagesBefore(
      { promotion, environments: declared.map((one): EnvironmentSetting => ({ name: one })) },
      known.map(environment),
    )(name);

  test('those of `promotion`, each glob a stage', () => {
    const known = ['prod-eu critical', 'prod-us critical', 'dev low', 'staging high'];
    const order = ['dev', 'staging', 'prod-*'];
    expect(stagesOf('prod-us', known, order)).toEqual([['staging'], ['dev']]);
    expect(stagesOf('dev', known, order)).toEqual([]);
    expect(stagesOf('qa', known, order)).toBeUndefined();
    expect(stagesOf('prod-eu', known, ['dev', 'prod-us', '*'])).toEqual([['prod-us'], ['dev']]);
  });

  test('those of `environments`, one risk class beside each other', () => {
    const known = ['prod-eu critical', 'prod-us critical', 'dev low', 'other', 'staging high'];
    const declared = ['dev', 'other', 'staging', 'prod-eu', 'prod-us'];
    expect(stagesOf('prod-us', known, [], declared)).toEqual([['staging'], ['other'], ['dev']]);
  });

  test('else those of lower risk', () => {
    const known = ['prod critical', 'dev low', 'uat high', 'staging high', 'odd'];
    expect(stagesOf('prod', known)).toEqual([['uat', 'staging'], ['dev']]);
    expect(stagesOf('odd', known)).toBeUndefined();
  });
});

function use(text: string, app: VersionUse['app'] = ['shop/api', 'api']): VersionUse {
  const [name = '', rest = ''] = text.split(' ');
  const [tag = '', digest = ''] = rest.split('@');
  return {
    what: 'image',
    name,
    tag,
    digest,
    environment: '',
    app,
    unit: {} as never,
    image: undefined,
    source: undefined,
  };
}

test.each<[string, string, boolean]>([
  ['a 1.0', 'a 1.0', true],
  ['a 1.0', 'a 1.1', false],
  ['a 1.0@x', 'a 1.0@x', true],
  ['a 1.0@x', 'a 1.0@y', false],
  ['a 1.0@x', 'a @x', true],
  ['a 1.0@x', 'a 1.0', true],
  ['a @x', 'a 1.0', false],
])('%s and %s are the same version: %s', (a, b, expected) => {
  expect(isSameVersion(use(a), use(b))).toBe(expected);
  expect(isSameVersion(use(b), use(a))).toBe(expected);
});

test('what is compared is what the same app runs, as exactly as can be told', () => {
  const redis = (place: string, own: string, tag: string) => use(`redis ${tag}`, [`${place}/${own}`, own]);
  const found = (mine: VersionUse, ...others: VersionUse[]) => counterparts(mine, others).map(({ tag }) => tag);
  const mine = redis('shop', 'cache', '7');
  expect(found(mine, redis('shop', 'cache', '1'), redis('blog', 'cache', '2'), redis('shop', 'db', '3'))).toEqual([
    '1',
  ]);
  expect(found(mine, redis('blog', 'cache', '2'), redis('shop', 'db', '3'))).toEqual(['2']);
  expect(found(mine, redis('shop', 'db', '3'))).toEqual(['3']);
  expect(found(mine, use('valkey 1'))).toEqual([]);
});

test.each<[string, string, boolean]>([
  ['1.4.0', '1.5.0', true],
  ['v1.9', 'v1.10', true],
  ['1.5.0', '1.5.0', false],
  ['1.5', '1.5.0', false],
  ['2.0', '1.9', false],
  ['main-1', '2.0', false],
  ['', '1.0', false],
])('%s is older than %s: %s', (tag, than, expected) => {
  expect(isOlder(tag, than)).toBe(expected);
});

test('names are those of Docker Hub where none is said, versions are cut', () => {
  expect(repositoryOf({ name: 'nginx', registry: 'docker.io' })).toBe('docker.io/library/nginx');
  expect(repositoryOf({ name: 'ghcr.io/a/b', registry: 'ghcr.io' })).toBe('ghcr.io/a/b');
  expect(versionText({ tag: '', digest: `sha256:${'a'.repeat(64)}` })).toBe('@sha256:aaaaaaaaaaaa…');
});
