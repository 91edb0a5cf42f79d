import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../../src');

/** What each stage may import beside itself, `model` and `util`, and why no more. */
const STAGES: Readonly<Record<string, string>> = {
  load: 'it is the only reader of files, and knows nothing of what is made of them',
  render: 'what clusters would run follows from the files alone, never from what is made of it later',
  graph: 'it links what was rendered, and must not care how',
  change: 'it compares two graphs, whoever made them',
  policy: 'it judges facts; whoever reads, renders or prints must be able to change without it',
  report: 'reporters are pure functions from a report to text',
  github: 'it asks GitHub for facts, and judges nothing',
};

/** Within render, who may not see whom. */
const WITHIN_RENDER: readonly (readonly [from: string, to: RegExp, reason: string])[] = [
  [
    'kustomize',
    /^render\/(?!kustomize\/)/,
    'kustomize knows nothing of Flux, Argo CD or the gate: it is what `kustomize build` is',
  ],
  ['helm', /^render\/(?:flux|argocd)\//, 'Flux and Argo CD use Helm, never the reverse'],
  ['flux', /^render\/argocd\//, 'Flux and Argo CD know nothing of one another'],
  ['argocd', /^render\/flux\//, 'Flux and Argo CD know nothing of one another'],
];

/** Only the edges and the order of stages see more than one stage. */
const FREE = /^(?:run|open|package|program|api|cli|index|library)\.ts$|^(?:cli|action)\//;

test('a stage imports itself, model and util, and never another stage', () => {
  expect(sourceFiles().flatMap(violations)).toEqual([]);
});

test('the test sees imports of every form', () => {
  const source = `import a from '../policy/a.ts';\nexport { b } from "../graph/b.ts";\nconst c = await import('../run.ts');\nimport '../cli/c.ts';\ntype D = import('../report/d.ts').D;`;
  expect(importsOf('load/x.ts', source)).toEqual(['policy/a.ts', 'graph/b.ts', 'run.ts', 'cli/c.ts', 'report/d.ts']);
  expect(violation('load/x.ts', 'policy/a.ts')).toContain('only reader of files');
  expect(violation('render/kustomize/x.ts', 'render/controller.ts')).toContain('kustomize knows nothing');
  expect(violation('util/x.ts', 'load/y.ts')).toContain('util');
  expect(violation('graph/x.ts', 'model/y.ts')).toBeUndefined();
});

test('no files import one another in a circle', () => {
  expect(circles(new Map(sourceFiles().map((file) => [file, loadedBy(file, sourceOf(file))])))).toEqual([]);
});

test('the test sees circles, but not through types and what is loaded on demand', () => {
  const source = `import type { A } from './a.ts';\nimport { type B } from './b.ts';\nexport * from '../util/c.ts';\nexport type {\n  D,\n} from './d.ts';\nconst e = await import('./e.ts');\nimport './f.ts';\ntype G = import('./g.ts').G;`;
  expect(loadedBy('load/x.ts', source)).toEqual(['load/b.ts', 'util/c.ts', 'load/f.ts']);
  const imports = { a: ['b', 'd'], b: ['c'], c: ['b', 'd'], d: [], e: ['a', 'e'] };
  expect(circles(new Map(Object.entries(imports)))).toEqual(['b -> c -> b', 'e -> e']);
});

function violations(file: string): string[] {
  return importsOf(file, sourceOf(file)).flatMap((imported) => violation(file, imported) ?? []);
}

/** What an import breaks, with the reason; `undefined` for one that is fine. */
function violation(file: string, imported: string): string | undefined {
  if (FREE.test(file)) return undefined;
  const [stage = '', part = ''] = file.split('/');
  const [other = ''] = imported.split('/');
  const says = (reason: string) => `${file} imports ${imported}: ${reason}`;
  if (stage === 'model' && other !== 'model') return says('model is the words everybody shares, and imports nothing');
  if (stage === 'util' && other !== 'util' && other !== 'model')
    return says('util serves every stage and may see none');
  for (const [from, to, reason] of stage === 'render' ? WITHIN_RENDER : []) {
    if (part === from && to.test(imported)) return says(reason);
  }
  if (other === stage || other === 'model' || other === 'util' || imported.startsWith('../')) return undefined;
  return says(STAGES[stage] ?? 'it is in no stage: give it one');
}

/** The files that a source imports, relative to src/; those outside begin with `../`. */
function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(/\b(?:from|import)\b\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? '')),
  );
}

/** Those of them that are loaded before the file itself: no types, which are gone by then, and none that wait. */
function loadedBy(file: string, source: string): string[] {
  return importsOf(file, source.replace(/^(?:import|export) type\b[^;]*;|\bimport\([^)]*\)/gm, ''));
}

/** Every import that leads back to where it is, with the way back. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (way.includes(file) || done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

function sourceOf(file: string): string {
  return readFileSync(path.join(SOURCE, file), 'utf8');
}

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
