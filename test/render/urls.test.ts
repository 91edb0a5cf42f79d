import { describe, expect, it } from 'vitest';
import { normalizeUrl, pathWithin } from '../../src/render/urls.ts';

describe('URLs of repositories', () => {
  it.each([
    'https://github.com/example/fleet',
    'https://github.com/example/fleet.git',
    'https://user:secret@github.com/example/fleet/',
    'HTTPS://GitHub.com/Example/Fleet',
    'ssh://git@github.com/example/fleet.git',
    'ssh://git@ssh.github.com:443/example/fleet',
    'git@github.com:example/fleet.git',
    'git::https://github.com/example/fleet',
  ])('%s is one with the others', (url) => {
    expect(normalizeUrl(url)).toBe('github.com/example/fleet');
  });

  it.each([
    ['https://github.com/example/fleet//deploy/app?ref=v1', 'deploy/app'],
    ['github.com/example/fleet/deploy/app?ref=v1', 'deploy/app'],
    ['git@github.com:example/fleet.git//Deploy', 'Deploy'],
    ['https://github.com/example/fleet.git', ''],
    ['https://github.com/example/fleet-two//deploy', undefined],
    ['https://example.org/x.yaml', undefined],
  ])('%s names the path %s', (remote, path) => {
    expect(pathWithin(remote, 'https://github.com/example/fleet')).toBe(path);
  });
});
