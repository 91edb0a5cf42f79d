import type { Resource } from '../../model/resource.ts';
import type { Unchanged } from '../../util/unchanged.ts';

/**
 * What is made of a build's resources with something else, made once for both sides of a pull request where both are the
 * same: the very list that the other side built, and an input that `isSame` there.
 */
export function rememberedForBoth<Input, Result>(
  make: (resources: readonly Resource[], input: Input) => Result,
  isSame: (input: Input, other: Input, unchanged: Unchanged) => boolean,
): (resources: readonly Resource[], input: Input, unchanged: Unchanged | undefined) => Result {
  const known = new WeakMap<readonly Resource[], { readonly input: Input; readonly result: Result }[]>();
  return (resources, input, unchanged) => {
    const made = known.get(resources) ?? [];
    known.set(resources, made);
    const found = unchanged && made.find((other) => isSame(input, other.input, unchanged));
    if (found !== undefined) return found.result;
    const result = make(resources, input);
    made.push({ input, result });
    return result;
  };
}
