import { describe, expect, test } from 'vitest';
import { parseImageReference } from '../../src/graph/image-reference.ts';
import { openRepository } from '../../src/load/repository.ts';
import { originOf } from '../../src/model/provenance.ts';
import { valueAt } from '../../src/model/value.ts';
import { memoryTree, resourcesOf, sketch } from './builder.ts';

const SHA256 = `sha256:${'0a'.repeat(32)}`;
const SHA512 = `sha512:${'0a'.repeat(64)}`;

/* As github.com/distribution/reference takes them apart. */
test.each([
  ['nginx', 'nginx', 'docker.io', '', ''],
  ['nginx:1.25', 'nginx', 'docker.io', '1.25', ''],
  ['registry:5000/x', 'registry:5000/x', 'registry:5000', '', ''],
  ['registry:5000/x:latest', 'registry:5000/x', 'registry:5000', 'latest', ''],
  ['localhost/x', 'localhost/x', 'localhost', '', ''],
  ['library/nginx', 'library/nginx', 'docker.io', '', ''],
  ['MyRegistry/x', 'MyRegistry/x', 'MyRegistry', '', ''],
  ['[fe80::1]:5000/x:1', '[fe80::1]:5000/x', '[fe80::1]:5000', '1', ''],
  ['[::1]/x', '[::1]/x', '[::1]', '', ''],
  ['a/b__c/d--e.f', 'a/b__c/d--e.f', 'docker.io', '', ''],
  [`ghcr.io/a/b:v1@${SHA256}`, 'ghcr.io/a/b', 'ghcr.io', 'v1', SHA256],
  [`quay.io/a/b@${SHA512}`, 'quay.io/a/b', 'quay.io', '', SHA512],
])('%s', (reference, name, registry, tag, digest) => {
  expect(parseImageReference(reference)).toEqual({ name, registry, tag, digest, valid: true });
});

test.each([
  ['nginx:latest@sha256:abc', 'nginx', 'latest'],
  ['nginx@latest', 'nginx', ''],
  ['nginx@', 'nginx', ''],
  [`nginx:1@${SHA256}0`, 'nginx', '1'],
  [`nginx:1@${SHA256.toUpperCase()}`, 'nginx', '1'],
  [`nginx:1@sha256:${'0A'.repeat(32)}`, 'nginx', '1'],
  [`nginx:1@md5:${'0a'.repeat(16)}`, 'nginx', '1'],
  [`nginx:1@${SHA256}@${SHA256}`, 'nginx', '1'],
  ['Nginx:1', 'Nginx', '1'],
  ['a/Nginx:1', 'a/Nginx', '1'],
  ['nginx:', 'nginx', ''],
  ['nginx:-1', 'nginx', '-1'],
  ['nginx: 1', 'nginx', ' 1'],
  [`nginx:${'1'.repeat(129)}`, 'nginx', '1'.repeat(129)],
  ['a//b', 'a//b', ''],
  ['a___b', 'a___b', ''],
  ['https://ghcr.io/a', 'https://ghcr.io/a', ''],
  ['[::1%eth0]/x', '[::1%eth0]/x', ''],
  ['-a.io/x', '-a.io/x', ''],
  ['a'.repeat(256), 'a'.repeat(256), ''],
  ['f'.repeat(64), 'f'.repeat(64), ''],
  ['', '', ''],
])('%s is no reference, and what it has for a digest pins nothing', (reference, name, tag) => {
  expect(parseImageReference(reference)).toMatchObject({ name, tag, digest: '', valid: false });
});

/** The images of one manifest, as `reference`, with `?` where its tag is not all there is to know. */
function imagesOf(text: string): string[] {
  const graph = sketch({
    files: { 'a.yaml': text },
    units: [{ cluster: 'c', name: 'u', file: 'none.yaml', applies: ['a.yaml'] }],
  });
  return graph.images.map(({ reference, tagKnown }) => reference + (tagKnown ? '' : '?'));
}

