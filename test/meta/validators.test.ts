import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('schemas/validators.ts is what the schemas say: run `node scripts/validators.mjs`', () => {
  const script = new URL('../../scripts/validators.mjs', import.meta.url).pathname;
  expect(spawnSync(process.execPath, [script, '--check']).status).toBe(0);
});
