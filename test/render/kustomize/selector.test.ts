import { describe, expect, it } from 'vitest';
import { createSelector, type SelectorCandidate, type TargetSelector } from '../../../src/render/kustomize/selector.ts';

const DEPLOYMENT: SelectorCandidate = {
  group: 'apps',
  version: 'v1',
  kind: 'Deployment',
  names: ['web', 'prod-web'],
  namespaces: ['default', 'shop'],
  labels: new Map([['app', 'web']]),
  annotations: new Map([['note', 'x']]),
};

describe('target selectors', () => {
  it.each<[TargetSelector, boolean]>([
    [{}, true],
    [{ kind: 'Deployment' }, true],
    [{ kind: 'Deploy' }, false],
    [{ kind: 'Deploy.*|Job' }, true],
    [{ group: '', version: 'v1' }, true],
    [{ group: 'app' }, false],
    [{ name: 'web' }, true],
    [{ name: 'prod-.*' }, true],
    [{ name: 'we' }, false],
    [{ name: 'a|web' }, true],
    [{ namespace: 'shop' }, true],
    [{ namespace: 'sho' }, false],
    [{ labelSelector: 'app in (web)' }, true],
    [{ labelSelector: 'app=api' }, false],
    [{ annotationSelector: 'note=x' }, true],
    [{ annotationSelector: '!note' }, false],
  ])('%o: %s', (target, expected) => {
    expect(createSelector(target)(DEPLOYMENT)).toBe(expected);
  });

  it('refuses a bad pattern at once, a bad label selector when it is asked', () => {
    expect(() => createSelector({ name: '(' })).toThrow('error parsing regexp');
    const selector = createSelector({ kind: 'Deployment', labelSelector: 'a b' });
    expect(selector({ ...DEPLOYMENT, kind: 'Job' })).toBe(false);
    expect(() => selector(DEPLOYMENT)).toThrow("found 'b'");
  });
});
