import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { openRepository } from '../../../src/load/repository.ts';
import { workingTree } from '../../../src/load/working-tree.ts';
import { type Build, BuildError, createKustomizer, toYaml } from '../../../src/render/kustomize/index.ts';
import { plain } from './support.ts';

const corpus = path.resolve(
  process.env['GITOPS_GATE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../../shared'),
  'corpus',
);

interface Result {
  readonly dir: string;
  readonly ok: boolean;
  readonly golden?: string;
}

function repositories(): string[] {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus).filter((name) => existsSync(path.join(corpus, name, 'golden.json')));
}

/** Documents with YAML's core schema, as every reader agrees on them. */
function documentsOf(text: string): unknown[] {
  const documents: unknown[] = [];
  yaml.loadAll(text, (document) => documents.push(document), { schema: yaml.CORE_SCHEMA, json: true });
  return documents.filter((document) => document !== null && document !== undefined);
}

function outcome(build: () => Build): Build | BuildError {
  try {
    return build();
  } catch (error) {
    if (error instanceof BuildError) return error;
    throw error;
  }
}

const names = repositories();
describe.skipIf(names.length === 0)(
  `real repositories${names.length === 0 ? ' (skipped: no shared data)' : ''}`,
  () => {
    for (const name of names) {
      const root = path.join(corpus, name);
      const { results } = JSON.parse(readFileSync(path.join(root, 'golden.json'), 'utf8')) as { results: Result[] };
      const kustomizer = createKustomizer(openRepository(workingTree(path.join(root, 'repo'))));
      const build = (dir: string, loadRestrictor: 'rootOnly' | 'none') =>
        outcome(() => kustomizer.build({ root: dir === '.' ? '' : dir, loadRestrictor }));
      const golden = (folder: string, file: string) => {
        const full = path.join(root, folder, file);
        return existsSync(full) ? documentsOf(readFileSync(full, 'utf8')) : undefined;
      };

      test(`${name}: builds what kustomize builds, and nothing else`, { timeout: 120_000 }, () => {
        const differing: string[] = [];
        for (const { dir, ok, golden: file } of results) {
          const made = build(dir, 'rootOnly');
          if (ok === made instanceof BuildError) {
            differing.push(`${dir}: ${made instanceof BuildError ? made.message : 'built, which kustomize does not'}`);
          } else if (!(made instanceof BuildError) && file !== undefined) {
            const wanted = golden('golden', file);
            const values = made.resources.map(({ value }) => plain(value));
            if (wanted !== undefined && !isDeepStrictEqual(values, wanted)) differing.push(`${dir}: other values`);
          }
        }
        expect(differing).toEqual([]);
      });

      test(`${name}: builds the same with the restriction lifted`, { timeout: 120_000 }, () => {
        const folder = path.join(root, 'golden-unrestricted');
        const differing: string[] = [];
        for (const file of existsSync(folder) ? readdirSync(folder) : []) {
          const dir = results.find((result) => `${result.dir.replaceAll('/', '__')}.yaml` === file)?.dir;
          if (dir === undefined) continue;
          const made = build(dir, 'none');
          const values = made instanceof BuildError ? made.message : made.resources.map(({ value }) => plain(value));
          if (!isDeepStrictEqual(values, golden('golden-unrestricted', file))) differing.push(dir);
        }
        expect(differing).toEqual([]);
      });
    }

    test('what is printed is read back as it was, by readers of YAML 1.1 and 1.2', { timeout: 120_000 }, () => {
      const root = path.join(corpus, 'kubeflow+manifests/repo');
      const kustomizer = createKustomizer(openRepository(workingTree(root)));
      const made = kustomizer.build({ root: 'common/istio/istio-install/base', loadRestrictor: 'rootOnly' });
      const text = toYaml(made.resources);
      const values = made.resources.map(({ value }) => plain(value));
      expect(documentsOf(text)).toEqual(values);
      const documents = parseAllDocuments(text, { version: '1.1' });
      expect(Array.isArray(documents) ? documents.map((document) => document.toJS() as unknown) : []).toEqual(values);
    });
  },
);
