import { lstatSync, mkdirSync, realpathSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../model/exit.ts';
import { isWithin } from '../../util/paths.ts';

/**
 * Writes a file below a directory. What is there stays unless `force` says otherwise: then the answer is false. Links
 * are not followed, because a repository may be a stranger's. Raises `UsageError` where it cannot be written.
 */
export function writeBelow(root: string, file: string, text: string, force: boolean): boolean {
  const target = path.join(root, file);
  try {
    const isThere = lstatSync(target, { throwIfNoEntry: false }) !== undefined;
    if (isThere && !force) return false;
    mkdirSync(path.dirname(target), { recursive: true });
    const real = realpathSync(path.dirname(target));
    if (!isWithin(real, realpathSync(root))) throw new UsageError(`${file} would be written outside of ${root}`);
    if (isThere) unlinkSync(target);
    writeFileSync(target, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
