import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfiguration } from '../../src/load/configuration.ts';
import { openRepository } from '../../src/load/repository.ts';
import { survey as surveyOf } from '../../src/load/survey.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import type { Repository } from '../../src/model/files.ts';
import type { Survey } from '../../src/model/survey.ts';
import { OPAQUE_CODES, type Rendering } from '../../src/model/unit.ts';
import { render } from '../../src/render/render.ts';
import { sharedFolder } from '../shared.ts';

const corpus = sharedFolder('corpus');

interface Rendered {
  readonly repository: Repository;
  readonly survey: Survey;
  readonly rendering: Rendering;
}

async function renderRepository(name: string): Promise<Rendered> {
  const repository = openRepository(workingTree(path.join(corpus ?? '', name, 'repo')));
  const { configuration } = await loadConfiguration(repository);
  const survey = surveyOf(repository, configuration.exclude);
  return { repository, survey, rendering: render(repository, survey, configuration, { ownUrls: [] }) };
}

/** The names of the objects of a kind in the files that are reached, told by the text alone. */
function namesInText({ repository, survey, rendering }: Rendered, group: string, kind: string): Set<string> {
  const names = new Set<string>();
  for (const { path: file } of survey.files) {
    if (!rendering.reached.has(file)) continue;
    for (const text of (repository.text(file) ?? '').split(/^---.*$/m)) {
      const isKind =
        new RegExp(`^apiVersion: ["']?${group}/`, 'm').test(text) &&
        new RegExp(`^kind: ["']?${kind}["']?\\s*$`, 'm').test(text);
      const name = /^metadata:\s*\n(?:[ \t]+.*\n|\s*\n)*?[ \t]+name: *(?:&\w+ +)?["']?([^\s"'#]+)/m.exec(text)?.[1];
      if (isKind && name !== undefined) names.add(name);
    }
  }
  return names;
}

/** Definitions inside of a ResourceSet do not stand at the start of a line. */
function isNested(createdBy: string | undefined): boolean {
  return createdBy?.includes('/ResourceSet/') === true;
}

const repositories =
  corpus === undefined
    ? []
    : readdirSync(corpus)
        .filter((name) => name.includes('+'))
        .sort();

describe.skipIf(corpus === undefined)('real repositories', () => {
  it.each(repositories)('%s is rendered as its files say', { timeout: 120_000 }, async (name) => {
    const rendered = await renderRepository(name);
    const { rendering, repository, survey } = rendered;
    expect(new Set(rendering.units.map(({ id }) => id)).size).toBe(rendering.units.length);

    // Every Flux unit is written in a file that a unit reads; and where all could be rendered, the other way round.
    const literal = (names: Iterable<string>) => [...new Set(names)].filter((each) => !/[${}<]/.test(each)).sort();
    const closed = rendering.units.some(({ status, sources }) => status !== 'rendered' && sources[0]?.kind === 'here');
    for (const [group, kind] of [
      ['kustomize.toolkit.fluxcd.io', 'Kustomization'],
      ['helm.toolkit.fluxcd.io', 'HelmRelease'],
    ] as const) {
      const units = literal(
        rendering.units.filter((unit) => unit.kind === kind && !isNested(unit.createdBy)).map((unit) => unit.name),
      );
      const written = literal(namesInText(rendered, group, kind));
      expect([...written, 'flux-system', 'flux-instance']).toEqual(expect.arrayContaining(units));
      if (!closed) expect(units).toEqual(expect.arrayContaining(written));
    }

    // A bootstrap is a cluster.
    const syncs = survey.files.filter(
      ({ path: file }) => /\/flux-system\/gotk-sync\.yaml$/.test(file) && !/template/.test(file),
    );
    expect(rendering.clusters.length).toBeGreaterThanOrEqual(syncs.length);

    // What failed needs a file that is not in the tree; what is opaque has a reason of the kind that makes it so.
    for (const unit of rendering.units) {
      const [problem] = unit.problems;
      if (unit.status === 'failed') {
        const cause = unit.problems.find(({ code }) => !OPAQUE_CODES.has(code));
        expect(cause, unit.id).toMatchObject({ location: { line: expect.any(Number) } });
        expect(['missing', 'invalid'], `${unit.id}: ${cause?.message}`).toContain(cause?.code);
      }
      if (unit.status === 'opaque') expect(OPAQUE_CODES, unit.id).toContain(problem?.code);
      if (unit.status === 'rendered') expect(repository.tree.kind(unit.location.path), unit.id).toBe('file');
    }
    for (const file of rendering.reached) expect(repository.tree.kind(file), file).toBe('file');
  });
});
