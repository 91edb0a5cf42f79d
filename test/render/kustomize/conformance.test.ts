import { Buffer } from 'node:buffer';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../../src/load/repository.ts';
import { type Build, BuildError, type BuildRequest, createKustomizer } from '../../../src/render/kustomize/index.ts';
import { sharedJson } from '../../shared.ts';
import { memoryTree } from './memory-tree.ts';
import { plain } from './support.ts';

interface Case {
  readonly id: string;
  readonly files: Readonly<Record<string, string | { readonly base64: string }>>;
  readonly dirs?: readonly string[];
  readonly root: string;
  readonly options: { readonly reorder: 'none' | 'default' | 'legacy'; readonly loadRestrictor: 'rootOnly' | 'none' };
  readonly expect: string | null;
  readonly expectDefault?: string;
  readonly expectError: string | true | null;
  /** `false` where the documents of `expect` are in another order than kustomize's. */
  readonly docOrderIdentical?: boolean;
}

/** Cases that are not reproduced, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

function buildCase(given: Case, reorder: 'none' | 'legacy'): Build {
  const files = Object.fromEntries(
    Object.entries(given.files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'),
    ]),
  );
  const repository = openRepository(memoryTree(files, given.dirs));
  const root = given.root === '.' ? '' : given.root.replace(/^\.\//, '').replace(/\/$/, '');
  const request: BuildRequest = { root, loadRestrictor: given.options.loadRestrictor, reorder };
  return createKustomizer(repository).build(request);
}

function parsed(text: string): unknown[] {
  const documents: unknown[] = [];
  yaml.loadAll(text, (document) => documents.push(document), { schema: yaml.CORE_SCHEMA, json: true });
  return documents.filter((document) => document !== null && document !== undefined);
}

function values(build: Build): unknown[] {
  return build.resources.map((resource) => plain(resource.value));
}

function canonical(value: unknown): string {
  return yaml.dump(value, { sortKeys: true });
}

function sorted(documents: readonly unknown[]): unknown[] {
  return documents.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

for (const name of ['cases-dev.json', 'probes-dev.json']) {
  const cases = sharedJson<readonly Case[]>(`kustomize/${name}`);
  describe.skipIf(cases === undefined)(`${name}${cases === undefined ? ' (skipped: no shared data)' : ''}`, () => {
    for (const given of cases ?? []) {
      const reason = EXCEPTIONS[given.id];
      test.skipIf(reason !== undefined)(reason === undefined ? given.id : `${given.id} (${reason})`, () => {
        if (given.expectError !== null) {
          const build = () => buildCase(given, 'none');
          expect(build).toThrow(BuildError);
          if (typeof given.expectError === 'string') expect(build).toThrow(given.expectError);
          return;
        }
        const reorder = given.options.reorder === 'none' ? 'none' : 'legacy';
        const made = values(buildCase(given, reorder));
        const wanted = parsed(given.expect ?? '');
        if (given.docOrderIdentical === false) expect(sorted(made)).toEqual(sorted(wanted));
        else expect(made).toEqual(wanted);
        if (given.expectDefault !== undefined) {
          expect(values(buildCase(given, 'legacy'))).toEqual(parsed(given.expectDefault));
        }
      });
    }
  });
}
