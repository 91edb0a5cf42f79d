import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/load/parse.ts';
import type { Mapping } from '../../../src/model/value.ts';
import { expandVariables } from '../../../src/render/kustomize/expansion.ts';
import { splitFieldPath, splitPath } from '../../../src/render/kustomize/field-path.ts';
import { parseGitUrl, parseQuery, readGitUrl } from '../../../src/render/kustomize/git-url.ts';
import { contentHash, hashedContent } from '../../../src/render/kustomize/hash.ts';
import { createImageUpdater, splitImage } from '../../../src/render/kustomize/image-name.ts';
import { parseEnvFile, parseFileSource } from '../../../src/render/kustomize/key-value.ts';
import { BUILTIN_KINDS } from '../../../src/render/kustomize/merge-keys.ts';
import { builtinMergeSchema, type FieldSchema } from '../../../src/render/kustomize/merge-schema.ts';
import { createSelector, type SelectorCandidate } from '../../../src/render/kustomize/selector.ts';
import { sharedJson } from '../../shared.ts';

/* The tables beside the project, each derived from kustomize's own tests. Skipped, by name, where they are not there. */

function withVectors<T>(file: string, run: (vectors: T) => void): void {
  const vectors = sharedJson<T>(`kustomize/${file}`);
  if (vectors === undefined) it.skip(`${file} is not beside the project`, () => {});
  else run(vectors);
}

function parsed(yaml: string): Mapping {
  return parseText('a.yaml', yaml, 'manifest').documents[0]?.value as Mapping;
}

describe('name hashes', () => {
  interface Case {
    readonly desc: string;
    readonly cmYaml?: string;
    readonly secretYaml?: string;
    readonly hash?: string;
    readonly expect?: string;
  }
  withVectors<Record<string, { cases: Case[] }>>('vectors/hash.json', (vectors) => {
    const cases = Object.entries(vectors).flatMap(([test, { cases: list }]) =>
      // The hash of other kinds depends on the layout of their text.
      test === 'TestBasicHash' ? [] : list.map((each) => ({ ...each, test })),
    );
    it.each(cases)('$test: $desc', (each) => {
      const resource = parsed(each.cmYaml ?? each.secretYaml ?? '');
      if (each.hash !== undefined) expect(contentHash(resource)).toBe(each.hash);
      else expect(hashedContent(resource)).toBe(each.expect);
    });
  });
});

describe('env files and file sources', () => {
  interface Lines {
    readonly desc: string;
    readonly content: string;
    readonly expectedPairs?: { readonly Key: string; readonly Value: string }[];
    readonly expectedErr: boolean;
  }
  withVectors<{ TestKeyValuesFromLines: { tests: Lines[] } }>('vectors/envfile.json', (vectors) => {
    it.each(vectors.TestKeyValuesFromLines.tests)('$desc', ({ content, expectedPairs, expectedErr }) => {
      // Python's surrogate escapes stand for bytes that are no UTF-8.
      const bytes = Buffer.concat(
        [...content].map((character) => {
          const code = character.charCodeAt(0);
          return code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(character);
        }),
      );
      if (expectedErr) expect(() => parseEnvFile(bytes)).toThrow('invalid utf8');
      else {
        expect(parseEnvFile(bytes).map(({ key, value }) => ({ Key: key, Value: value }))).toEqual(expectedPairs);
      }
    });
  });

  interface Source {
    readonly Input: string;
    readonly Error: string;
    readonly Key: string;
    readonly Filename: string;
  }
  withVectors<{ TestParseFileSource: { tests: Record<string, Source> } }>('vectors/filesource.json', (vectors) => {
    it.each(Object.entries(vectors.TestParseFileSource.tests))('%s', (_, source) => {
      if (source.Error !== '') expect(() => parseFileSource(source.Input)).toThrow(source.Error);
      else expect(parseFileSource(source.Input)).toEqual({ key: source.Key, path: source.Filename });
    });
  });
});

