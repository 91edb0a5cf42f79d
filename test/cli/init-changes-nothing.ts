import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { parseConfiguration } from '../../src/load/configuration.ts';
import { cli, directory } from './cli.ts';

/** Sees that the configuration of `init` is valid, and that a check finds the same with it as with none. */
export async function initChangesNothing(repository: string): Promise<void> {
  const { code, out, err } = await cli('init', repository, '--print');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [configuration = ''] = out.split('\n---\n');
  expect((await parseConfiguration('.gitops-gate.yaml', `${configuration}\n`)).problems).toEqual([]);
  const place = directory();
  const judged = async (name: string, text: string) => {
    const config = path.join(place, name);
    writeFileSync(config, text);
    const checked = await cli('check', repository, '--config', config, '--format', 'json');
    const { findings, coverage } = JSON.parse(checked.out);
    const { assumptions: _, opaque, failed, ...counts } = coverage;
    return { code: checked.code, counts, opaque: opaque.length, failed: failed.length, findings };
  };
  expect(await judged('written.yaml', `${configuration}\n`)).toEqual(await judged('none.yaml', '{}\n'));
}
