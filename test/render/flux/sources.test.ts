import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import {
  type Files,
  fluxKustomization,
  gotkSync,
  kustomization,
  objectsOfUnit,
  renderFiles,
  unitOf,
} from '../memory-repository.ts';

const SETTINGS = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n';

function source(kind: string, name: string, spec: string, group = 'source.toolkit.fluxcd.io/v1'): string {
  return `apiVersion: ${group}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: flux-system }\nspec: ${spec}\n`;
}

/** One cluster with a Kustomization `web` that reads `path` of a source, which `defined` defines. */
async function renderSource(kind: string, path: string, defined: string, files: Files = {}, ownUrls: string[] = []) {
  const rendering = await renderFiles(
    {
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/source.yaml': defined,
      'clusters/one/web.yaml': fluxKustomization('web', path).replace(
        'kind: GitRepository, name: flux-system',
        `kind: ${kind}, name: web`,
      ),
      'deploy/app/settings.yaml': SETTINGS,
      ...files,
    },
    ownUrls,
  );
  return { unit: unitOf(rendering, 'one/Kustomization/flux-system/web'), rendering };
}

describe('the source of a Kustomization', () => {
  const own = 'https://github.com/example/fleet';

  it.each([
    ['ssh://git@github.com/example/fleet'],
    ['git@github.com:example/fleet.git'],
    ['https://token@github.com:443/Example/Fleet.git/'],
  ])('%s is this repository where the checkout says so', async (url) => {
    const { unit, rendering } = await renderSource(
      'GitRepository',
      './deploy/app',
      source('GitRepository', 'web', `{ url: "${url}" }`),
      {},
      [own],
    );
    expect(unit).toMatchObject({ status: 'rendered', sources: [{ kind: 'here', path: 'deploy/app' }] });
    expect(rendering.assumptions).toEqual([]);
  });

  it('is told by its paths to be this repository where no URL is known, and says so', async () => {
    const { rendering } = await renderSource(
      'GitRepository',
      './deploy/app',
      source('GitRepository', 'web', `{ url: "${own}" }`),
    );
    expect(rendering.units.map(({ status }) => status)).toEqual(['rendered', 'rendered']);
    expect(rendering.assumptions).toEqual([
      'https://github.com/example/fleet is taken to be this repository, because the paths read from it exist here',
    ]);
  });

  it('is not looked up here when it is another repository, whatever exists here', async () => {
    const other = source('GitRepository', 'web', '{ url: "https://github.com/example/other", ref: { tag: v1 } }');
    const { unit } = await renderSource('GitRepository', './deploy/app', other, {}, [own]);
    expect(unit).toMatchObject({
      status: 'opaque',
      problems: [{ code: 'remote', message: 'https://github.com/example/other is another repository' }],
      sources: [{ kind: 'git', url: 'https://github.com/example/other', revision: 'v1', path: './deploy/app' }],
      reads: [],
    });
    expect(unit.problems[0]?.location).toMatchObject({ path: 'clusters/one/web.yaml', line: 7 });
  });

  it('is a directory here where the configuration maps its URL', async () => {
    const other = source('GitRepository', 'web', '{ url: "https://github.com/example/other" }');
    const { unit } = await renderSource('GitRepository', './app', other, {
      '.gitops-gate.yaml': 'sources:\n  - { url: "https://github.com/example/other.git", path: deploy }\n',
    });
    expect(unit).toMatchObject({ status: 'rendered', sources: [{ kind: 'here', path: 'deploy/app' }] });
  });

  it('of another branch is opaque only where its directory is not here', async () => {
    const branch = source('GitRepository', 'web', `{ url: "${own}", ref: { branch: tenant } }`);
    expect((await renderSource('GitRepository', './deploy/app', branch, {}, [own])).unit.status).toBe('rendered');
    const { unit } = await renderSource('GitRepository', './staging', branch, {}, [own]);
    expect(unit).toMatchObject({ status: 'opaque', problems: [{ code: 'remote' }] });
  });

  it('that nobody defines is this repository where the path exists, else opaque', async () => {
    const found = await renderSource('GitRepository', './deploy/app', '');
    expect(found.unit.status).toBe('rendered');
    expect(found.rendering.assumptions).toContain(
      'GitRepository flux-system/web is defined nowhere; it is taken to be this repository, where its paths exist',
    );
    const lost = await renderSource('GitRepository', './nowhere', '');
    expect(lost.unit).toMatchObject({ status: 'opaque', problems: [{ code: 'remote' }] });
  });

  it('is found wherever a later unit renders it', async () => {
    const { unit } = await renderSource(
      'GitRepository',
      './deploy/app',
      '',
      {
        'clusters/one/zz.yaml': fluxKustomization('sources', './sources'),
        'sources/web.yaml': source('GitRepository', 'web', '{ url: "https://github.com/example/other" }'),
      },
      [own],
    );
    expect(unit).toMatchObject({ status: 'opaque', problems: [{ code: 'remote' }] });
  });

  it.each([
    [
      'OCIRepository',
      '{ url: "oci://registry.example.org/podinfo", ref: { tag: latest } }',
      { kind: 'oci', url: 'oci://registry.example.org/podinfo', revision: 'latest' },
    ],
    ['Bucket', '{ bucketName: things }', { kind: 'bucket', name: 'things' }],
  ])('of kind %s is an artifact that is not here', async (kind, spec, expected) => {
    const { unit } = await renderSource(kind, './kustomize', source(kind, 'web', spec));
    expect(unit).toMatchObject({ status: 'opaque', problems: [{ code: 'artifact' }], sources: [expected] });
  });

  it('is a checkout beside this one where the configuration maps its URL to that, with its places said from here', async () => {
    const files = {
      '.gitops-gate.yaml': 'sources:\n  - { url: "https://github.com/example/other", path: ../other }\n',
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/source.yaml': source('GitRepository', 'web', '{ url: "https://github.com/example/other" }'),
      'clusters/one/web.yaml': fluxKustomization('web', './app').replace('name: flux-system }\n', 'name: web }\n'),
      'clusters/one/remote/kustomization.yaml': kustomization(['https://github.com/example/other//app?ref=main']),
    };
    const other = {
      'app/kustomization.yaml': kustomization(['settings.yaml']),
      'app/settings.yaml': SETTINGS,
    };
    const rendering = await renderFiles(files, [own], { '../other': other });
    const unit = unitOf(rendering, 'one/Kustomization/flux-system/web');
    expect(unit).toMatchObject({ status: 'rendered', reads: [] });
    const [settings] = unit.resources;
    expect(settings && originOf(settings, ['metadata', 'name'])).toMatchObject({
      path: '../other/app/settings.yaml',
      line: 3,
    });
    expect([...rendering.reached].some((file) => file.startsWith('app/'))).toBe(false);
    expect(objectsOfUnit(unitOf(rendering, 'one/Kustomization/flux-system/flux-system'))).toContain(
      'ConfigMap default/settings',
    );
    const without = await renderFiles(files, [own]);
    expect(unitOf(without, 'one/Kustomization/flux-system/web').status).toBe('opaque');
  });

  it('may be taken over from another one', async () => {
    const including = source(
      'GitRepository',
      'web',
      `{ url: "https://github.com/example/other", include: [{ repository: { name: fleet }, fromPath: deploy, toPath: fleet }] }`,
    );
    const fleet = { 'clusters/one/fleet.yaml': source('GitRepository', 'fleet', `{ url: "${own}" }`) };
    const found = await renderSource('GitRepository', './fleet/app', including, fleet, [own]);
    expect(found.unit).toMatchObject({ status: 'rendered', sources: [{ kind: 'here', path: 'deploy/app' }] });
    expect((await renderSource('GitRepository', './deploy/app', including, fleet, [own])).unit.status).toBe('opaque');
    expect((await renderSource('GitRepository', './fleet/app', including, {}, [own])).unit).toMatchObject({
      status: 'opaque',
      problems: [{ code: 'remote', message: expect.stringContaining('GitRepository fleet') }],
    });
  });

  it('is the directory that a workflow pushes as an OCI artifact', async () => {
    const { unit, rendering } = await renderSource(
      'OCIRepository',
      './app',
      source('OCIRepository', 'web', '{ url: "oci://registry.example.org/example/manifests" }'),
      {
        '.github/workflows/push.yaml': `env:
  REPOSITORY: oci://registry.example.org/\${{ github.repository_owner }}/manifests
jobs:
  push:
    steps:
      - run: |
          flux push artifact "$REPOSITORY:$(git rev-parse --short HEAD)" \\
            --path="./deploy" --source="$(git config --get remote.origin.url)"
`,
      },
    );
    expect(unit).toMatchObject({ status: 'rendered', sources: [{ kind: 'here', path: 'deploy/app' }] });
    expect(rendering.assumptions).toContain(
      'oci://registry.example.org/example/manifests is published from deploy of this repository by a workflow',
    );
  });

  it('is the directory under which all paths of an OCI artifact exist', async () => {
    const { unit } = await renderSource(
      'OCIRepository',
      './apps/web',
      source('OCIRepository', 'web', '{ url: "oci://registry.example.org/manifests" }'),
      { 'kubernetes/apps/web/settings.yaml': SETTINGS },
    );
    expect(unit.sources).toEqual([{ kind: 'here', path: 'kubernetes/apps/web' }]);
  });
});

