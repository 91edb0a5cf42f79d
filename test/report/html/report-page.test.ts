import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { CHROMIUM, launch, SKIPPED } from '../../browser.ts';
import { bundle } from '../../bundle.ts';
import { cli, directory, FIXTURES } from '../../cli/cli.ts';
import { open } from './page.ts';
import { hostileRepository } from './repositories.ts';

const FAULTY = path.join(FIXTURES, 'flux-monorepo/faulty');
let browser: Browser;
/** The policies of the findings. */
let policies: readonly string[];

describe.skipIf(CHROMIUM === undefined)(`the page of a report in a browser${SKIPPED}`, () => {
  beforeAll(async () => {
    bundle();
    browser = await launch();
    const { out } = await cli('check', FAULTY, '--format', 'json');
    policies = (JSON.parse(out) as Report).findings.map(({ policy }) => policy);
  });
  afterAll(() => browser.close());

  test('shows every finding, asks for nothing and complains of nothing', async () => {
    const { page, complaints } = await openReport(FAULTY);
    expect(await page.locator('.verdict h1').textContent()).toContain('fail');
    expect(await page.locator('article:visible').count()).toBe(policies.length);
    expect(await page.locator('article pre mark').count()).toBeGreaterThan(policies.length - 1);
    expect(complaints).toEqual([]);
  });

  test('search and filters leave what they ask for', async () => {
    const { page } = await openReport(FAULTY);
    const visible = () => page.locator('article:visible').count();
    await page.keyboard.press('/');
    await page.keyboard.type('latest tag');
    expect(await visible()).toBe(2);
    expect(await page.locator('#status').textContent()).toBe(`2 of ${policies.length} shown`);
    expect(await page.locator('.group:visible').count()).toBe(2);
    await page.keyboard.press('Escape');
    expect(await visible()).toBe(policies.length);
    await page.selectOption('#policy', 'layer-inversion');
    expect(await visible()).toBe(of('layer-inversion'));
    await page.selectOption('#cluster', 'local');
    expect(await visible()).toBeLessThan(of('layer-inversion'));
    await page.selectOption('#policy', '');
    await page.selectOption('#cluster', '');
    await page.selectOption('#environment', 'staging');
    const staging = await visible();
    expect(staging).toBeGreaterThan(0);
    expect(staging).toBeLessThan(policies.length);
  });

  test('groups by file, policy and environment', async () => {
    const { page } = await openReport(FAULTY);
    const headings = () => page.locator('.group h3').allTextContents();
    expect((await headings())[0]).toMatch(/^gitops\/.*\.yaml/);
    await page.selectOption('#grouping', 'policy');
    expect(await headings()).toEqual([...new Set(policies)].sort().map((policy) => `${policy} ${of(policy)}`));
    await page.selectOption('#grouping', 'environment');
    expect((await headings()).join()).toContain('prod');
    expect(await page.locator('article:visible').count()).toBe(policies.length);
  });

  test('by keyboard, from finding to finding', async () => {
    const { page } = await openReport(FAULTY);
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement.id')).toBe('finding-0');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate('document.activeElement.id')).toBe('finding-1');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
  });

  test('is dark where that is wished for, and light on paper', async () => {
    const { page } = await openReport(FAULTY, true);
    const background = () => page.evaluate("getComputedStyle(document.querySelector('article')).backgroundColor");
    const dark = await background();
    await page.emulateMedia({ media: 'print' });
    expect(await background()).not.toBe(dark);
    expect(await page.locator('.tools').isHidden()).toBe(true);
  });

  test('names that are markup stay names', async () => {
    const { page, complaints } = await openReport(directory(hostileRepository()));
    expect(await page.locator('main').textContent()).toContain('<script>');
    await page.selectOption('#grouping', 'policy');
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await page.evaluate('globalThis.owned')).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});

function openReport(repository: string, dark = false) {
  return open(browser, ['check', repository, '--format', 'html'], { dark });
}

/** How many findings a policy has. */
function of(policy: string): number {
  return policies.filter((each) => each === policy).length;
}
