import type { RelatedLocation } from '../../../model/location.ts';
import type { FactContext } from '../context.ts';
import type { Node } from '../node.ts';
import { NO_SUBJECT } from '../subjects.ts';
import { NO_TRAITS } from '../traits.ts';
import { factType } from '../type.ts';
import { type BreakGlass, breakGlassOf } from './break-glass.ts';

interface BreakGlassInput {
  readonly glass: BreakGlass;
  readonly context: FactContext;
}

export const BREAK_GLASS_NODE: Node<BreakGlassInput> = {
  name: 'breakGlass',
  description: 'the claim of a pull request that it cannot wait for approvals',
  type: factType<BreakGlassInput>('BreakGlass', {
    label: ['string', 'the label that makes the claim', ({ glass }) => glass.label],
    by: ['string', 'who set it; the author where nobody says; empty where that is not known', ({ glass }) => glass.by],
    incident: ['string', 'the incident that the description names, or empty', ({ glass }) => glass.incident],
    faults: ['list<string>', 'why the claim does not hold; empty where it does', ({ glass }) => glass.faults],
  }),
  places: ['change', 'setting'],
  unavailable({ input: { pullRequest, configuration } }) {
    const isAsked = configuration.breakGlass !== undefined && pullRequest.kind === 'none';
    return isAsked ? 'there are no pull request facts' : undefined;
  },
  *items(context) {
    const glass = context.remember(breakGlassOf);
    if (glass !== undefined) yield { glass, context };
  },
  traits: () => NO_TRAITS,
  subject: () => NO_SUBJECT,
  value: ({ glass }) => glass.label,
  place: ({ context }, name) => (name === 'setting' ? [settingPlace(context)] : [changePlace(context)]),
  resources: () => [],
};

function settingPlace({ input: { configuration } }: FactContext): RelatedLocation {
  return { ...configuration.locate(['breakGlass']), message: 'who may break the glass' };
}

/** What the pull request changes first: the claim itself stands in no file. */
function changePlace(context: FactContext): RelatedLocation {
  const { change } = context.input;
  const [reason] = change?.reasons ?? [];
  if (reason !== undefined) return { ...reason.location, message: reason.unit };
  const [file] = change?.files ?? [];
  return file === undefined ? settingPlace(context) : { path: file, line: 1, column: 1, message: 'changed here' };
}
