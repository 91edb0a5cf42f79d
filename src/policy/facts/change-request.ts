import { RE2JS } from 're2js';
import type { ChangeRequestField, ChangeRequestSetting } from '../../model/change-rules.ts';
import { riskRank } from '../../model/risk.ts';
import { describedFields } from '../description.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { environmentTraits, reachPlaces } from './reached.ts';
import { isFor, unplaced } from './scope.ts';
import { NO_SUBJECT } from './subjects.ts';
import { factType } from './type.ts';

/** A rule about the description of the pull request, and the environments for which it holds. */
interface ChangeRequestInput {
  readonly context: FactContext;
  readonly rule: ChangeRequestSetting;
  /** Its place in the configuration's list. */
  readonly index: number;
  /** Those that are reached, the riskiest first. */
  readonly environments: readonly string[];
}

export const CHANGE_REQUEST_NODE: Node<ChangeRequestInput> = {
  name: 'changeRequest',
  description: 'every rule about the description of the pull request, for the environments that this one reaches',
  type: factType<ChangeRequestInput>('ChangeRequest', {
    environments: [
      'list<string>',
      'the environments that are reached, the riskiest first',
      (input) => input.environments,
    ],
    risk: [
      'string',
      'the highest of their risk classes, or `unknown`',
      (input) => environmentTraits(first(input), input.context).risk,
    ],
    fields: ['list<string>', 'the fields that the rule asks for', ({ rule }) => rule.fields.map(({ name }) => name)],
    missing: ['list<string>', 'those that say nothing', (input) => faults(input).map(({ name }) => name)],
    missingText: [
      'string',
      'the same in words, each with its reason',
      (input) =>
        faults(input)
          .map(({ name, why }) => `${name} (${why})`)
          .join(', '),
    ],
    reach: [
      'string',
      'why the riskiest environment is reached',
      ({ context, environments: [environment] }) =>
        context.input.change?.reasons.find((reason) => reason.environment === environment)?.unit ?? '',
    ],
  }),
  places: ['reason', 'reasons', 'rule'],
  unavailable({ input: { change, pullRequest, configuration } }) {
    if (configuration.changeRequests.length === 0) return undefined;
    if (change === null) return 'there is no base commit to compare with';
    return pullRequest.kind === 'none' ? 'there are no pull request facts' : undefined;
  },
  unjudged: (context) => unplaced(context.input.configuration.changeRequests, context),
  *items(context) {
    const { change, configuration, pullRequest } = context.input;
    if (pullRequest.kind === 'none') return;
    for (const [index, rule] of configuration.changeRequests.entries()) {
      const environments = (change?.environments ?? []).filter((environment) => isFor(rule, environment, context));
      const sorted = environments.toSorted((a, b) => riskRank(context.risk(b)) - riskRank(context.risk(a)));
      if (sorted.length > 0) yield { context, rule, index, environments: sorted };
    }
  },
  traits: (input) => environmentTraits(first(input), input.context),
  subject: (input) => ({ ...NO_SUBJECT, environment: first(input) }),
  value: ({ index }) => String(index),
  place(input, name) {
    const { context, index, environments } = input;
    if (name !== 'rule') return reachPlaces(environments, context, name);
    return [{ ...context.input.configuration.locate(['changeRequests', index]), message: 'the rule' }];
  },
  resources: () => [],
  distinct: ({ index }) => String(index),
};

function first({ environments }: ChangeRequestInput): string {
  return environments[0] ?? '';
}

const WHY = { missing: 'it is not there', empty: 'it is empty', placeholder: 'it is still to be written' } as const;

/** The fields that say nothing, or not what they must. */
function faults({ context, rule }: ChangeRequestInput): readonly { readonly name: string; readonly why: string }[] {
  const { pullRequest, templates = [], configuration } = context.input;
  if (pullRequest.kind === 'none') return [];
  const names = namesOf(rule);
  const others = configuration.changeRequests.flatMap(namesOf).flat();
  const found = describedFields(pullRequest.pullRequest.body, names, templates, others);
  return rule.fields.flatMap((field, at) => {
    const { text = '', fault = undefined } = found[at] ?? {};
    const why = fault === undefined ? patternFault(field, text) : WHY[fault];
    return why === undefined ? [] : [{ name: field.name, why }];
  });
}

function namesOf({ fields }: ChangeRequestSetting): readonly (readonly string[])[] {
  return fields.map(({ name, also = [] }) => [name, ...also]);
}

function patternFault({ pattern }: ChangeRequestField, text: string): string | undefined {
  if (pattern === undefined || RE2JS.compile(pattern).matcher(text).find()) return undefined;
  return `it holds nothing like ${pattern}`;
}
