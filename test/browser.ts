import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser of this machine; `undefined` where there is none: tests then skip, and say so. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

/** For the title of what needs a browser. */
export const SKIPPED = CHROMIUM === undefined ? ' (skipped: no Chromium found, and CHROME_PATH is not set)' : '';

/** Starts the browser. Pages are our own, and in a container its sandbox has no rights to set itself up. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
}
