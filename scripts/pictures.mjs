/*
 * Makes the pictures of the README from what the built program says of its own fixtures: the summary of a pull request
 * as GitHub renders it, down to the diagram that GitHub draws itself, and the page of the graph. It needs Chromium
 * (CHROME_PATH says where it is elsewhere than usual). `npm run build && node scripts/pictures.mjs`
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const fixtures = path.join(root, 'fixtures', 'repos', 'flux-monorepo');
const target = path.join(root, 'docs', 'pictures');
const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== undefined && existsSync(place));
if (executablePath === undefined) throw new Error('no Chromium was found: set CHROME_PATH');

/** Close to how GitHub shows Markdown. */
const STYLE = `
:root { color-scheme: light dark; --line: #d1d9e0; --row: #f6f8fa; --text: #1f2328; --page: #fff; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --row: #151b23; --text: #f0f6fc; --page: #0d1117; } }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, "DejaVu Sans", sans-serif; }
main { margin: 16px; padding: 8px 24px 20px; border: 1px solid var(--line); border-radius: 6px; }
h2, h3 { padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h2 { font-size: 21px; } h3 { font-size: 17.5px; } h4 { font-size: 14px; }
table { border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; }
tr:nth-child(2n) { background: var(--row); }
td:first-child { white-space: nowrap; }
`;

const scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-pictures-'));
mkdirSync(target, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const scheme of ['light', 'dark']) {
    await picture(summaryPage(), `summary-${scheme}`, scheme, { width: 1012, height: 640 });
    await picture(graphPage(), `graph-${scheme}`, scheme, { width: 1480, height: 760 }, async (page) => {
      await page.waitForFunction('document.documentElement.dataset.ready === "true"');
      await page.fill('#search', 'homelab infrastructure-policies');
      await page.keyboard.press('Enter');
      await page.evaluate('document.activeElement.blur()');
      await page.waitForTimeout(500);
    });
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

async function picture(file, name, colorScheme, viewport, prepare = async () => {}) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
  await page.goto(pathToFileURL(file).href);
  await prepare(page);
  await page.screenshot({ path: path.join(target, `${name}.png`) });
  await page.close();
}

function graphPage() {
  const file = path.join(scratch, 'graph.html');
  run('graph', path.join(fixtures, 'faulty'), '--format', 'html', '--output', file);
  return file;
}

/** A pull request that ships an image without a version to production, and has one approval, of an earlier commit. */
function summaryPage() {
  const repository = path.join(scratch, 'repository');
  rmSync(repository, { recursive: true, force: true });
  cpSync(path.join(fixtures, 'clean'), repository, { recursive: true });
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=gate', '-c', 'user.email=gate@example.org', ...args], { cwd: repository });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'base');
  replace(
    path.join(repository, 'gitops/apps/homelab/heatpump-mqtt/kustomization.yaml'),
    /newTag: .*/,
    'newTag: latest',
  );
  replace(path.join(repository, 'gitops/apps/base/heatpump-mqtt/service.yaml'), /port: .*/, 'port: 8081');
  const facts = path.join(scratch, 'pull-request.json');
  writeFileSync(facts, JSON.stringify(pullRequest()));
  const report = path.join(scratch, 'summary.md');
  run('check', repository, '--base', 'HEAD', '--pull-request', facts, '--format', 'markdown', '--output', report);
  // What is a place here is a link in a job.
  const [text] = readFileSync(report, 'utf8').split('\n### What is violated\n');
  const file = path.join(scratch, 'summary.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${marked.parse(text)}</main>`);
  return file;
}

function pullRequest() {
  const [before, head] = ['a'.repeat(40), 'b'.repeat(40)];
  return {
    ...{ number: 42, author: 'ines', draft: false, title: 'Update the heat pump', body: '', labels: [], teams: {} },
    base: { ref: 'main', sha: before },
    head: { ref: 'update', sha: head },
    reviews: [{ user: 'octavia', state: 'APPROVED', commit: before, submittedAt: '2026-06-01T12:00:00Z' }],
  };
}

function replace(file, pattern, text) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, text));
}

/** Runs the program; findings are what it is run for. */
function run(...argv) {
  try {
    execFileSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...argv], { stdio: 'pipe' });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
}
