import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A Git repository for a test; the same files in the same order give the same commits. */
export class Git {
  readonly directory: string;
  #time = Date.UTC(2026, 4, 4, 8);

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.directory = directory;
  }

  /** Runs Git, and gives what it prints. */
  run(...args: string[]): string {
    const identity = ['-c', 'user.name=Octavia', '-c', 'user.email=octavia@example.org', '-c', 'commit.gpgsign=false'];
    const settings = ['-c', 'init.defaultBranch=main', '-c', 'advice.detachedHead=false', '-c', 'core.autocrlf=false'];
    this.#time += 60_000;
    const date = new Date(this.#time).toISOString();
    return execFileSync('git', [...identity, ...settings, ...args], {
      cwd: this.directory,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Writes files, `null` removes one, and commits them; gives the commit. */
  commit(message: string, files: Readonly<Record<string, string | null>> = {}): string {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.directory, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    this.run('add', '--all');
    this.run('commit', '--quiet', '--allow-empty', '--message', message);
    return this.run('rev-parse', 'HEAD');
  }
}
