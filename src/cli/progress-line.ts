import type { Progress } from '../model/progress.ts';

/** Work that takes no longer than this says nothing of itself; milliseconds. */
const PATIENCE = 1000;
/** The least time between two drawings. */
const INTERVAL = 100;

export interface ProgressLine {
  readonly update: Progress;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/** A line on a terminal that says what is being done. `write` goes to the terminal; `clock` gives milliseconds. */
export function progressLine(
  write: (text: string) => void,
  clock: () => number = () => performance.now(),
): ProgressLine {
  let due = clock() + PATIENCE;
  let isDrawn = false;
  return {
    update(stage, done, total) {
      const now = clock();
      if (now < due) return;
      due = now + INTERVAL;
      isDrawn = true;
      write(`\r\u001b[2Kgitops-gate: ${stage} ${total === undefined ? done : `${done} of ${total}`}`);
    },
    clear() {
      if (isDrawn) write('\r\u001b[2K');
      isDrawn = false;
    },
  };
}
