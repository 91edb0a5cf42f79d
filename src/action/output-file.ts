import { closeSync, constants, existsSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../model/exit.ts';

const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants;

/**
 * Writes a file that an input names, relative to the workspace. The workspace holds what a stranger wrote, links too:
 * none of them is followed out of it. Raises `UsageError` where the file cannot be written.
 */
export function writeOutputFile(workspace: string, name: string, text: string): void {
  const file = path.resolve(workspace, name);
  try {
    // An absolute path, as of the runner's own directory for temporary files, is the workflow's word.
    if (!path.isAbsolute(name)) refuseOutside(workspace, path.dirname(file));
    mkdirSync(path.dirname(file), { recursive: true });
    const descriptor = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644);
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new UsageError(`the file ${name} cannot be written: ${(error as Error).message}`);
  }
}

function refuseOutside(workspace: string, directory: string): void {
  let existing = directory;
  while (!existsSync(existing)) existing = path.dirname(existing);
  const place = path.relative(realpathSync(workspace), realpathSync(existing));
  if (place.split(path.sep)[0] === '..' || path.isAbsolute(place)) throw new Error('it leads out of the workspace');
}
