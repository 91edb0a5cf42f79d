import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import type { Mapping } from '../../../src/model/value.ts';
import { decode } from '../../../src/render/kustomize/decode.ts';
import { splitFieldPath, splitPath } from '../../../src/render/kustomize/field-path.ts';
import { GvkRegistry } from '../../../src/render/kustomize/identity.ts';
import { REPLACEMENT_FIELDS } from '../../../src/render/kustomize/kustomization-shape.ts';
import { newRecord, type ResourceRecord } from '../../../src/render/kustomize/record.ts';
import { type Replacement, replaceFields } from '../../../src/render/kustomize/replacement.ts';
import { documentOf, mappingOf, plain } from './support.ts';

const SOURCE = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: source, labels: {app: a}}\n';
const TARGET = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: target, namespace: shop}\n';

/** Runs replacements over a ConfigMap `source` with `data` and a Deployment `target` with `spec`. */
function replace(data: string, spec: string, replacements: string): ResourceRecord[] {
  const registry = new GvkRegistry();
  const records = [`${SOURCE}data: ${data}\n`, `${TARGET}spec: ${spec}\n`].map((text, index) => {
    const document = documentOf(text, `${index}.yaml`);
    return newRecord(document.value as Mapping, document, registry);
  });
  const document = documentOf(replacements, 'kustomization.yaml', 'json');
  const root = { document, container: { document: document.value }, key: 'document' };
  const decoded = decode(document.value, { list: { fields: REPLACEMENT_FIELDS } }, root) as Replacement[];
  replaceFields(decoded, records, {});
  return records;
}

function specAfter(data: string, spec: string, to: string, from = 'fieldPath: data.k'): unknown {
  const replacements = `[{source: {kind: ConfigMap, ${from}}, targets: [{select: {kind: Deployment}, ${to}}]}]`;
  return plain(replace(data, spec, replacements)[1]?.value?.['spec']);
}