describe('an ExternalArtifact', () => {
  const generator = (copies: string) =>
    source(
      'ArtifactGenerator',
      'split',
      `{ sources: [{ alias: repo, kind: GitRepository, name: flux-system }], artifacts: [{ name: web, copy: [${copies}] }] }`,
      'source.extensions.fluxcd.io/v1beta1',
    );

  it.each([
    ['{ from: "@repo/deploy/**", to: "@artifact/" }', './app'],
    ['{ from: "@repo/deploy/app/**", to: "@artifact/production/" }', './production'],
    [
      '{ from: "@repo/deploy/base/**", to: "@artifact/base/" }, { from: "@repo/deploy/app/**", to: "@artifact/app/" }',
      './app',
    ],
    ['{ from: "@repo/deploy/app", to: "@artifact/deploy/" }', './deploy/app'],
    ['{ from: "@repo/deploy/app/", to: "@artifact/deploy/app/" }', './deploy/app'],
    ['{ from: "@repo/deploy/app/*.yaml", to: "@artifact/" }', './deploy/app'],
    ['{ from: "@repo/**", to: "@artifact/x/" }', './x/deploy/app'],
  ])('of %s holds what %s names', async (copies, path) => {
    const { unit } = await renderSource('ExternalArtifact', path, generator(copies));
    expect(unit.problems).toEqual([]);
    expect(unit.sources).toEqual([{ kind: 'here', path: 'deploy/app' }]);
    expect(objectsOfUnit(unit)).toEqual(['ConfigMap default/settings']);
  });

  it('is opaque where nobody makes it, or of something that is not here', async () => {
    const none = await renderSource('ExternalArtifact', './x', '');
    expect(none.unit).toMatchObject({ status: 'opaque', problems: [{ code: 'artifact' }] });
    const remote = generator('{ from: "@repo/x/**", to: "@artifact/" }').replace('kind: GitRepository', 'kind: Bucket');
    expect((await renderSource('ExternalArtifact', './x', remote)).unit).toMatchObject({ status: 'opaque' });
  });
});
