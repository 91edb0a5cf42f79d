#!/usr/bin/env node
import { writeSync } from 'node:fs';
import module from 'node:module';
import { EXIT, main, terminalOf } from './program.ts';

/*
 * The edge towards the command line: arguments in, exit code out. What a command needs is loaded when it is called.
 */

module.enableCompileCache?.();

/** Writes everything, whatever is at the other end: a file, a terminal, a pipe that is slow or closed. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever read has read enough.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

process.on('uncaughtException', (error) => {
  write(2, `gitops-gate: the program failed, which is a fault of its own: ${error.message}\n`);
  process.exit(EXIT.notEvaluated);
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  ...terminalOf(process, process.env),
  env: process.env,
});