const object = (apiVersion: string, kind: string, spec: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\n${spec}`;

describe('images that run', () => {
  test.each([
    [
      'apps/v1',
      'Deployment',
      'spec: {template: {spec: {containers: [{image: a}], initContainers: [{image: b}], ephemeralContainers: [{image: c}]}}}',
      ['a', 'b', 'c'],
    ],
    ['v1', 'Pod', 'spec: {containers: [{image: a}, {name: none}]}', ['a']],
    ['v1', 'Pod', 'spec: {volumes: [{name: v, image: {reference: a, pullPolicy: Always}}, {emptyDir: {}}]}', ['a']],
    ['apps/v1', 'Deployment', 'spec: {template: {spec: {containers: [], volumes: [{image: {reference: a}}]}}}', ['a']],
    ['batch/v1', 'CronJob', 'spec: {jobTemplate: {spec: {template: {spec: {containers: [{image: a}]}}}}}', ['a']],
    ['argoproj.io/v1alpha1', 'Rollout', 'spec: {template: {spec: {containers: [{image: a}]}}}', ['a']],
    [
      'argoproj.io/v1alpha1',
      'WorkflowTemplate',
      'spec: {templates: [{container: {image: a}}, {script: {image: b}}]}',
      ['a', 'b'],
    ],
    ['tekton.dev/v1', 'Task', 'spec: {steps: [{image: a}, {image: $(params.image)}]}', ['a', '$(params.image)?']],
    ['tekton.dev/v1', 'Pipeline', 'spec: {tasks: [{taskSpec: {steps: [{image: a}]}}]}', ['a']],
    ['serving.knative.dev/v1', 'Service', 'spec: {template: {spec: {containers: [{image: a}]}}}', ['a']],
    [
      'kubeflow.org/v1',
      'PyTorchJob',
      'spec: {pytorchReplicaSpecs: {Master: {template: {spec: {containers: [{image: a}]}}}}}',
      ['a'],
    ],
    ['postgresql.cnpg.io/v1', 'Cluster', 'spec: {imageName: a}', ['a']],
    ['pkg.crossplane.io/v1', 'Provider', 'spec: {package: xpkg.upbound.io/a:v1}', ['xpkg.upbound.io/a:v1']],
    [
      'apps.openshift.io/v1',
      'DeploymentConfig',
      'spec: {triggers: [{type: ImageChange, imageChangeParams: {containerNames: [a]}}], template: {spec: {containers: [{name: a, image: a}, {name: b, image: b}]}}}',
      ['a?', 'b'],
    ],
    ['v1', 'Service', 'spec: {template: {spec: {containers: [{image: a}]}}}', []],
    ['v1', 'ConfigMap', 'data: {x: "image: nginx:latest"}', []],
    ['image.toolkit.fluxcd.io/v1', 'ImageRepository', 'spec: {image: a}', []],
    ['image.openshift.io/v1', 'ImageStream', 'spec: {tags: [{from: {name: a}}]}', []],
    ['v1', 'Pod', 'spec: {containers: {image: a}}', []],
    ['v1', 'Pod', 'spec: {containers: [{image: 3}, {image: ""}, null]}', []],
  ])('%s %s %s', (apiVersion, kind, spec, expected) => {
    expect(imagesOf(object(apiVersion, kind, spec))).toEqual(expected);
  });

  test('triggers of OpenShift replace the image', () => {
    const text =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x, annotations: {image.openshift.io/triggers: "[]"}}\nspec: {template: {spec: {containers: [{image: a}]}}}';
    expect(imagesOf(text)).toEqual(['a?']);
  });
});

describe('images in Helm values', () => {
  /** Each image as `reference at line`. */
  function inValues(values: string, more: object = {}): string[] {
    const files = {
      'release.yaml': `kind: HelmRelease\napiVersion: v2\nmetadata: {name: r}\nspec:\n  values:\n${values.replaceAll(/^/gm, '    ')}`,
    };
    const [holder] = resourcesOf(openRepository(memoryTree(files)), 'release.yaml');
    if (holder === undefined) return expect.fail();
    const path = ['spec', 'values'];
    const unit = {
      cluster: 'c',
      name: 'r',
      file: 'none.yaml',
      status: 'opaque' as const,
      values: [{ value: valueAt(holder.value, path) ?? null, holder, path }],
    };
    return sketch({ files, units: [{ ...unit, ...more }] }).images.map(
      ({ reference, name, registry, tagKnown, resource, path }) =>
        `${reference}${tagKnown ? '' : '?'} ${registry}|${name} ${originOf(resource, path).line - 5}`,
    );
  }

  test.each<[string, string, string[]]>([
    ['a string', 'image: ghcr.io/a/b:1', ['ghcr.io/a/b:1 ghcr.io|ghcr.io/a/b 1']],
    ['no tag leaves it to the chart', 'image:\n  repository: a/b', ['a/b? docker.io|a/b 2']],
    [
      'parts',
      'image:\n  registry: quay.io\n  repository: a/b\n  tag: latest',
      ['quay.io/a/b:latest quay.io|quay.io/a/b 4'],
    ],
    ['a number for a tag', 'image: {repository: a/b, tag: 1.10}', ['a/b:1.10 docker.io|a/b 1']],
    [
      'a digest in the tag',
      'image: {repository: a/b, tag: "1@sha256:abababababababababababababababababababababababababababababababab"}',
      ['a/b:1@sha256:abababababababababababababababababababababababababababababababab docker.io|a/b 1'],
    ],
    [
      'a digest',
      'image: {repository: a/b, digest: abababababababababababababababababababababababababababababababab}',
      ['a/b@sha256:abababababababababababababababababababababababababababababababab docker.io|a/b 1'],
    ],
    ['only a tag', 'image:\n  pullPolicy: Always\n  tag: latest', [':latest | 3']],
    [
      'deep',
      'controllers:\n  main:\n    containers:\n      - image: {repository: a/b, tag: 1}',
      ['a/b:1 docker.io|a/b 4'],
    ],
    [
      'another name',
      'sidecarImage: a/b:1\ninit:\n  repository: c/d\n  tag: 2',
      ['a/b:1 docker.io|a/b 1', 'c/d:2 docker.io|c/d 4'],
    ],
    ['a tag beside', 'image: a/b\nimageTag: latest', ['a/b:latest docker.io|a/b 2']],
    ['an alias once', 'a:\n  image: &i {repository: a/b, tag: 1}\nb:\n  image: *i', ['a/b:1 docker.io|a/b 2']],
    ['a parameter', 'image: {repository: a/b, tag: $(TAG)}', ['a/b:$(TAG)? docker.io|a/b 1']],
    [
      'no image',
      'backgroundImage: /x.png\nimage: https://example.org/a.png\nrepo: {repository: https://x/y.git, tag: v1}\nbranch: {tag: latest}\nimagePullSecrets: [{name: x}]',
      [],
    ],
  ])('%s', (_, values, expected) => {
    expect(inValues(values)).toEqual(expected);
  });

  test('say nothing where the chart is rendered', () => {
    const resources = resourcesOf(openRepository(memoryTree({ 'x.yaml': object('v1', 'ConfigMap', '') })), 'x.yaml');
    expect(inValues('image: a:latest', { status: 'rendered', resources })).toEqual([]);
  });
});
