import type { RelatedLocation } from '../../model/location.ts';
import { stagesBefore } from '../stages.ts';
import { counterparts, isOlder, isSameVersion, type VersionUse, versionsIn, versionText } from '../versions.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { placeOfUnit, resourceTraits } from './resource.ts';
import { SOURCE_NODE } from './source.ts';
import { placeOf, resourceSubject, unitSubject } from './subjects.ts';
import { factType } from './type.ts';

/** A version that the change brings to an environment which others come before. */
interface PromotionInput {
  readonly context: FactContext;
  readonly use: VersionUse;
  /** What the environment ran of it at base. */
  readonly replaced: readonly VersionUse[];
  /** What each earlier stage that runs it ran of it at base, the nearest first. */
  readonly earlier: readonly (readonly VersionUse[])[];
  /** Whether an earlier stage runs the app, whatever of it. */
  readonly appKnown: boolean;
}

export const PROMOTION_NODE: Node<PromotionInput> = {
  name: 'promotion',
  description: 'every version of an image or a chart that the change brings to an environment which others come before',
  type: factType<PromotionInput>('Promotion', {
    what: ['string', '`image` or `chart`', ({ use }) => use.what],
    name: ['string', 'repository of the image; repository and name of the chart', ({ use }) => use.name],
    version: ['string', 'tag and digest', ({ use }) => versionText(use)],
    replaces: ['string', 'the versions that the environment ran at base, or empty', ({ replaced }) => textOf(replaced)],
    environment: ['string', 'the environment that it reaches', ({ use }) => use.environment],
    risk: ['string', 'its risk class, or `unknown`', ({ use, context }) => context.risk(use.environment)],
    known: ['bool', 'whether an earlier environment runs the same image or chart', ({ earlier }) => earlier.length > 0],
    appKnown: ['bool', 'whether an earlier environment runs the app at all', ({ appKnown }) => appKnown],
    from: [
      'string',
      'the nearest earlier environments that run it, or empty',
      ({ earlier: [nearest = []] }) => [...new Set(nearest.map(({ environment }) => environment))].join(', '),
    ],
    there: ['string', 'the versions that they ran at base, or empty', ({ earlier: [nearest = []] }) => textOf(nearest)],
    ran: ['bool', 'whether this version is among them', ({ use, earlier: [nearest = []] }) => runs(nearest, use)],
    ranEverywhere: [
      'bool',
      'whether every earlier stage that runs it ran this version',
      ({ use, earlier }) => earlier.every((stage) => runs(stage, use)),
    ],
    older: [
      'bool',
      'whether the environment ran a later version at base: a way back',
      ({ use, replaced }) => replaced.some(({ tag }) => isOlder(use.tag, tag)),
    ],
  }),
  places: ['version', 'unit', 'earlier'],
  unavailable: ({ input }) =>
    input.change === null || input.baseGraph === undefined ? 'there is no base commit to compare with' : undefined,
  *items(context) {
    const { baseGraph, configuration, graph } = context.input;
    if (baseGraph === undefined) return;
    const before = stagesBefore(configuration, graph.environments);
    const atBase = byEnvironment(versionsIn(baseGraph));
    for (const use of context.remember(versionsAtHead)) {
      const stages = before(use.environment);
      if (stages === undefined || stages.length === 0) continue;
      const replaced = counterparts(use, atBase.get(use.environment) ?? []);
      if (
        runs(
          replaced.filter(({ app }) => app[0] === use.app[0]),
          use,
        )
      )
        continue;
      const earlier = stages.map((stage) => stage.flatMap((name) => atBase.get(name) ?? []));
      const same = earlier.map((uses) => counterparts(use, uses)).filter((uses) => uses.length > 0);
      const appKnown = earlier.flat().some(({ app }) => app[0] === use.app[0]);
      yield { context, use, replaced, earlier: same, appKnown };
    }
  },
  traits({ context, use: { unit, image, environment } }) {
    if (image !== undefined) return resourceTraits({ context, unit, resource: image.resource });
    const { kind, name, namespace, cluster, location } = unit;
    const { layer } = context.placement(unit);
    return { kind, name, namespace, cluster, environment, layer, risk: context.risk(environment), path: location.path };
  },
  subject({ context, use: { unit, image } }) {
    return image === undefined
      ? unitSubject(context, unit)
      : resourceSubject(context, unit, image.resource, image.path);
  },
  value: ({ use }) => `${use.name} ${versionText(use)}`,
  place(input, name) {
    const { use, context, earlier } = input;
    if (name === 'unit') return [placeOfUnit(use.unit)];
    if (name === 'version') return [placeOfUse(use, context)];
    const [{ environment } = { environment: '' }] = earlier[0] ?? [];
    const there = context.remember(versionsAtHead).filter((one) => one.environment === environment);
    return counterparts(use, there).map((one) => ({
      ...placeOfUse(one, context),
      message: `${environment} runs ${versionText(one)}`,
    }));
  },
  resources({ use: { unit, image } }) {
    const holder = image?.resource ?? unit.definition;
    return holder === undefined ? [] : [holder];
  },
  distinct: ({ use }) => `${use.environment} ${use.name} ${versionText(use)}`,
};

function versionsAtHead({ input }: FactContext): readonly VersionUse[] {
  return versionsIn(input.graph);
}

function byEnvironment(uses: readonly VersionUse[]): ReadonlyMap<string, readonly VersionUse[]> {
  const found = new Map<string, VersionUse[]>();
  for (const use of uses) {
    const own = found.get(use.environment);
    if (own === undefined) found.set(use.environment, [use]);
    else own.push(use);
  }
  return found;
}

function runs(uses: readonly VersionUse[], use: VersionUse): boolean {
  return uses.some((one) => isSameVersion(one, use));
}

function textOf(uses: readonly VersionUse[]): string {
  return [...new Set(uses.map(versionText))].sort().join(', ');
}

function placeOfUse({ image, unit, source }: VersionUse, context: FactContext): RelatedLocation {
  if (image !== undefined) return placeOf(image.resource, image.path, 'the image');
  const versions = context.remember(placesOfCharts).get(unit.id);
  const url = source?.kind === 'chart' ? source.repository : '';
  return versions?.get(url) ?? versions?.values().next().value ?? placeOfUnit(unit);
}

/** Where each unit says the version of each of its charts, by the URL of the chart's repository. */
function placesOfCharts(context: FactContext): ReadonlyMap<string, ReadonlyMap<string, RelatedLocation>> {
  const places = new Map<string, Map<string, RelatedLocation>>();
  for (const source of SOURCE_NODE.items(context)) {
    if (source.unit === undefined || source.kind !== 'chart') continue;
    const own = places.get(source.unit.id) ?? new Map<string, RelatedLocation>();
    places.set(source.unit.id, own.set(source.url, source.locate()));
  }
  return places;
}
