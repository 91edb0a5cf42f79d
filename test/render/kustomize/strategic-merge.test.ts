import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import type { Mapping } from '../../../src/model/value.ts';
import { builtinMergeSchema, mergeSchemaFromOpenApi } from '../../../src/render/kustomize/merge-schema.ts';
import { strategicMerge } from '../../../src/render/kustomize/strategic-merge.ts';
import { writingIn } from '../../../src/render/kustomize/writing.ts';
import { documentOf, mappingOf, plain, stepsFrom } from './support.ts';

function merge(target: string, patch: string, type = 'apps/v1 Deployment', schema = builtinMergeSchema()) {
  const [apiVersion = '', kind = ''] = type.split(' ');
  const base = documentOf(target, 'base.yaml');
  const document = documentOf(patch, 'patch.yaml');
  const before = JSON.stringify([base.value, document.value]);
  const value = strategicMerge(base.value as Mapping, document.value as Mapping, {
    schema,
    apiVersion,
    kind,
    owner: {},
    step: stepsFrom(document, 'patches'),
    written: writingIn({ document: base, contributors: [] }, () => target),
  });
  // What documents hold is shared.
  expect(JSON.stringify([base.value, document.value])).toBe(before);
  return { value, document: base, contributors: [document] };
}

const POD = 'v1 Pod';
const CUSTOM = 'example.org/v1 Thing';

