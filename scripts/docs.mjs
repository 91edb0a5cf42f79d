/*
 * Makes docs/policies/ from policies/ and their fixtures: a page for each policy, the list of them, what policies can
 * ask about, and the examples that `gitops-gate explain` shows. A test sees that they are current.
 * `node scripts/docs.mjs`
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const directory = path.join(root, 'docs', 'policies');

// The pages are written from the program's own declarations, in TypeScript, which not every Node reads.
const options = { configFile: false, root, logLevel: 'error' };
const { module } = await runnerImport(path.join(root, 'scripts', 'docs', 'pages.ts'), options);
const pages = module.pages();
for (const name of readdirSync(directory)) if (!pages.has(name)) rmSync(path.join(directory, name));
for (const [name, text] of pages) writeFileSync(path.join(directory, name), text);
process.exit();
