import { describe, expect, it } from 'vitest';
import type { Mapping, Path, Value } from '../../../src/model/value.ts';
import { Literal } from '../../../src/model/value.ts';
import { lineOf } from '../../../src/render/helm/block-places.ts';
import { type ChartResult, renderChart } from '../../../src/render/helm/index.ts';
import { memoryRepository } from '../kustomize/memory-tree.ts';
import truth from './truth.json' with { type: 'json' };

type Files = Readonly<Record<string, string>>;

function render(files: Files, values: Mapping = {}, directory = 'shop'): ChartResult {
  return renderChart({
    repository: memoryRepository(files),
    directory,
    release: { name: 'rel', namespace: 'ns' },
    values,
    includeCrds: true,
    locateValue: () => undefined,
  });
}

/** A value as JSON, whatever its scalars were written as. */
function json(value: Value): unknown {
  return JSON.parse(JSON.stringify(value, (_, entry: unknown) => (entry instanceof Literal ? entry.value : entry)));
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

interface Case {
  readonly name: string;
  readonly values: object;
  readonly fails?: boolean;
  readonly objects?: readonly unknown[];
}

describe('a chart gives what helm template gives', () => {
  it.each(truth.cases as readonly Case[])('$name', ({ values, fails = false, objects = [] }) => {
    const result = render(truth.files, values as Mapping);
    if (fails) expect(result).toEqual({ refused: expect.stringContaining('shop/templates/') });
    else if ('refused' in result) expect.fail(result.refused);
    else expect(result.resources.map(({ value }) => json(value)).sort(byText)).toEqual(objects.toSorted(byText));
  });
});

it.each([
  ['policy/v1', true],
  ['policy/v1/PodDisruptionBudget', true],
  ['v1/ConfigMap', true],
  ['policy/v1beta1', false],
  ['policy/v1beta1/PodDisruptionBudget', false],
  ['monitoring.coreos.com/v1/ServiceMonitor', false],
])('a cluster that nobody describes has %s: %s', (name, has) => {
  const result = render({
    'shop/Chart.yaml': 'name: shop\nversion: 1.0.0\n',
    'shop/templates/a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: "{{ .Capabilities.APIVersions.Has "${name}" }}"}\n`,
  });
  if ('refused' in result) expect.fail(result.refused);
  expect(result.resources[0]?.value['data']).toEqual({ x: String(has) });
});

describe('the order of things', () => {
  const map = (name: string, value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {x: "${value}"}\n`;
  const values = (result: ChartResult) => {
    if ('refused' in result) expect.fail(result.refused);
    return result.resources.map(({ name, value }) => [name, (value['data'] as Mapping)['x']]);
  };

  it('is Helm’s: a template sees what those behind it and below it set', () => {
    const result = render({
      'shop/Chart.yaml': 'name: shop\nversion: 1.0.0\n',
      'shop/templates/a.yaml': map('a', '{{ .Values.seen }}'),
      'shop/templates/b.yaml': `{{ $_ := set .Values "seen" "yes" }}${map('b', '{{ .Values.deep }}')}`,
      'shop/templates/deep/x.yaml': `{{ $_ := set .Values "deep" "too" }}${map('x', '{{ .Values.seen }}')}`,
    });
    expect(values(result)).toEqual([
      ['a', 'yes'],
      ['b', 'too'],
      ['x', ''],
    ]);
  });

  it('keeps no null of a chart below one that declares what it uses', () => {
    const files = (declared: string) => ({
      'shop/Chart.yaml': `name: shop\nversion: 1.0.0\n${declared}`,
      'shop/charts/sub/Chart.yaml': 'name: sub\nversion: 1.0.0\n',
      'shop/charts/sub/values.yaml': 'env: { A: null, B: 1 }\n',
      'shop/charts/sub/templates/x.yaml': map('x', '{{ keys .Values.env | sortAlpha | join "," }}'),
    });
    expect(values(render(files('')))).toEqual([['x', 'A,B']]);
    expect(values(render(files('dependencies: [{ name: sub, version: 1.0.0 }]\n')))).toEqual([['x', 'B']]);
  });

  it('lets conditions see what the charts below say themselves', () => {
    const below = (name: string, enabled: string) => ({
      [`shop/charts/${name}/Chart.yaml`]: `name: ${name}\nversion: 1.0.0\n`,
      [`shop/charts/${name}/values.yaml`]: `enabled: ${enabled}\n`,
      [`shop/charts/${name}/templates/x.yaml`]: map(name, ''),
    });
    const dependency = (name: string) => `- { name: ${name}, version: 1.0.0, condition: ${name}.enabled }\n`;
    const files = {
      'shop/Chart.yaml': `name: shop\nversion: 1.0.0\ndependencies:\n${dependency('one')}${dependency('two')}${dependency('given')}`,
      ...below('one', 'true'),
      ...below('two', 'false'),
      ...below('given', 'false'),
    };
    expect(values(render(files, { given: { enabled: true }, two: { other: 1 } })).map(([name]) => name)).toEqual([
      'one',
      'given',
    ]);
  });
});

describe('a chart that cannot be had here is refused with the reason', () => {
  const chart = (more: string) => `name: c\nversion: 1.0.0\n${more}`;
  it.each([
    [
      'a dependency that is elsewhere',
      chart('dependencies: [{ name: d, repository: https://x }]'),
      '',
      'its dependency d is not in',
    ],
    ['no name', 'version: 1', '', 'its Chart.yaml has no name'],
    ['what changes each time', chart(''), '{{ randAlphaNum 5 }}', 'the function randAlphaNum is not evaluated'],
    ['an unknown function', chart(''), '{{ frobnicate }}', 'function "frobnicate" not defined'],
    ['no YAML', chart(''), 'a: [', 'gives no YAML'],
    ['a template that includes itself', chart(''), '{{ include "c/templates/x.yaml" . }}', 'maximum template depth'],
    ['a loop', chart(''), '{{ range until 9999 }}{{ range until 9999 }}x{{ end }}{{ end }}', 'too many steps'],
    [
      'a chart that depends on itself',
      chart('dependencies: [{ name: d, repository: "file://../c" }]'),
      '',
      'its dependency d is not in',
    ],
    ['charts in a ring', chart('dependencies: [{ name: d, repository: "file://../d" }]'), '', 'nest too deeply'],
  ])('%s', (_, metadata, template, reason) => {
    const ring = 'name: d\nversion: 1.0.0\ndependencies: [{ name: c, repository: "file://../c" }]';
    const files = { 'c/Chart.yaml': metadata, 'c/templates/x.yaml': template, 'd/Chart.yaml': ring };
    expect(render(files, {}, 'c')).toEqual({ refused: expect.stringContaining(reason) });
  });

  it('a dependency that a condition switches off is not missed', () => {
    const metadata =
      'name: c\nversion: 1.0.0\ndependencies: [{ name: d, repository: https://x, condition: d.enabled }]';
    expect(render({ 'c/Chart.yaml': metadata }, { d: { enabled: false } }, 'c')).toMatchObject({ resources: [] });
  });

  it('a dependency beside the chart is found', () => {
    const files = {
      'c/Chart.yaml': 'name: c\nversion: 1.0.0\ndependencies: [{ name: d, repository: "file://../d" }]',
      'd/Chart.yaml': 'name: d\nversion: 1.0.0',
      'd/templates/x.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: { name: "{{ .Values.name }}" }',
    };
    expect(render(files, { d: { name: 'n' } }, 'c')).toMatchObject({ resources: [{ name: 'n' }] });
  });
});

describe('the line of a path in block style', () => {
  const lines = `# a comment
kind: Deployment
metadata:
  name: x
  "quoted/key": y
spec:
  items:
  - name: a
    image: one

  - image: two
    ports:
      - 80
      - 81
  flow: { a: 1 }
  nested:
    - - deep
last: z`.split('\n');
  it.each<[Path, number]>([
    [[], 1],
    [['kind'], 1],
    [['metadata'], 2],
    [['metadata', 'quoted/key'], 4],
    [['spec', 'items'], 6],
    [['spec', 'items', 0], 7],
    [['spec', 'items', 0, 'image'], 8],
    [['spec', 'items', 1, 'image'], 10],
    [['spec', 'items', 1, 'ports', 1], 13],
    [['spec', 'items', 5], 6],
    [['spec', 'flow', 'a'], 14],
    [['last'], 17],
    [['nowhere', 'at', 'all'], 1],
  ])('%j', (path, line) => expect(lineOf(lines, path)).toBe(line));
});
