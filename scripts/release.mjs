/*
 * Makes a release of what is committed: the version, the changelog, a commit and the tags. Nothing leaves the machine;
 * it says at the end what to push. `npm run release -- X.Y.Z [--without-check]`
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [version = '', ...flags] = process.argv.slice(2);
const HEADING = '## Unreleased';

/** Runs a program and gives what it prints. */
function run(program, ...args) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

function refuse(reason) {
  console.error(`release: ${reason}`);
  process.exit(1);
}

const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
if (numbers === undefined) refuse(`${JSON.stringify(version)} is no version: npm run release -- X.Y.Z`);
const current = JSON.parse(readFileSync('package.json', 'utf8')).version.split('.').map(Number);
const place = numbers.findIndex((number, index) => number !== current[index]);
if (place >= 0 && numbers[place] < current[place]) refuse(`${version} comes before ${current.join('.')}`);
if (run('git', 'status', '--porcelain') !== '') refuse('there are changes that are not committed');
if (run('git', 'tag', '--list', `v${version}`) !== '') refuse(`v${version} is there already`);

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const notes = changelog.split(`${HEADING}\n`)[1]?.split(/^## /m)[0].trim() ?? '';
if (notes === '') refuse(`CHANGELOG.md says nothing under "${HEADING}"`);

// Format, lint, types, tests, and that dist/ is what src/ makes.
if (!flags.includes('--without-check')) execFileSync('.ci/run', { stdio: 'inherit' });

if (place >= 0) run('npm', 'version', version, '--no-git-tag-version');
const day = new Date().toISOString().slice(0, 10);
writeFileSync('CHANGELOG.md', changelog.replace(HEADING, `${HEADING}\n\n## ${version} (${day})`));
run('git', 'commit', '--quiet', '--all', '--message', `Release ${version}`);
run('git', 'tag', '--annotate', `v${version}`, '--cleanup=verbatim', '--message', `${version}\n\n${notes}\n`);
// Workflows name the major version: `uses: gitops-gate/gitops-gate@v0`.
const major = `v${numbers[0]}`;
run('git', 'tag', '--force', major);
console.log(`${version} is committed and tagged. To publish it:
  git push origin HEAD v${version}
  git push --force origin ${major}`);