describe('image names', () => {
  interface Match {
    readonly testName: string;
    readonly value: string;
    readonly name: string;
    readonly isMatched: boolean;
  }
  interface Split {
    readonly testName: string;
    readonly value: string;
    readonly name: string;
    readonly tag: string;
    readonly digest: string;
  }
  interface Images {
    TestIsImageMatched: { testCases: Match[] };
    TestSplit: { testCases: Split[] };
  }
  withVectors<Images>('vectors/image.json', (vectors) => {
    // Later than 5.5: digests other than sha256; and 5.5 crashes on a name that is no regular expression.
    const later = (each: Match) => (each.value.includes('@') && !each.value.includes('@sha256:')) || each.name === '[';
    it.each(vectors.TestIsImageMatched.testCases.filter((each) => !later(each)))('$testName', (each) => {
      expect(createImageUpdater({ name: each.name })(each.value) !== undefined).toBe(each.isMatched);
    });
    it.each(vectors.TestSplit.testCases)('splits $testName', ({ value, name, tag, digest }) => {
      expect(splitImage(value)).toEqual({ name, tag, digest });
    });
  });
});

describe('target selectors', () => {
  interface Gvk {
    readonly Group: string;
    readonly Version: string;
    readonly Kind: string;
  }
  interface Case {
    readonly S: { readonly ResId: { readonly Gvk: Gvk; readonly Name: string; readonly Namespace: string } };
    readonly G?: Gvk;
    readonly Name?: string;
    readonly Namespace?: string;
    readonly Expected: boolean;
  }
  withVectors<Record<string, { testcases: Case[] }>>('vectors/selector.json', (vectors) => {
    const cases = Object.entries(vectors).flatMap(([test, { testcases }]) =>
      testcases.map((each, index) => ({ ...each, title: `${test} ${index}` })),
    );
    it.each(cases)('$title', ({ S: { ResId }, G, Name, Namespace, Expected }) => {
      const { Group: group, Version: version, Kind: kind } = ResId.Gvk;
      const target =
        G !== undefined
          ? { group, version, kind }
          : Name !== undefined
            ? { name: ResId.Name }
            : { namespace: ResId.Namespace };
      const candidate: SelectorCandidate = {
        group: G?.Group ?? '',
        version: G?.Version ?? '',
        kind: G?.Kind ?? '',
        names: [Name ?? ''],
        namespaces: [Namespace ?? ''],
        labels: new Map(),
        annotations: new Map(),
      };
      expect(createSelector(target)(candidate)).toBe(Expected);
    });
  });
});

describe('merge keys', () => {
  type Table = Record<string, readonly string[] | string>;
  interface MergeKeys {
    everyKind: Table;
    podSpec: Table;
    kinds: Record<string, Table>;
  }
  withVectors<MergeKeys>('mergekeys.json', (vectors) => {
    function keysAt(schema: FieldSchema | undefined, path: string): readonly string[] | undefined {
      let current = schema;
      for (const part of path.split('.')) {
        current = current?.field(part.replace('[]', ''));
        if (part.endsWith('[]')) current = current?.elements();
      }
      return current?.mergeKeys;
    }
    function expected(table: Table): [string, readonly string[]][] {
      return Object.entries(table).flatMap(([path, keys]): [string, readonly string[]][] => {
        if (keys === '<PodSpec>') {
          return Object.entries(vectors.podSpec).map(([inner, each]) => [`${path}.${inner}`, each as string[]]);
        }
        // What lies in the elements of a list that is replaced never merges.
        if (path.startsWith('(map)') || path.startsWith('spec.volumeClaimTemplates[]')) return [];
        return [[path, keys as readonly string[]]];
      });
    }
    const cases = Object.entries(vectors.kinds).flatMap(([type, table]) =>
      [...expected(vectors.everyKind), ...expected(table)].map(([path, keys]) => ({ type, path, keys })),
    );
    it.each(cases)('$type $path', ({ type, path, keys }) => {
      const [apiVersion = '', kind = ''] = type.split(' ');
      expect(keysAt(builtinMergeSchema().find(apiVersion, kind), path)).toEqual(keys);
    });
    it('knows no merging field of a spec that the table lacks', () => {
      const known = new Set(cases.map(({ type, path }) => `${type} ${path}`));
      for (const [type, fields] of BUILTIN_KINDS) {
        for (const path of pathsOf(fields, '')) {
          // Status, and the metadata of templates, is left out of the table.
          if (/(^|\.)(status|metadata)\./.test(path)) continue;
          expect(known).toContain(`${type} ${path}`);
        }
      }
    });
    function pathsOf(fields: object, prefix: string): string[] {
      return Object.entries(fields).flatMap(([name, entry]) =>
        Array.isArray(entry)
          ? [`${prefix}${name}`, ...pathsOf(entry[1] as object, `${prefix}${name}[].`)]
          : pathsOf(entry as object, `${prefix}${name}.`),
      );
    }
  });
});

