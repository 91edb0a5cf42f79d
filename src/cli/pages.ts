import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageAssets } from '../report/html/page.ts';

/** Where the build puts what pages bring with them. */
const DIST = 'dist';

/** The script and the style of a page, as the build made them. */
export function pageAssets(name: 'graph' | 'report'): PageAssets {
  const read = (kind: string) => readFileSync(path.join(directory(), `page-${name}.${kind}`), 'utf8');
  return { script: read('js'), style: read('css') };
}

/** The directory of this program; run from its sources, the one that they were built into. */
function directory(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return path.basename(here) === 'cli' ? path.join(here, '..', '..', DIST) : here;
}
