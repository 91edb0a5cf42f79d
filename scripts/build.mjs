/*
 * Makes dist/ from src/: TypeScript compiles to build/, and ncc bundles the two edges, each with the chunks that it
 * loads on demand. The same sources give the same bytes. `node scripts/build.mjs [DIRECTORY]`
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const compiled = path.join(root, 'build');

rmSync(compiled, { recursive: true, force: true });
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of ['cli', 'index']) {
  const { code, assets } = await ncc(path.join(compiled, 'src', `${name}.js`), {
    filename: `${name}.js`,
    cache: false,
    quiet: true,
    ...(name === 'cli' ? { license: 'licenses.txt' } : {}),
  });
  writeFileSync(path.join(target, `${name}.js`), code);
  for (const [asset, { source }] of Object.entries(assets)) writeFileSync(path.join(target, asset), source);
}
chmodSync(path.join(target, 'cli.js'), 0o755);
