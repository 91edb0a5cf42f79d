import { writeFileSync } from 'node:fs';
import { UsageError } from '../model/exit.ts';
import { didYouMean } from '../util/suggest.ts';

/** What writes the format of a name. Raises `UsageError` where there is none of that name. */
export function formatOf<T>(formats: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (found !== undefined) return found;
  const names = Object.keys(formats);
  throw new UsageError(`there is no format ${name}${didYouMean(name, names)}: there are ${names.join(', ')}`);
}

/** Writes a report to the file that an argument names. Raises `UsageError` where that cannot be done. */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`the report cannot be written to ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
}