/* Every result and message was printed by kustomize 5.5. */
describe('replacements', () => {
  it.each([
    ['copies the text and keeps the type', '{k: "90"}', '{p: 1}', 'fieldPaths: [spec.p]', '{p: 90}'],
    ['keeps a string a string', '{k: 90}', '{p: "1"}', 'fieldPaths: [spec.p]', '{p: "90"}'],
    [
      'gives a new field the type of its text',
      '{k: "90"}',
      '{}',
      'fieldPaths: [spec.p], options: {create: true}',
      '{p: 90}',
    ],
    ['makes mappings on the way', '{k: x}', '{}', 'fieldPaths: [spec.a.b], options: {create: true}', '{a: {b: x}}'],
    ['copies a mapping', '{k: {a: 1}}', '{p: {b: 2}}', 'fieldPaths: [spec.p]', '{p: {a: 1}}'],
    ['empties a scalar that a mapping goes to', '{k: {a: 1}}', '{p: x}', 'fieldPaths: [spec.p]', '{p: ""}'],
    [
      'goes into every element',
      '{k: x}',
      '{l: [{a: 1, i: o}, {i: p}]}',
      'fieldPaths: ["spec.l.*.i"]',
      '{l: [{a: 1, i: x}, {i: x}]}',
    ],
    [
      'selects elements by a pattern',
      '{k: x}',
      '{l: [{n: ab, i: o}, {n: c, i: p}]}',
      'fieldPaths: ["spec.l.[n=a].i"]',
      '{l: [{n: ab, i: x}, {n: c, i: p}]}',
    ],
    ['takes an index', '{k: x}', '{l: [a, b]}', 'fieldPaths: [spec.l.1]', '{l: [a, x]}'],
    ['appends at the end', '{k: x}', '{l: [a]}', 'fieldPaths: [spec.l.1], options: {create: true}', '{l: [a, x]}'],
    [
      'makes an element',
      '{k: x}',
      '{l: []}',
      'fieldPaths: ["spec.l.[n=a].i"], options: {create: true}',
      '{l: [{n: a, i: x}]}',
    ],
    ['knows keys with dots', '{k: x}', '{a.b/c: 1, d.e: o}', 'fieldPaths: ["spec.d\\\\.e"]', '{a.b/c: 1, d.e: x}'],
    ['knows keys in brackets', '{k: x}', '{a.b/c: o}', 'fieldPaths: ["spec.[a.b/c]"]', '{a.b/c: x}'],
    [
      'replaces a piece',
      '{k: x}',
      '{p: a/b/c}',
      'fieldPaths: [spec.p], options: {delimiter: /, index: 1}',
      '{p: a/x/c}',
    ],
    [
      'puts a piece in front',
      '{k: x}',
      '{p: a/b}',
      'fieldPaths: [spec.p], options: {delimiter: /, index: -1}',
      '{p: x/a/b}',
    ],
    [
      'puts a piece behind',
      '{k: x}',
      '{p: a/b}',
      'fieldPaths: [spec.p], options: {delimiter: /, index: 9}',
      '{p: a/b/x}',
    ],
  ])('%s', (_, data, spec, to, expected) => {
    expect(specAfter(data, spec, to)).toEqual(plain(mappingOf(expected)));
  });

  it('takes a piece of the source', () => {
    const from = 'fieldPath: data.k, options: {delimiter: ":", index: 1}';
    expect(specAfter('{k: "a:2:c"}', '{p: o}', 'fieldPaths: [spec.p]', from)).toEqual({ p: '2' });
    expect(specAfter('{k: "a:2:c"}', '{p: {}}', 'fieldPaths: [spec.p]', from)).toEqual({ p: '2' });
  });

  it.each([
    ['select: {kind: Deployment}', true],
    ['select: {group: apps, version: v1, name: target, namespace: shop}', true],
    ['select: {name: targ}', false],
    ['select: {kind: Deployment}, reject: [{name: target}]', false],
    ['select: {kind: Deployment}, reject: [{name: other}]', true],
    ['select: {kind: Deployment}, reject: [{labelSelector: "!app"}]', false],
    ['select: {kind: Deployment, labelSelector: app}', false],
    ['select: {kind: Deployment, namespace: default}', false],
  ])('target %s: %s', (select, expected) => {
    const replacements = `[{source: {kind: ConfigMap, fieldPath: data.k}, targets: [{${select}, fieldPaths: [spec.p]}]}]`;
    const [, target] = replace('{k: x}', '{p: o}', replacements);
    expect(plain(target?.value?.['spec'])).toEqual({ p: expected ? 'x' : 'o' });
  });

  it('is done one after the other, by names old and new', () => {
    const replacements = `
- source: {kind: ConfigMap, fieldPath: data.k}
  targets: [{select: {kind: Deployment}}]
- source: {name: renamed}
  targets: [{select: {kind: ConfigMap}, fieldPaths: [data.name], options: {create: true}}]
`;
    const [source, target] = replace('{k: renamed}', '{}', replacements);
    expect(target?.value).toHaveProperty('metadata.name', 'renamed');
    expect(source?.value).toHaveProperty('data.name', 'renamed');
  });

  it('does not tie what it copied to the source', () => {
    const replacements = `
- source: {kind: ConfigMap, fieldPath: data.m}
  targets: [{select: {kind: Deployment}, fieldPaths: [spec.m], options: {create: true}}]
- source: {kind: ConfigMap, fieldPath: metadata.name}
  targets: [{select: {kind: Deployment}, fieldPaths: [spec.m.a]}]
`;
    const [source, target] = replace('{m: {a: 1x}}', '{}', replacements);
    expect(plain(target?.value?.['spec'])).toEqual({ m: { a: 'source' } });
    expect(plain(source?.value?.['data'])).toEqual({ m: { a: '1x' } });
  });

  it('bounds what it copies', () => {
    const doubling =
      '{source: {kind: ConfigMap, fieldPath: data}, targets: [{select: {kind: ConfigMap}, fieldPaths: [data.N], options: {create: true}}]}';
    const replacements = Array.from({ length: 40 }, (_, at) => doubling.replace('N', `k${at}`)).join(', ');
    expect(() => replace('{k: x}', '{}', `[${replacements}]`)).toThrow('copy too much');
  });

  it.each([
    ['fieldPaths: [spec.x]', 'unable to find field "spec.x" in replacement target'],
    [
      'fieldPaths: [spec.l.9], options: {create: true}',
      'unable to find or create field "spec.l.9" in replacement target: index 9 specified but only 1 elements found',
    ],
    ['fieldPaths: ["spec.*"]', 'wrong node kind: expected SequenceNode but got MappingNode'],
    ['fieldPaths: [spec.n.x]', 'wrong node kind: expected MappingNode but got ScalarNode'],
    ['fieldPaths: ["spec.l.[x]"]', 'unable to find field "spec.l.[x]"'],
    ['fieldPaths: ["spec.l.[n=(]"]', 'error parsing regexp'],
    ['fieldPaths: [spec.n]', 'cannot decode a !!str as a !!int'],
    ['fieldPaths: [spec.l], options: {delimiter: /}', 'delimiter option can only be used with scalar nodes'],
  ])('fails: %s', (to, message) => {
    expect(() => specAfter('{k: x}', '{n: 1, l: [{n: a}]}', to)).toThrow(message);
  });

  it.each([
    [
      'fieldPath: data.x',
      'fieldPath `data.x` is missing for replacement source ConfigMap.[noVer].[noGrp]/[noName].[noNs]',
    ],
    ['name: other', 'nothing selected by ConfigMap.[noVer].[noGrp]/other.[noNs]'],
    ['fieldPath: "data.*"', 'wildcard is not supported in PathGetter'],
    ['fieldPath: data.k, options: {delimiter: /, index: 3}', 'options.index 3 is out of bounds for value x'],
    ['fieldPath: data, options: {delimiter: /}', 'delimiter option can only be used with scalar nodes'],
  ])('fails for the source %s', (from, message) => {
    expect(() => specAfter('{k: x}', '{p: o}', 'fieldPaths: [spec.p]', from)).toThrow(message);
  });

  it.each([
    ['[{targets: []}]', 'replacements must specify a source and at least one target'],
    ['[{source: {kind: ConfigMap}, targets: [{fieldPaths: [a]}]}]', 'target must specify resources to select'],
    ['[{source: {}, targets: []}]', 'multiple matches for selector'],
  ])('refuses %s', (replacements, message) => {
    expect(() => replace('{k: x}', '{}', replacements)).toThrow(message);
  });

  it('says where the value comes from and what moved it', () => {
    const replacements =
      '- source: {kind: ConfigMap, fieldPath: data.k}\n  targets:\n    - select: {kind: Deployment}\n      fieldPaths:\n        - spec.p\n';
    const target = replace('{k: x}', '{p: o}', replacements)[1] as ResourceRecord;
    const origin = originOf({ ...target, value: target.value as Mapping }, ['spec', 'p']);
    expect(origin).toMatchObject({ path: '0.yaml', line: 4 });
    expect(origin.steps.map(({ path, line, transformer }) => `${path}:${line} ${transformer}`)).toEqual([
      '0.yaml:4 replacements',
      'kustomization.yaml:5 replacements',
      '1.yaml:4 base',
    ]);
  });
});

describe('paths of fields', () => {
  it.each([
    ['/a/b', ['a', 'b']],
    ['a/b\\/c/d', ['a', 'b/c', 'd']],
    ['a\\', ['a\\']],
    ['', ['']],
  ])('%j at slashes', (path, parts) => {
    expect(splitPath(path, '/')).toEqual(parts);
  });

  it.each([
    ['a.b', ['a', 'b']],
    ['a.[b=c.d].e', ['a', '[b=c.d]', 'e']],
    ['a.[b.c/d].e', ['a', 'b.c/d', 'e']],
    ['a.[0].b', ['a', '[0]', 'b']],
    ['a\\.b.c', ['a.b', 'c']],
  ])('%j at dots', (path, parts) => {
    expect(splitFieldPath(path)).toEqual(parts);
  });
});
