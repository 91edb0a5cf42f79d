import type { FreezeSetting, WindowSetting } from '../../model/change-rules.ts';
import { freezeText, isFrozen, isOpen, windowText } from '../calendar.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { environmentTraits, reachPlaces } from './reached.ts';
import { isFor, unplaced } from './scope.ts';
import { NO_SUBJECT } from './subjects.ts';
import { factType } from './type.ts';

/** An environment that a change reaches, and what the configuration says of the time. */
interface ScheduleInput {
  readonly context: FactContext;
  readonly environment: string;
  /** With their places in the configuration's lists. */
  readonly windows: readonly (readonly [number, WindowSetting])[];
  readonly freezes: readonly (readonly [number, FreezeSetting])[];
}

export const SCHEDULE_NODE: Node<ScheduleInput> = {
  name: 'schedule',
  description: 'every environment with windows or freezes that a change reaches, and what they say of the time',
  type: factType<ScheduleInput>('Schedule', {
    environment: ['string', 'the environment that is reached', ({ environment }) => environment],
    risk: ['string', 'its risk class, or `unknown`', ({ environment, context }) => context.risk(environment)],
    now: ['string', 'the minute of the check, RFC 3339 in UTC', ({ context }) => `${context.input.now.slice(0, 16)}Z`],
    open: ['bool', 'whether one of its windows is open, or it has none', isOpenNow],
    windows: ['string', 'its windows in words, or empty', ({ windows }) => wordsOf(windows, windowText)],
    frozen: ['bool', 'whether it is within a freeze', (input) => holding(input).length > 0],
    freezes: ['string', 'the freezes that hold, in words, or empty', (input) => wordsOf(holding(input), freezeText)],
    reach: ['string', 'why the environment is reached', ({ environment, context }) => reachOf(environment, context)],
  }),
  places: ['reason', 'reasons', 'windows', 'freezes'],
  unavailable({ input: { change, configuration } }) {
    const isAsked = configuration.windows.length + configuration.freezes.length > 0;
    return isAsked && change === null ? 'there is no base commit to compare with' : undefined;
  },
  unjudged: (context) =>
    unplaced([...context.input.configuration.windows, ...context.input.configuration.freezes], context),
  *items(context) {
    const { change, configuration } = context.input;
    for (const environment of change?.environments ?? []) {
      const windows = [...configuration.windows.entries()].filter(([, rule]) => isFor(rule, environment, context));
      const freezes = [...configuration.freezes.entries()].filter(([, rule]) => isFor(rule, environment, context));
      if (windows.length + freezes.length > 0) yield { context, environment, windows, freezes };
    }
  },
  traits: ({ context, environment }) => environmentTraits(environment, context),
  subject: ({ environment }) => ({ ...NO_SUBJECT, environment }),
  value: ({ environment }) => environment,
  place(input, name) {
    const { configuration } = input.context.input;
    if (name === 'windows') return input.windows.map(([at]) => placeOfRule(['windows', at], 'a window'));
    if (name === 'freezes') return holding(input).map(([at]) => placeOfRule(['freezes', at], 'the freeze'));
    return reachPlaces([input.environment], input.context, name);

    function placeOfRule(way: (string | number)[], message: string) {
      return { ...configuration.locate(way), message };
    }
  },
  resources: () => [],
  distinct: ({ environment }) => environment,
};

function isOpenNow({ windows, context }: ScheduleInput): boolean {
  return windows.length === 0 || windows.some(([, window]) => isOpen(window, context.input.now));
}

/** The freezes that hold now. */
function holding({ freezes, context }: ScheduleInput): ScheduleInput['freezes'] {
  return freezes.filter(([, freeze]) => isFrozen(freeze, context.input.now));
}

function wordsOf<T>(rules: readonly (readonly [number, T])[], words: (rule: T) => string): string {
  return rules.map(([, rule]) => words(rule)).join('; ');
}

function reachOf(environment: string, { input }: FactContext): string {
  return input.change?.reasons.find((reason) => reason.environment === environment)?.unit ?? '';
}
