/*
 * Makes schemas/validators.ts from the JSON Schemas: compiling a schema when the program starts takes longer than the
 * rest of a small check. A test sees that the file is current. `node scripts/validators.mjs [--check]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ajvModule from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const directory = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'schemas');

/** Names of the validators, and the schemas they are made from. */
const SCHEMAS = { configuration: 'configuration', pack: 'pack', policy: 'policy', pullRequest: 'pull-request' };

const target = path.join(directory, 'validators.ts');

/** The text of schemas/validators.ts. */
function validators() {
  const ajv = new ajvModule.Ajv({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    logger: false,
    // Lengths in UTF-16 code units do for "not empty", and need no code of ajv at run time.
    unicode: false,
    code: { source: true, esm: true, lines: true },
  });
  // By file name, which is how they refer to one another.
  const keys = Object.entries(SCHEMAS).map(([name, file]) => [name, `${file}.schema.json`]);
  for (const [, key] of keys) ajv.addSchema(JSON.parse(readFileSync(path.join(directory, key), 'utf8')), key);
  const code = standalone.default(ajv, Object.fromEntries(keys));
  return `// @ts-nocheck Made by scripts/validators.mjs from the JSON Schemas beside it.\n${code}`;
}

if (process.argv[2] === '--check') process.exitCode = readFileSync(target, 'utf8') === validators() ? 0 : 1;
else writeFileSync(target, validators());
