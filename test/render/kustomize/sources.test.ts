import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/render/kustomize/hash.ts';
import { createImageUpdater, type ImageChange, splitImage } from '../../../src/render/kustomize/image-name.ts';
import {
  base64Lines,
  configMapEntry,
  parseEnvFile,
  parseFileSource,
  parseLiteral,
} from '../../../src/render/kustomize/key-value.ts';
import { mappingOf } from './support.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('generator sources', () => {
  it('reads env files', () => {
    const text = '\ufeffA=1\r\n  B = x=y \n# C=1\n\n\u00a0D\n=none\nE=';
    expect(parseEnvFile(bytes(text))).toEqual([
      { key: 'A', value: '1', line: 1 },
      { key: 'B ', value: ' x=y ', line: 2 },
      { key: 'D', value: '', line: 5 },
      { key: 'E', value: '', line: 7 },
    ]);
    expect(() => parseEnvFile(new Uint8Array([0x41, 0x0a, 0xff]))).toThrow('line 2 has invalid utf8 bytes');
  });

  it('stops reading at a line that is too long, as the original does', () => {
    const fits = `A=${'x'.repeat(65_533)}`;
    expect(parseEnvFile(bytes(`${fits}\nB=1`))).toHaveLength(2);
    expect(parseEnvFile(bytes(`${fits}x\nB=1`))).toHaveLength(0);
  });

  it.each([
    ['a=b', 'a', 'b'],
    ['a=b=c', 'a', 'b=c'],
    ['a=', 'a', ''],
    ['a="b c"', 'a', 'b c'],
    [`a='"b"'`, 'a', '"b"'],
    ['a="b', 'a', '"b'],
    ['a="', 'a', '"'],
  ])('reads the literal %s', (source, key, value) => {
    expect(parseLiteral(source)).toEqual({ key, value });
  });

  it.each(['a', '=a', ''])('refuses the literal %j', (source) => {
    expect(() => parseLiteral(source)).toThrow('invalid literal source');
  });

  it.each([
    ['dir/file.txt', 'file.txt', 'dir/file.txt'],
    ['dir//', 'dir', 'dir//'],
    ['key=dir/file', 'key', 'dir/file'],
  ])('reads the file source %s', (source, key, path) => {
    expect(parseFileSource(source)).toEqual({ key, path });
  });

  it.each([
    ['a=b=c', "contains '='"],
    ['=b', 'missing key name'],
    ['a=', 'missing file path'],
  ])('refuses the file source %s', (source, message) => {
    expect(() => parseFileSource(source)).toThrow(message);
  });

  it('keeps text, and breaks base64 where it is long', () => {
    expect(configMapEntry(bytes('a\r\n\ufeff'))).toEqual({ field: 'data', value: 'a\r\n\ufeff' });
    expect(configMapEntry(new Uint8Array([0xff]))).toEqual({ field: 'binaryData', value: '/w==' });
    expect(base64Lines(new Uint8Array(51))).toBe('A'.repeat(68));
    expect(base64Lines(new Uint8Array(54))).toBe(`${'A'.repeat(70)}\nAA\n`);
  });
});

/* The hashes are those of kustomize 5.5. */
describe('name hashes', () => {
  it.each([
    ['{kind: ConfigMap}', '6ct58987ht'],
    ['{kind: ConfigMap, metadata: {name: any}, data: {b: "<&>", a: "\\u2028é"}}', '69k6cgc6g4'],
    ['{kind: Secret, type: Opaque, data: {a: eA==}}', 'gdtmf8gmt4'],
  ])('%s: %s', (resource, hash) => {
    expect(contentHash(mappingOf(resource))).toBe(hash);
  });

  it('says so where it cannot tell', () => {
    expect(() => contentHash(mappingOf('{kind: Deployment}'))).toThrow('not reproduced');
  });
});

describe('image names', () => {
  it.each<[string, ImageChange, string | undefined]>([
    ['nginx', { name: 'nginx', newTag: '1' }, 'nginx:1'],
    ['nginx:1@sha256:a', { name: 'nginx', newTag: '2' }, 'nginx:2'],
    ['nginx:1', { name: 'nginx', digest: 'sha256:b' }, 'nginx@sha256:b'],
    ['nginx:1', { name: 'nginx', newTag: '2', digest: 'sha256:b' }, 'nginx:2@sha256:b'],
    ['nginx:1@sha256:a', { name: 'nginx', tagSuffix: '-x' }, 'nginx:1-x'],
    ['nginx:1@sha256:a', { name: 'nginx', newName: 'r:5/n' }, 'r:5/n:1@sha256:a'],
    ['r.io/nginx:1', { name: 'nginx', newTag: '2' }, undefined],
    ['ngxnx', { name: 'ng.nx', newTag: '2' }, 'ngxnx:2'],
    ['r:5000/nginx:{x}', { name: 'r:5000/nginx', newTag: '2' }, 'r:5000/nginx:2'],
    ['nginx@sha512:a', { name: 'nginx', newTag: '2' }, undefined],
  ])('%s with %o: %s', (reference, change, expected) => {
    expect(createImageUpdater(change)(reference)).toBe(expected);
  });

  it('splits references', () => {
    expect(splitImage('r:5000/x')).toEqual({ name: 'r:5000/x', tag: '', digest: '' });
    expect(splitImage('r:5000/x:1@sha256:a')).toEqual({ name: 'r:5000/x', tag: '1', digest: 'sha256:a' });
    expect(splitImage('x@sha256:a')).toEqual({ name: 'x', tag: '', digest: 'sha256:a' });
  });

  it('refuses a bad pattern when it is used', () => {
    const update = createImageUpdater({ name: '[' });
    expect(() => update('nginx')).toThrow('error parsing regexp');
  });
});
