import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'gitops-gate');
const LOCK = path.join(CACHE, 'lock');

/**
 * The directory of the bundles that the sources make, built once for all tests that run them. The package's policies
 * and schemas stand beside it, as they do beside `dist`.
 */
export function bundle(): string {
  mkdirSync(CACHE, { recursive: true });
  const place = path.join(CACHE, fingerprint());
  const release = lock();
  try {
    if (!existsSync(place)) build(place);
  } finally {
    release();
  }
  return path.join(place, 'dist');
}

function build(place: string): void {
  for (const old of readdirSync(CACHE)) if (old !== 'lock') rmSync(path.join(CACHE, old), { recursive: true });
  const made = `${place}.making`;
  mkdirSync(made);
  for (const name of ['policies', 'schemas', 'package.json']) symlinkSync(path.join(ROOT, name), path.join(made, name));
  execFileSync(process.execPath, ['scripts/build.mjs', path.join(made, 'dist')], { cwd: ROOT });
  renameSync(made, place);
}

/** A digest of everything that the bundles are made from. */
function fingerprint(): string {
  const sources = ['src', 'schemas', 'scripts']
    .flatMap((directory) =>
      readdirSync(path.join(ROOT, directory), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(directory, file),
      ),
    )
    .filter((file) => /\.(?:ts|mjs|json|css)$/.test(file));
  const hash = createHash('sha256');
  for (const file of [...sources, 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].sort()) {
    hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Test files run at the same time: one builds, the others wait. */
function lock(): () => void {
  for (let waited = 0; ; waited += 100) {
    try {
      mkdirSync(LOCK);
      return () => rmSync(LOCK, { recursive: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      // Whoever held it is gone.
      if (waited > 120_000) rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
