/** Is told how far the work is: what is being done, how much of it is done, and of how much where that is known. */
export type Progress = (stage: string, done: number, total?: number) => void;
