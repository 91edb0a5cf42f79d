import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { bundle } from '../../bundle.ts';

export interface Opened {
  readonly page: Page;
  /** What the page complained about, and what it asked for beside itself. */
  readonly complaints: readonly string[];
}

/** Writes a page with the built program and opens it, as a reader would: from a file. */
export async function open(
  browser: Browser,
  argv: readonly string[],
  options: { readonly dark?: boolean; readonly hash?: string } = {},
): Promise<Opened> {
  const directory = mkdtempSync(path.join(tmpdir(), 'gitops-gate-page-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const file = path.join(directory, 'page.html');
  write([...argv, '--output', file]);
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: options.dark === true ? 'dark' : 'light',
  });
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${file}${options.hash ?? ''}`);
  await page.waitForFunction("document.documentElement.dataset.ready === 'true'");
  return { page, complaints };
}

/** Runs the built program; findings are no failure here. */
function write(argv: readonly string[]): void {
  try {
    execFileSync(process.execPath, [path.join(bundle(), 'cli.js'), ...argv], { stdio: 'pipe' });
  } catch (error) {
    expect((error as { status: number }).status, String(error)).toBe(1);
  }
}
