import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, launch, SKIPPED } from '../../browser.ts';
import { bundle } from '../../bundle.ts';
import { directory, FIXTURES } from '../../cli/cli.ts';
import { open } from './page.ts';
import { hostileRepository, largeRepository } from './repositories.ts';

const FAULTY = path.join(FIXTURES, 'flux-monorepo/faulty');
const UNITS = 15;
let browser: Browser;

describe.skipIf(CHROMIUM === undefined)(`the page of the graph in a browser${SKIPPED}`, () => {
  beforeAll(async () => {
    bundle();
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('draws what there is, asks for nothing and complains of nothing', async () => {
    const { page, complaints } = await openGraph(FAULTY);
    expect(await page.title()).toBe(`gitops-gate: ${UNITS} units in 2 clusters`);
    expect(await page.locator('.summary').textContent()).toContain(`${UNITS} units`);
    expect(await page.locator('.badge.error').textContent()).toMatch(/^\d+ errors$/);
    expect(await page.locator('.canvas canvas').count()).toBeGreaterThan(0);
    expect(await inked(page)).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });

  test('search finds units and objects, and goes to the one chosen', async () => {
    const { page } = await openGraph(FAULTY);
    await page.keyboard.press('/');
    await page.keyboard.type('cert-manager local');
    expect(await page.locator('.hit').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.hit[aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await page.locator('#panel-title').textContent()).toBe('cert-manager');
    expect(await page.locator('.facts').textContent()).toContain('local');
    expect(await focused(page)).toBe('canvas');
    await page.fill('#search', 'deployment heatpump');
    expect(await page.locator('.hit small').first().textContent()).toContain('in Kustomization apps');
    await page.fill('#search', 'nothing is called so');
    expect(await page.locator('.hits').textContent()).toBe('Nothing is called that.');
  });

  test('the panel says owners, objects with their lines, namespaces and findings', async () => {
    const { page } = await openGraph(FAULTY, { hash: '#unit=homelab%2FKustomization%2Fflux-system%2Fapps' });
    const panel = page.locator('.panel');
    expect(await panel.locator('.finding h4').allTextContents()).toContain('error latest-tag');
    expect(await panel.locator('.finding .place').first().textContent()).toMatch(/^gitops\/.*:\d+$/);
    expect(await panel.textContent()).toContain('also owned by');
    expect(await panel.locator('.place').count()).toBeGreaterThan(10);
    await panel.locator('[aria-label="Filter objects"]').fill('namespace');
    const kinds = await panel.locator('.object-kind').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['Namespace']));
    const created = panel.locator('h4.creates + div .link').first();
    const name = await created.textContent();
    await created.click();
    expect(`${await panel.locator('#panel-title').textContent()}`).toBe(name?.split('/').at(-1));
    await panel.locator('[aria-label="Close the details"]').click();
    expect(await panel.isHidden()).toBe(true);
  });

  test('filters hide units by cluster, environment, policy and findings, and can be taken back', async () => {
    const { page } = await openGraph(FAULTY);
    expect(await shown(page)).toBe(UNITS);
    await page.getByLabel('local', { exact: false }).first().uncheck();
    expect(await shown(page)).toBe(8);
    await page.getByLabel('staging', { exact: false }).first().uncheck();
    expect(await shown(page)).toBe(7);
    await page.getByLabel('shared-namespace').check();
    const faulty = await shown(page);
    expect(faulty).toBeGreaterThan(0);
    expect(faulty).toBeLessThan(7);
    await page.getByLabel('homelab', { exact: false }).first().uncheck();
    expect(await shown(page)).toBe(0);
    await page.getByText('Clear the filters').click();
    expect(await shown(page)).toBe(UNITS);
    await page.getByLabel('Only units with findings').check();
    expect(await shown(page)).toBe(9);
  });

  test('--violations opens with the units that have findings', async () => {
    const { page } = await openGraph(FAULTY, {}, ['--violations']);
    expect(await page.getByLabel('Only units with findings').isChecked()).toBe(true);
    expect(await shown(page)).toBe(9);
  });

  test('edges are drawn by kind', async () => {
    const { page } = await openGraph(FAULTY);
    const drawn = () => page.evaluate('gitopsGate.edges()');
    expect(await drawn()).toBe(13 + 8);
    await page.getByLabel('dependsOn').uncheck();
    expect(await drawn()).toBe(13);
    await page.getByLabel('source').check();
    expect(await drawn()).toBe(13 + 13);
    await page.getByLabel('Only of the selected unit').check();
    expect(await drawn()).toBe(0);
  });

  test('by keyboard: tab reaches the drawing, arrows walk it, Enter reads, Escape goes back', async () => {
    const { page } = await openGraph(FAULTY);
    for (let tabs = 0; tabs < 60 && (await focused(page)) !== 'canvas'; tabs++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('canvas');
    expect(await page.evaluate("getComputedStyle(document.querySelector('.canvas')).outlineStyle")).not.toBe('none');
    await page.keyboard.press('ArrowRight');
    const first = await page.locator('#panel-title').textContent();
    expect(await page.locator('#status').textContent()).toContain(`Kustomization flux-system/${first}`);
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('#panel-title').textContent();
    expect(second).not.toBe(first);
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await page.locator('#status').textContent()).not.toContain(`/${second},`);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('panel-title');
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').isHidden()).toBe(true);
    expect(await focused(page)).toBe('canvas');
  });

  test('a click on a unit reads it, one on a title closes its cluster and opens it again', async () => {
    const { page } = await openGraph(FAULTY);
    const at = (await page.evaluate("gitopsGate.place('homelab/HelmRelease/redpanda/redpanda')")) as Point;
    await page.mouse.click(at.x, at.y);
    expect(await page.locator('#panel-title').textContent()).toBe('redpanda');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('gitopsGate.open()')).toEqual(['homelab', 'local']);
    const title = (await page.evaluate("gitopsGate.title('local')")) as Point;
    await page.mouse.click(title.x, title.y);
    expect(await page.evaluate('gitopsGate.open()')).toEqual(['homelab']);
    const again = (await page.evaluate("gitopsGate.title('local')")) as Point;
    await page.mouse.click(again.x, again.y);
    expect(await page.evaluate('gitopsGate.open()')).toEqual(['homelab', 'local']);
  });

  test('in dark mode, and when it changes while the page is open', async () => {
    const { page } = await openGraph(FAULTY, { dark: true });
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    expect(await card(page)).not.toBe('#ffffff');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background()).not.toBe(dark);
    expect(await card(page)).toBe('#ffffff');
  });

  test('names that are markup stay names', async () => {
    const { page, complaints } = await openGraph(directory(hostileRepository()));
    await page.keyboard.press('/');
    await page.keyboard.type('script');
    const hits = await page.locator('.hit').count();
    expect(hits).toBeGreaterThan(1);
    for (let hit = 0; hit < hits; hit++) {
      await page.fill('#search', 'script');
      await page.locator('.hit').nth(hit).click();
      expect(await page.locator('.panel').textContent()).toContain('<script>');
    }
    expect(await page.locator('.panel script, .panel img, .hits script, .hits img').count()).toBe(0);
    expect(await page.evaluate('globalThis.owned')).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  test('two thousand units: closed at first, and all of them when asked', { timeout: 240_000 }, async () => {
    const { page, complaints } = await openGraph(directory(largeRepository(20, 100)));
    expect(await shown(page)).toBe(2000);
    expect(await page.evaluate('gitopsGate.open()')).toEqual([]);
    await page.getByText('Open all').click();
    expect(await page.evaluate('gitopsGate.open()')).toHaveLength(20);
    await page.keyboard.press('/');
    await page.keyboard.type('cluster-07 app-42');
    await page.keyboard.press('Enter');
    expect(await page.locator('.panel').textContent()).toContain('cluster-07');
    expect(await page.evaluate('gitopsGate.edges()')).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

function openGraph(repository: string, options = {}, argv: readonly string[] = []) {
  return open(browser, ['graph', repository, '--format', 'html', ...argv], options);
}

function shown(page: Page): Promise<unknown> {
  return page.evaluate('gitopsGate.units()');
}

function card(page: Page): Promise<unknown> {
  return page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--card').trim()");
}

function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement?.id');
}

/** How many colours the drawing has: an empty one has few. */
function inked(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const colours = new Set();
    for (const canvas of document.querySelectorAll('canvas')) {
      const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
      for (let at = 0; at < pixels.length; at += 4 * 37) colours.add(pixels.slice(at, at + 3).join());
    }
    return colours.size;
  })()`);
}
