/*
 * Makes dist/ from src/: TypeScript compiles to build/, and ncc bundles the program, with the chunks that it loads on
 * demand, the edges that call it, and the types of the library. The same sources give the same bytes. `node scripts/build.mjs [DIRECTORY]`
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { pages } from './pages.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const compiled = path.join(root, 'build');

rmSync(compiled, { recursive: true, force: true });
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
// The edges only call the program, so that what they share is there once.
await bundle('program', { license: 'licenses.txt' });
for (const edge of ['cli', 'index', 'library']) await bundle(edge, { externals: { './program.js': './program.js' } });
await pages(target);
chmodSync(path.join(target, 'cli.js'), 0o755);
writeDeclarations('library.d.ts', new Set());

async function bundle(name, options) {
  const source = path.join(compiled, 'src', `${name}.js`);
  const { code, assets } = await ncc(source, { filename: `${name}.js`, cache: false, quiet: true, ...options });
  writeFileSync(path.join(target, `${name}.js`), compiledAtOnce(code));
  for (const [asset, { source }] of Object.entries(assets)) {
    writeFileSync(path.join(target, asset), asset.endsWith('.js') ? compiledAtOnce(String(source)) : source);
  }
}

/**
 * Modules as function expressions in place of arrow functions. V8 compiles a function expression in parentheses as it
 * reads it; an arrow function it skims first and parses again when it is called, and every module is called.
 */
function compiledAtOnce(code) {
  return code.replaceAll(/^(\/\*{3}\/ \()(\([\w, ]*\)) => \{$/gm, '$1function $2 {');
}

/** Copies declarations, with those that they import; endings are those of the files that programs find beside them. */
function writeDeclarations(file, written) {
  if (written.has(file)) return;
  written.add(file);
  const text = readFileSync(path.join(compiled, 'src', file), 'utf8');
  const copy = path.join(target, 'types', file);
  mkdirSync(path.dirname(copy), { recursive: true });
  writeFileSync(copy, text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  for (const [, imported] of text.matchAll(/(?:from|import\()\s*'(\.[^']*)\.ts'/g)) {
    writeDeclarations(path.posix.join(path.posix.dirname(file), `${imported}.d.ts`), written);
  }
}
