/*
 * What HTML pages bring with them: the script and the style of each, bundled for browsers. They stand beside the program
 * as text, and are read by the command that writes a page, and by no other.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const sources = path.join(root, 'src', 'report', 'html');

const PAGES = ['graph', 'report'];
/** Packages that end up in a script. */
const BUNDLED = ['cytoscape'];

/** Writes `page-NAME.js` and `page-NAME.css` to a directory, and adds to its licences. */
export async function pages(target) {
  for (const name of PAGES) {
    writeFileSync(path.join(target, `page-${name}.js`), await script(name));
    writeFileSync(path.join(target, `page-${name}.css`), ['page', name].map(style).join(''));
  }
  for (const name of BUNDLED) {
    const license = readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    appendFileSync(path.join(target, 'licenses.txt'), `\n\n${name}\n${license}`);
  }
}

async function script(name) {
  const bundle = await rolldown({ input: path.join(sources, 'client', `${name}.ts`), platform: 'browser', cwd: root });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  const [{ code }] = output;
  // It stands in an element of a page: nothing in it may end the element.
  if (/<\/script|<!--/i.test(code)) throw new Error(`the script of the page ${name} would end its element`);
  return code.trim();
}

/** Style with its comments and spaces left out. */
function style(name) {
  return readFileSync(path.join(sources, `${name}.css`), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};,>])\s*/g, '$1');
}
