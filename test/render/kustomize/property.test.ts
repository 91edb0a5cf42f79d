import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import yaml from 'js-yaml';
import { expect, test } from 'vitest';
import { BuildError, createKustomizer } from '../../../src/render/kustomize/index.ts';
import { memoryRepository } from './memory-tree.ts';
import { type RandomTree, randomTree } from './random.ts';
import { plain } from './support.ts';

/*
 * Random kustomizations built by kustomize itself and by us: the same few each time, so that the suite says the same
 * each time. KUSTOMIZE_RUNS asks for more of them, KUSTOMIZE_SEED for others.
 */
const RUNS = Number(process.env['KUSTOMIZE_RUNS'] ?? 30);
const SEED = Number(process.env['KUSTOMIZE_SEED'] ?? 5);

const isThere = spawnSync('kubectl', ['kustomize', '--help']).status === 0;

type Outcome = { readonly values: unknown } | { readonly error: string };

function theirs(files: RandomTree): Outcome {
  const root = mkdtempSync(path.join(tmpdir(), 'kustomize-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', path.join(root, 'overlay')], {
      encoding: 'utf8',
    });
    if (status !== 0) return { error: stderr };
    const documents: unknown[] = [];
    yaml.loadAll(stdout, (document) => documents.push(document), { schema: yaml.CORE_SCHEMA });
    return { values: documents.filter((document) => document !== null && document !== undefined) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function ours(files: RandomTree): Outcome {
  try {
    const build = createKustomizer(memoryRepository(files)).build({ root: 'overlay', loadRestrictor: 'rootOnly' });
    return { values: build.resources.map(({ value }) => plain(value)) };
  } catch (error) {
    if (error instanceof BuildError) return { error: error.message };
    throw error;
  }
}

test.skipIf(!isThere)(
  `random kustomizations are built as kustomize builds them${isThere ? '' : ' (skipped: no kubectl)'}`,
  { timeout: 30_000 + RUNS * 500 },
  () => {
    fc.assert(
      fc.property(randomTree, (files) => {
        const wanted = theirs(files);
        const made = ours(files);
        if ('error' in wanted) expect({ made, files, wanted }).toHaveProperty('made.error');
        else expect({ ...made, files }).toEqual({ ...wanted, files });
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
);
