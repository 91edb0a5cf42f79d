import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../src/model/graph.ts';
import { effect, judged, known, reached, reviewed } from './approvals.ts';

/** The rules that ask for something of a change, by name, with their environments. */
async function asked(
  configuration: string,
  effects: readonly ReturnType<typeof effect>[],
  labels: string[] = [],
): Promise<string[]> {
  const environments = [...new Set(effects.map(({ environment }) => environment))].filter((name) => name !== UNKNOWN);
  const lines = await judged(configuration, reviewed([], { labels }), { ...reached, environments, effects });
  return lines.flatMap((line) => /missing-approval (\w+): (\w+) is reached/.exec(line)?.slice(1, 3).join(' ') ?? []);
}

/** Rules for prod by name, each with what else it says. */
function rules(...written: readonly [name: string, more: string][]): string {
  const lines = written.map(
    ([name, more]) => `  - { name: ${name}, environments: [prod], minimum: 1${more && `, ${more}`} }`,
  );
  return `approvals:\n${lines.join('\n')}\n`;
}

const IMAGES = 'changes: { only: { alters: [images] } }';
const ROLES = 'changes: { some: { kinds: ["*Role"] } }';

describe('kinds of change', () => {
  const role = effect({ kind: 'ClusterRole', namespace: '', name: 'admin', alters: ['other'] });
  const scaled = effect({ name: 'worker', alters: ['replicas'] });
  const both = effect({ alters: ['images', 'replicas'] });
  test.each<[string, string, ReturnType<typeof effect>[], string[]]>([
    ['nothing but images', rules(['a', IMAGES]), [effect()], ['a prod']],
    ['images and something else', rules(['a', IMAGES]), [effect(), scaled], []],
    ['one resource with both', rules(['a', IMAGES]), [both], []],
    [
      'one resource with both, where both are fine',
      rules(['a', 'changes: { only: { alters: [images, replicas] } }']),
      [both, scaled],
      ['a prod'],
    ],
    ['an image that is added', rules(['a', IMAGES]), [effect({ action: 'added', alters: ['other'] })], []],
    ['something of a kind', rules(['a', ROLES]), [effect(), role], ['a prod']],
    ['nothing of the kind', rules(['a', ROLES]), [effect()], []],
    [
      'some and only',
      rules(['a', `changes: { some: { kinds: [ClusterRole] }, only: { kinds: ["Cluster*"] } }`]),
      [role],
      ['a prod'],
    ],
    [
      'by name, namespace, unit and action',
      rules(['a', 'changes: { some: { names: [a*], namespaces: [shop], units: ["prod/*/**"], actions: [modified] } }']),
      [effect()],
      ['a prod'],
    ],
    [
      'all of the lists have to match',
      rules(['a', 'changes: { some: { names: [a*], namespaces: [other] } }']),
      [effect()],
      [],
    ],
    [
      'what changes elsewhere does not matter',
      rules(['a', IMAGES]),
      [effect(), effect({ environment: 'dev', alters: ['other'] })],
      ['a prod'],
    ],
  ])('%s', async (_, configuration, effects, expected) => {
    expect(await asked(configuration, effects)).toEqual(expected);
  });

  test('where nothing is seen to change, nobody can say that only images do', async () => {
    const lines = await judged(rules(['a', `${IMAGES}, insteadOf: [b]`], ['b', '']), known(), {
      ...reached,
      effects: [],
    });
    expect(lines.map((line) => /missing-approval (\w+):/.exec(line)?.[1])).toEqual(['b']);
  });
});

describe('a rule in place of another', () => {
  const both = rules(['b', ''], ['a', `${IMAGES}, insteadOf: [b]`], ['c', '']);
  test('where it fits', async () => {
    expect(await asked(both, [effect()])).toEqual(['a prod', 'c prod']);
  });
  test('and not where it does not', async () => {
    expect(await asked(both, [effect({ alters: ['other'] })])).toEqual(['b prod', 'c prod']);
  });
  test('in one environment says nothing of the others', async () => {
    const configuration = `approvals:
  - { name: all, environments: ["*"], minimum: 1 }
  - { name: few, environments: [prod], minimum: 1, ${IMAGES}, insteadOf: [all] }
`;
    expect(await asked(configuration, [effect(), effect({ environment: 'staging' })])).toEqual([
      'few prod',
      'all staging',
    ]);
  });
});

describe('labels', () => {
  const labelled = rules(['a', ''], ['b', 'labels: [Database, "two words"]']);
  test.each<[string, string[], string[]]>([
    ['none', [], ['a prod']],
    ['another', ['app'], ['a prod']],
    ['the one, in another case', ['DATABASE'], ['a prod', 'b prod']],
    ['the other', ['two words'], ['a prod', 'b prod']],
  ])('%s', async (_, labels, expected) => {
    expect(await asked(labelled, [effect()], labels)).toEqual(expected);
  });
});

describe('what is of no known environment', () => {
  const unknown = effect({ environment: UNKNOWN });
  test('is asked about where a rule says so, with its place', async () => {
    const lines = await judged('approvals: [{ environments: [unknown], minimum: 1 }]', known(), {
      effects: [unknown],
      resources: [{ environment: UNKNOWN, unit: 'u' }] as never,
    });
    expect(lines).toEqual([
      'apps/prod.yaml:3:9 error missing-approval unknown is reached by prod/Kustomization/flux-system/apps (Deployment shop/api modified) and has 0 of 1 approval from anyone but the author',
    ]);
  });
  test('and no glob means it', async () => {
    expect(await asked('approvals: [{ name: a, environments: ["*"], minimum: 1 }]', [unknown])).toEqual([]);
  });
});
