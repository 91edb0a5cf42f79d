import type { Location, RelatedLocation } from '../../model/location.ts';
import { OPAQUE_CODES, type RenderProblem, type Unit } from '../../model/unit.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT, unitSubject } from './subjects.ts';
import { unitTraits } from './traits.ts';
import { factType } from './type.ts';

/** Something that could not be read or rendered. */
interface ProblemInput {
  readonly context: FactContext;
  readonly code: string;
  readonly message: string;
  readonly location: Location;
  readonly related: readonly RelatedLocation[];
  /** The unit that it befell; `undefined` for a file. */
  readonly unit: Unit | undefined;
  readonly opaque: boolean;
  readonly variable: string;
}

export const PROBLEM_NODE: Node<ProblemInput> = {
  name: 'problem',
  description: 'everything that could not be read or rendered',
  type: factType<ProblemInput>('Problem', {
    code: ['string', 'what went wrong: `syntax`, `duplicate-key`, `missing`, `invalid`, `cycle` …', ({ code }) => code],
    message: ['string', 'the same in words', ({ message }) => message],
    unit: ['string', 'id of the unit that it befell, or empty', ({ unit }) => unit?.id ?? ''],
    path: ['string', 'the file', ({ location }) => location.path],
    variable: ['string', 'the variable of a substitution that nothing defines, or empty', ({ variable }) => variable],
    opaque: [
      'bool',
      'whether what is missing cannot be had here and is nobody’s fault: a chart, a remote base …',
      ({ opaque }) => opaque,
    ],
    hides: [
      'bool',
      'whether the pull request put out of sight what the base shows: a unit of this repository’s files had objects',
      hides,
    ],
    fatal: [
      'bool',
      'whether it keeps its unit from being rendered: not so where only an object is missing that the cluster may have',
      ({ unit, code }) => unit === undefined || unit.status === 'failed' || code !== 'missing',
    ],
    reached: [
      'bool',
      'whether some unit reads the file, or fails on it',
      ({ unit, location, context }) => unit !== undefined || context.input.graph.rendering.reached.has(location.path),
    ],
  }),
  places: ['problem', 'related', 'unit'],
  *items(context) {
    const { survey, graph } = context.input;
    for (const { code, message, path, line, column } of survey.problems) {
      const location = { path, line, column };
      yield { context, code, message, location, related: [], unit: undefined, opaque: false, variable: '' };
    }
    for (const unit of graph.units) for (const problem of unit.problems) yield rendered(context, problem, unit);
    for (const problem of graph.rendering.problems) yield rendered(context, problem, undefined);
  },
  traits: ({ context, unit, location }) => unitTraits(context, unit, location.path),
  subject({ context, unit, location }) {
    return unit === undefined ? { ...NO_SUBJECT, name: location.path } : unitSubject(context, unit);
  },
  value: ({ code, message }) => `${code} ${message}`,
  place({ location, related, unit }, name) {
    if (name === 'problem') return [{ ...location, message: 'here' }];
    if (name === 'related') return related;
    return unit === undefined ? [] : [{ ...unit.location, message: unit.id }];
  },
  identity: ({ unit }) => unit?.id ?? '',
  resources: ({ unit }) => (unit?.definition === undefined ? [] : [unit.definition]),
};

function hides({ unit, opaque, context }: ProblemInput): boolean {
  if (!opaque || unit?.status !== 'opaque' || !unit.sources.some(({ kind }) => kind === 'here')) return false;
  const changed = context.input.change?.resources ?? [];
  return changed.some((resource) => resource.unit === unit.id && resource.action === 'removed');
}

function rendered(context: FactContext, problem: RenderProblem, unit: Unit | undefined): ProblemInput {
  const { code, message, location, related = [], variable = '' } = problem;
  return { context, code, message, location, related, unit, opaque: OPAQUE_CODES.has(code), variable };
}
