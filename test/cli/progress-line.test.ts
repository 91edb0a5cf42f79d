import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { progressLine } from '../../src/cli/progress-line.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import { FIXTURES } from './cli.ts';

const ERASE = '\r\u001b[2K';

test('nothing is said in the first second; then what is done, now and again, and nothing is left of it', () => {
  let [time, written] = [0, ''];
  const line = progressLine(
    (text) => {
      written += text;
    },
    () => time,
  );
  const at = (moment: number, done: number, total?: number) => {
    time = moment;
    written = '';
    line.update('reading files', done, total);
    return written;
  };
  expect(at(999, 1, 9)).toBe('');
  line.clear();
  expect(written).toBe('');
  expect(at(1000, 2, 9)).toBe(`${ERASE}gitops-gate: reading files 2 of 9`);
  expect(at(1050, 3, 9)).toBe('');
  expect(at(1100, 4)).toBe(`${ERASE}gitops-gate: reading files 4`);
  written = '';
  line.clear();
  line.clear();
  expect(written).toBe(ERASE);
});

test('the stages tell how far they are, and the line is gone before anything is printed', async () => {
  const drawn: string[] = [];
  const now = performance.now;
  let clock = 0;
  performance.now = () => {
    clock += 1000;
    return clock;
  };
  try {
    const write = (text: string) => void drawn.push(text);
    const streams = { out: write, err: write, colors: false, watched: true, env: {} };
    expect(await main(['check', `${FIXTURES}/flux-monorepo/clean`], streams)).toBe(0);
  } finally {
    performance.now = now;
  }
  const stages = drawn.flatMap((text) => /gitops-gate: (\w+ \w+) \d+/.exec(text)?.[1] ?? []);
  expect([...new Set(stages)]).toEqual(['reading files', 'rendering units', 'linking units', 'judging units']);
  expect(drawn.slice(-2)[0]).toBe(ERASE);
  expect(drawn.at(-1)).toMatch(/^clusters/);
});

test.each([
  ['a terminal', true, {}, true],
  ['a pipe', false, {}, false],
  ['a terminal of CI', true, { CI: 'true' }, false],
  ['a terminal without colours', true, { NO_COLOR: '1' }, false],
  ['a terminal that cannot erase', true, { TERM: 'dumb' }, false],
])('%s: %s %j', (_name, isTTY, env, watched) => {
  const stream = { isTTY, columns: 80 };
  expect(terminalOf({ stdout: stream, stderr: stream }, env).watched).toBe(watched);
});
