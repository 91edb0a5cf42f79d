/*
 * Begins a policy: its file, and fixtures to fill in. `npm run new-policy -- ID`
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [id = ''] = process.argv.slice(2);
const policy = path.join(root, 'policies', `${id}.yaml`);
const fixtures = path.join(root, 'fixtures', 'policies', id);

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) fail('the id names the fault, in words with hyphens: latest-tag');
if (existsSync(policy) || existsSync(fixtures)) fail(`there is a policy ${id} already`);

writeFileSync(
  policy,
  `# yaml-language-server: $schema=../schemas/policy.schema.json
id: ${id}
group: Governance
severity: warning
title: What holds where all is well, in a sentence
why: What happens where it does not hold.
fix: What to do about it.
forEach: resource
match: { kinds: [Deployment] }
deny: resource.name == "${id}"
message: "\${resource.name} …"
`,
);
for (const side of ['good', 'bad']) {
  const configuration = `directories: [{ path: apps, cluster: one }]
policies: { ${id}: error }
`;
  mkdirSync(path.join(fixtures, side, 'apps'), { recursive: true });
  writeFileSync(path.join(fixtures, side, '.gitops-gate.yaml'), configuration);
  writeFileSync(path.join(fixtures, side, 'expected.txt'), '');
}
process.stdout.write(
  `fill in policies/${id}.yaml, its packs, and fixtures/policies/${id}/ with the findings in expected.txt
`,
);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