describe('field paths', () => {
  interface Paths {
    TestPathSplitter: { range: { exp: string[]; path: string }[] };
    TestSmarterPathSplitter: { testCases: Record<string, { input: string; expected: string[] }> };
  }
  withVectors<Paths>('vectors/pathsplitter.json', ({ TestPathSplitter, TestSmarterPathSplitter }) => {
    it.each(TestPathSplitter.range)('splits "$path" at slashes', ({ path, exp }) => {
      expect(splitPath(path, '/')).toEqual(exp);
    });
    it.each(Object.entries(TestSmarterPathSplitter.testCases))('splits at dots: %s', (_, { input, expected }) => {
      expect(splitFieldPath(input)).toEqual(expected);
    });
  });
});

describe('variables', () => {
  interface Variables {
    TestMapping: { cases: { name: string; input: string; expected: unknown; counts?: Record<string, number> }[] };
    TestMapReference: { varMap: Record<string, string> };
  }
  withVectors<Variables>('vectors/varexpand.json', ({ TestMapping }) => {
    const known = new Map([
      ['VAR_A', 'A'],
      ['VAR_B', 'B'],
      ['VAR_C', 'C'],
      ['VAR_REF', '$(VAR_A)'],
      ['VAR_EMPTY', ''],
    ]);
    it.each(TestMapping.cases)('$name: $input', ({ input, expected, counts }) => {
      const seen: Record<string, number> = {};
      const result = expandVariables(input, (name) => {
        if (known.has(name)) seen[name] = (seen[name] ?? 0) + 1;
        return known.get(name);
      });
      expect(result).toBe(expected);
      expect(seen).toEqual(counts ?? {});
    });
  });
});

describe('addresses of remote bases', () => {
  interface Spec {
    readonly Host: string;
    readonly RepoPath: string;
    readonly KustRootPath: string;
    readonly Ref: string;
  }
  interface Query {
    readonly name: string;
    readonly input: string;
    readonly ref: string;
    readonly submodules: boolean;
    readonly timeout: number;
  }
  interface Repositories {
    TestNewRepoSpecFromUrlErrors: { badData: Record<string, { url: string; error: string }> };
    TestNewRepoSpecFromUrl_Smoke: { testcases: { name: string; input: string; repoSpec: Spec; cloneSpec: string }[] };
    TestParseQuery: { testcases: Query[] };
  }
  withVectors<Repositories>('vectors/repospec.json', (vectors) => {
    it.each(Object.entries(vectors.TestNewRepoSpecFromUrlErrors.badData))('refuses: %s', (_, { url, error }) => {
      expect(() => readGitUrl(url)).toThrow(error);
      expect(parseGitUrl(url)).toBeUndefined();
    });
    it.each(vectors.TestNewRepoSpecFromUrl_Smoke.testcases)('$name: $input', ({ input, repoSpec, cloneSpec }) => {
      const found = readGitUrl(input);
      expect(found).toMatchObject({
        host: repoSpec.Host,
        repository: repoSpec.RepoPath,
        path: repoSpec.KustRootPath,
        ref: repoSpec.Ref,
      });
      expect(found.host + found.repository).toBe(cloneSpec);
    });
    it.each(vectors.TestParseQuery.testcases)('query: $name', ({ input, ref, submodules, timeout }) => {
      expect(parseQuery(input)).toEqual({ ref, submodules, timeoutSeconds: timeout });
    });
  });
});
