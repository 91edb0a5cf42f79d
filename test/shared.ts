import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = process.env['GITOPS_GATE_SHARED'] ?? path.resolve(import.meta.dirname, '../../shared');

/** The JSON of a file of the data kept beside the project, or `undefined` where it is not there: tests then skip. */
export function sharedJson<T>(file: string): T | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? (JSON.parse(readFileSync(full, 'utf8')) as T) : undefined;
}

/** The path of a folder of the data kept beside the project, or `undefined` where it is not there: tests then skip. */
export function sharedFolder(folder: string): string | undefined {
  const full = path.join(root, folder);
  return existsSync(full) ? full : undefined;
}