/* Every result was printed by kustomize 5.5. */
describe('strategic merge', () => {
  it.each([
    ['adds, changes and keeps', CUSTOM, '{a: 1, b: 2}', '{b: 3, c: 4}', '{a: 1, b: 3, c: 4}'],
    ['merges mappings', CUSTOM, '{m: {a: 1}}', '{m: {b: 2}}', '{m: {a: 1, b: 2}}'],
    ['deletes by null', CUSTOM, '{a: 1, m: {b: 1, c: 2}}', '{a: null, m: {b: null}}', '{m: {c: 2}}'],
    ['adds nothing that is null', CUSTOM, '{a: 1}', '{b: null, m: {c: null}}', '{a: 1, m: {}}'],
    ['keeps a null of the target', CUSTOM, '{a: null, m: {b: ~}}', '{c: 1}', '{a: null, m: {b: null}, c: 1}'],
    ['drops a null that is left out', CUSTOM, 'a:\nm:\n  b:\n  c: 1', '{c: 1}', '{m: {c: 1}, c: 1}'],
    ['replaces a null', CUSTOM, '{a: null}', '{a: {b: 1}}', '{a: {b: 1}}'],
    ['replaces lists of unknown kinds', CUSTOM, '{l: [{name: a}, {name: b}]}', '{l: [{name: a}]}', '{l: [{name: a}]}'],
    ['leaves nulls in lists that are replaced', CUSTOM, '{l: [1]}', '{l: [null, {a: null}]}', '{l: [null, {a: null}]}'],
    [
      'puts elements of the patch first',
      POD,
      '{spec: {containers: [{name: a, image: a:1}, {name: b, image: b:1}]}}',
      '{spec: {containers: [{name: c, image: c:1}, {name: b, image: b:2}]}}',
      '{spec: {containers: [{name: c, image: c:1}, {name: b, image: b:2}, {name: a, image: a:1}]}}',
    ],
    [
      'merges sets of scalars',
      CUSTOM.replace('example.org/v1 Thing', 'v1 ConfigMap'),
      '{metadata: {finalizers: [a, b]}}',
      '{metadata: {finalizers: [c, b]}}',
      '{metadata: {finalizers: [c, b, a]}}',
    ],
    [
      'replaces lists without a strategy',
      POD,
      '{spec: {tolerations: [{key: a}]}}',
      '{spec: {tolerations: [{key: b}]}}',
      '{spec: {tolerations: [{key: b}]}}',
    ],
    [
      'knows both keys of ports',
      POD,
      '{spec: {containers: [{name: a, ports: [{containerPort: 53, protocol: TCP}, {containerPort: 53, protocol: UDP}]}]}}',
      '{spec: {containers: [{name: a, ports: [{containerPort: 53, protocol: UDP, name: dns}]}]}}',
      '{spec: {containers: [{name: a, ports: [{containerPort: 53, protocol: TCP}, {containerPort: 53, protocol: UDP, name: dns}]}]}}',
    ],
    [
      'takes the first key where no port names a protocol',
      POD,
      '{spec: {containers: [{name: a, ports: [{containerPort: 80}, {containerPort: 81}]}]}}',
      '{spec: {containers: [{name: a, ports: [{containerPort: 81, name: b}]}]}}',
      '{spec: {containers: [{name: a, ports: [{containerPort: 81, name: b}, {containerPort: 80}]}]}}',
    ],
    [
      'loses a port that leaves out a protocol which the target names',
      POD,
      '{spec: {containers: [{name: a, ports: [{containerPort: 80, protocol: TCP}]}]}}',
      '{spec: {containers: [{name: a, ports: [{containerPort: 80, name: web}]}]}}',
      '{spec: {containers: [{name: a, ports: [{containerPort: 80, protocol: TCP}]}]}}',
    ],
    [
      'unites repeated elements, the last one in front',
      POD,
      '{spec: {containers: [{name: a, env: [{name: X, value: x}, {name: X, value: y}]}]}}',
      '{spec: {nodeName: n}}',
      '{spec: {nodeName: n, containers: [{name: a, env: [{name: X, value: y}]}]}}',
    ],
    [
      'drops an element that a patch empties',
      POD,
      '{spec: {volumes: [{name: a}, {name: b}]}}',
      '{spec: {volumes: [{name: a, $patch: delete}]}}',
      '{spec: {volumes: [{name: b}]}}',
    ],
    [
      'replaces a list by a directive of its own',
      POD,
      '{spec: {volumes: [{name: a}, {name: b}]}}',
      '{spec: {volumes: [{$patch: replace}, {name: c}]}}',
      '{spec: {volumes: [{name: c}]}}',
    ],
    [
      'deletes a list by a directive of its own',
      POD,
      '{spec: {volumes: [{name: a}]}}',
      '{spec: {volumes: [{$patch: delete}]}}',
      '{spec: {}}',
    ],
    ['replaces a mapping', CUSTOM, '{m: {a: 1}}', '{m: {$patch: replace, b: 2}}', '{m: {b: 2}}'],
    ['deletes a mapping', CUSTOM, '{m: {a: 1}, n: 1}', '{m: {$patch: delete}}', '{n: 1}'],
    ['merges a mapping', CUSTOM, '{m: {a: 1}}', '{m: {$patch: merge, b: 2}}', '{m: {a: 1, b: 2}}'],
    [
      'does not replace an element of a list',
      POD,
      '{spec: {containers: [{name: a, image: a:1, tty: true}]}}',
      '{spec: {containers: [{name: a, image: a:2, $patch: replace}]}}',
      '{spec: {containers: [{name: a, image: a:1, tty: true}]}}',
    ],
    ['does not replace a whole object', CUSTOM, '{a: 1}', '{$patch: replace, b: 2}', '{a: 1}'],
    ['lets a directive that nothing meets pass', CUSTOM, '{a: 1}', '{m: {$patch: odd}}', '{a: 1, m: {$patch: odd}}'],
    [
      'lets other directives through',
      CUSTOM,
      '{l: [a]}',
      '{$setElementOrder/l: [a], l: [b]}',
      '{$setElementOrder/l: [a], l: [b]}',
    ],
    ['keeps the quotes of a number', CUSTOM, '{a: "6"}', '{a: 2}', '{a: "2"}'],
    ['keeps the quotes of a word', CUSTOM, '{a: "x"}', '{a: 0755}', '{a: "0755"}'],
    ['keeps quotes around nothing', CUSTOM, '{a: ""}', '{a: 1.10}', '{a: "1.10"}'],
    ['keeps no quotes that are not there', CUSTOM, '{a: x}', '{a: 2}', '{a: 2}'],
    ['keeps a string a string', CUSTOM, '{a: 6}', '{a: "2"}', '{a: "2"}'],
  ])('%s', (_, type, target, patch, expected) => {
    expect(plain(merge(target, patch, type).value)).toEqual(plain(mappingOf(expected)));
  });

  it('merges one patch after another into the same copy', () => {
    const owner = {};
    let value = mappingOf('{spec: {containers: [{name: a}], nodeName: n, tolerations: [{key: b}]}}');
    for (const text of ['{spec: {nodeName: m}}', '{spec: {containers: [{$patch: delete}], nodeName: null}}']) {
      const document = documentOf(text);
      const context = { schema: builtinMergeSchema(), apiVersion: 'v1', kind: 'Pod', owner };
      const patched = strategicMerge(value, document.value as Mapping, { ...context, step: stepsFrom(document, 'p') });
      value = patched as Mapping;
    }
    expect(plain(value)).toEqual({ spec: { tolerations: [{ key: 'b' }] } });
  });

  it('deletes the object', () => {
    expect(merge('{a: 1}', '{$patch: delete}').value).toBeUndefined();
  });

  it.each([
    ['{a: {b: 1}}', '{a: 1}', 'wrong node kind: expected MappingNode but got ScalarNode'],
    ['{a: [1]}', '{a: {b: 1}}', 'wrong node kind: expected SequenceNode but got MappingNode'],
    ['{m: {a: 1}}', '{m: {$patch: odd}}', "unknown patch strategy 'odd'"],
  ])('fails: %s patched by %s', (target, patch, message) => {
    expect(() => merge(target, patch, CUSTOM)).toThrow(message);
  });

  it('takes merge keys from an OpenAPI document, and none but these', () => {
    const schema = mergeSchemaFromOpenApi(
      documentOf(`
definitions:
  Thing:
    x-kubernetes-group-version-kind: [{group: example.org, version: v1, kind: Thing}]
    properties:
      spec: {$ref: '#/definitions/Spec'}
  Spec:
    properties:
      parts:
        type: array
        items: {$ref: '#/definitions/Part'}
        x-kubernetes-patch-strategy: merge
        x-kubernetes-patch-merge-key: id
  Part: {type: object}
`).value,
    );
    const target = '{spec: {parts: [{id: 1, a: 1}, {id: 2}], volumes: [{name: a}]}}';
    const patch = '{spec: {parts: [{id: 1, b: 1}], volumes: [{name: b}]}}';
    expect(plain(merge(target, patch, CUSTOM, schema).value)).toEqual({
      spec: { parts: [{ id: 1, a: 1, b: 1 }, { id: 2 }], volumes: [{ name: 'b' }] },
    });
    expect(plain(merge(target, patch, POD, schema).value)).toEqual({
      spec: { parts: [{ id: 1, b: 1 }], volumes: [{ name: 'b' }] },
    });
  });

  it('knows where every value comes from', () => {
    const target = 'spec:\n  containers:\n    - name: a\n      image: a:1\n    - name: b\n  nodeName: n\n';
    const patch = 'spec:\n  containers:\n    - name: b\n      image: b:2\n    - name: c\n      tty: true\n';
    const merged = merge(target, patch, POD);
    const resource = { ...merged, value: merged.value as Mapping };
    const at = (...path: (string | number)[]) => {
      const { path: file, line, column, steps } = originOf(resource, path);
      return [`${file}:${line}:${column}`, ...steps.map((step) => step.transformer)];
    };
    expect(plain(resource.value)).toEqual({
      spec: {
        containers: [
          { name: 'b', image: 'b:2' },
          { name: 'c', tty: true },
          { name: 'a', image: 'a:1' },
        ],
        nodeName: 'n',
      },
    });
    expect(at('spec', 'containers', 0, 'image')).toEqual(['patch.yaml:4:14', 'patches']);
    expect(at('spec', 'containers', 1, 'tty')[0]).toBe('patch.yaml:6:12');
    expect(at('spec', 'containers', 2, 'image')[0]).toBe('base.yaml:4:14');
    expect(at('spec', 'nodeName')[0]).toBe('base.yaml:6:13');
  });
});
