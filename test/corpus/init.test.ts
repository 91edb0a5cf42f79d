import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'vitest';
import { initChangesNothing } from '../cli/init-changes-nothing.ts';
import { sharedFolder } from '../shared.ts';

const corpus = sharedFolder('corpus');
const repositories =
  corpus === undefined ? [] : readdirSync(corpus).filter((name) => statSync(path.join(corpus, name)).isDirectory());

describe.skipIf(repositories.length === 0)('init on repositories of others', () => {
  test.each(repositories)(
    '%s: what is written is valid, and the gate finds the same with it',
    { timeout: 300_000 },
    async (name) => {
      const root = path.join(corpus ?? '', name);
      const repository = path.join(root, 'repo');
      await initChangesNothing(existsSync(repository) ? repository : root);
    },
  );
});
