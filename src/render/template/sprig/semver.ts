import { type Functions, fixed } from '../function.ts';
import { TemplateError } from '../values.ts';

/** A version: three numbers and the identifiers of a prerelease. */
interface Version {
  readonly numbers: readonly [number, number, number];
  readonly prerelease: readonly string[];
}

/** One comparison of a constraint. `wild` is how many of the numbers are given; the rest may be anything. */
interface Comparison {
  readonly operator: string;
  readonly version: Version;
  readonly given: number;
}

const VERSION = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
const COMPARISON =
  /^(=|==|!=|>|<|>=|=>|<=|=<|~|~>|\^)?\s*v?(\d{1,15}|[xX*])(?:\.(\d{1,15}|[xX*]))?(?:\.(\d{1,15}|[xX*]))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

/** Sprig's comparison of versions (https://masterminds.github.io/sprig/semver.html, Masterminds/semver v3). */
export const SEMVER: Functions = {
  semverCompare: fixed(['string', 'string'], (constraint, version) => satisfies(parseVersion(version), constraint)),
};

function parseVersion(text: string): Version {
  const match = VERSION.exec(text.trim());
  if (match === null) throw new TemplateError('invalid semantic version');
  const [, major, minor = '0', patch = '0', prerelease = ''] = match;
  return {
    numbers: [Number(major), Number(minor), Number(patch)],
    prerelease: prerelease === '' ? [] : prerelease.split('.'),
  };
}

function satisfies(version: Version, constraint: string): boolean {
  return constraint.split('||').some((part) => comparisonsOf(part).every((comparison) => holds(version, comparison)));
}

function comparisonsOf(text: string): Comparison[] {
  const hyphen = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(text);
  const parts = hyphen === null ? text : `>=${hyphen[1]} <=${hyphen[2]}`;
  const found = parts.match(/(?:[=!<>~^]+\s*)?[^\s,=!<>~^]+/g) ?? [];
  if (found.length === 0) throw new TemplateError(`improper constraint: ${text}`);
  return found.map((part) => {
    const match = COMPARISON.exec(part.trim());
    if (match === null) throw new TemplateError(`improper constraint: ${text}`);
    const [, operator = '', ...numbers] = match;
    const texts = numbers.slice(0, 3) as (string | undefined)[];
    const wild = texts.findIndex((number) => number === undefined || /[xX*]/.test(number));
    const given = wild < 0 ? 3 : wild;
    const [major = 0, minor = 0, patch = 0] = texts.map((number, index) => (index < given ? Number(number) : 0));
    const prerelease = (numbers[3] as string | undefined) ?? '';
    return {
      operator,
      given,
      version: { numbers: [major, minor, patch], prerelease: prerelease === '' ? [] : prerelease.split('.') },
    };
  });
}

function holds(version: Version, { operator, version: bound, given }: Comparison): boolean {
  if (version.prerelease.length > 0 && bound.prerelease.length === 0 && (operator !== '!=' || given < 3)) return false;
  const order = compare(version, bound);
  const sameGiven = version.numbers.slice(0, given).every((number, index) => number === bound.numbers[index]);
  switch (operator) {
    case '':
    case '=':
    case '==':
      return given < 3 ? sameGiven : order === 0;
    case '!=':
      return given < 3 ? !sameGiven : order !== 0;
    case '>':
      return given < 3 ? order > 0 && !sameGiven : order > 0;
    case '>=':
    case '=>':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
    case '=<':
      return order <= 0 || (given < 3 && sameGiven);
    case '~':
    case '~>':
      return order >= 0 && sameUpTo(version, bound, Math.min(Math.max(given, 1), 2));
    default:
      return order >= 0 && sameUpTo(version, bound, caretDigits(bound, given));
  }
}

/** `^` lets everything change behind the first number that is not zero. */
function caretDigits({ numbers }: Version, given: number): number {
  const first = numbers.findIndex((number) => number > 0);
  return first < 0 ? Math.min(given, 3) : Math.min(first + 1, given);
}

function sameUpTo(version: Version, bound: Version, digits: number): boolean {
  return version.numbers.slice(0, digits).every((number, index) => number === bound.numbers[index]);
}

function compare(a: Version, b: Version): number {
  for (const index of [0, 1, 2] as const) {
    if (a.numbers[index] !== b.numbers[index]) return a.numbers[index] - b.numbers[index];
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0) return b.prerelease.length - a.prerelease.length;
  for (let index = 0; index < Math.max(a.prerelease.length, b.prerelease.length); index++) {
    const order = comparePart(a.prerelease[index], b.prerelease[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA && isNumberB) return Number(a) - Number(b);
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
