import { writeFileSync } from 'node:fs';
import { UsageError } from '../model/exit.ts';

/** Writes a report to the file that an argument names. Raises `UsageError` where that cannot be done. */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`the report cannot be written to ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
}
