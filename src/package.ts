import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package: above the directory of this file, in `src` as in `dist`. */
const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where the policies of the package are. */
export const BUILTIN_POLICIES = path.join(ROOT, 'policies');

/** The version of this program: `package.json` is the one place that says it. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}
