import type { RelatedLocation } from '../../model/location.ts';
import type { Subject } from '../../model/report.ts';
import type { Resource } from '../../model/resource.ts';
import type { Path } from '../../model/value.ts';
import type { FactContext } from './context.ts';
import type { FactType } from './type.ts';

/** What a policy's `match` is compared with. Fields that do not apply are empty and match nothing. */
export interface Traits {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly cluster: string;
  readonly environment: string;
  readonly layer: string;
  readonly risk: string;
  /** The file it is written in. */
  readonly path: string;
}

/** What a policy can look at one by one: the `forEach` of a policy. */
export interface Node<Input> {
  /** The name of `forEach`, and of the variable in CEL. */
  readonly name: string;
  /** For people: what one item is. */
  readonly description: string;
  readonly type: FactType<Input>;
  /** Names that `at` and `related` may use, the default of `at` first. */
  readonly places: readonly string[];
  /** Why there are no items to be had, where that is not the same as there being none. */
  unavailable?(context: FactContext): string | undefined;
  /** What else should have been an item and cannot be told: a part that nobody judged. */
  unjudged?(context: FactContext): readonly string[];
  items(context: FactContext): Iterable<Input>;
  traits(input: Input): Traits;
  subject(input: Input): Subject;
  /** What offends: part of the fingerprint, never shown. */
  value(input: Input): string;
  /** The places that a name of `places` stands for, with a word about each. */
  place(input: Input, name: string): readonly RelatedLocation[];
  /** The place of a field of the item's manifest, for nodes that have one. */
  field?(input: Input, path: Path): RelatedLocation;
  /** The objects whose annotations may waive the finding. */
  resources(input: Input): readonly Resource[];
  /** What the item is to the fingerprint, where that is not its subject: names that move with a file. */
  identity?(input: Input): string;
  /** Findings at one line are one finding, unless these differ. */
  distinct?(input: Input): string;
}
