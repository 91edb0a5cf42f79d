/*
 * What policies can ask about, declared once: the name and CEL type of each fact, what it means, and how to get it.
 * CEL checks policies against the same table that answers them, so that neither can drift from the other.
 */

/** One fact: its CEL type (`string`, `int`, `list<string>`, `Unit`, `dyn` …), and what it means. */
export interface Fact {
  readonly type: string;
  readonly description: string;
}

/** A type of CEL whose values answer lazily from an input of the engine. */
export interface FactType<Input> {
  readonly name: string;
  readonly facts: Readonly<Record<string, Fact>>;
  /** The class of its values: how the CEL library knows them. */
  readonly constructor: new (
    input: never,
  ) => object;
  /** The facts about an input. */
  of(input: Input): object;
}

const INPUT = Symbol('input');
const KEPT = Symbol('kept');

/** Makes a fact type from `name: [CEL type, description, how to get it]`. Facts nobody asks for cost nothing. */
export function factType<Input>(
  name: string,
  declared: Readonly<Record<string, readonly [string, string, (input: Input) => unknown]>>,
): FactType<Input> {
  class Facts {
    readonly [INPUT]: Input;
    [KEPT]: Map<string, unknown> | undefined = undefined;
    constructor(input: Input) {
      this[INPUT] = input;
    }
  }
  const facts: Record<string, Fact> = {};
  for (const [key, [type, description, read]] of Object.entries(declared)) {
    facts[key] = { type, description };
    Object.defineProperty(Facts.prototype, key, {
      get(this: Facts) {
        const kept = this[KEPT]?.get(key);
        if (kept !== undefined) return kept;
        const value = read(this[INPUT]);
        // Scalars are cheap to get again; lists and facts about other things are not.
        if (typeof value === 'object') {
          this[KEPT] ??= new Map();
          this[KEPT].set(key, value);
        }
        return value;
      },
    });
  }
  return { name, facts, constructor: Facts, of: (input) => new Facts(input) };
}
