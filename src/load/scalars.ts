import yaml from 'js-yaml';
import type { Dialect } from '../model/document.ts';
import type { Scalar } from '../model/value.ts';
import { differsInYaml11, resolvePlain } from '../util/plain-scalar.ts';

/**
 * Whether the parse under way met a plain scalar that the other dialect reads differently. Nearly no file has one, and
 * then one parse serves both dialects.
 */
let dialectsDiffer = false;

/** Runs a parse and says whether the other dialect could give other values. */
export function watchDialects<T>(parse: () => T): { readonly result: T; readonly differ: boolean } {
  dialectsDiffer = false;
  const result = parse();
  return { result, differ: dialectsDiffer };
}

/** The value of a plain scalar, strings included. */
export function readPlain(text: string, yaml11: boolean): Scalar {
  if (!dialectsDiffer) dialectsDiffer = differsInYaml11(text);
  const found = resolvePlain(text, yaml11);
  return found === undefined ? text : found;
}

let last: Scalar = null;

/** One implicit type that resolves everything at once: js-yaml would ask eight types for every plain scalar. */
function plainType(yaml11: boolean): yaml.Type {
  return new yaml.Type('tag:yaml.org,2002:null', {
    kind: 'scalar',
    resolve(text: string | null) {
      const found = resolvePlain(text ?? '', yaml11);
      if (!dialectsDiffer) dialectsDiffer = differsInYaml11(text ?? '');
      if (found === undefined) return false;
      last = found;
      return true;
    },
    // js-yaml constructs right after it resolved, so the answer need not be worked out twice.
    construct: () => last,
  });
}

function decodeBinary(text: string | null): string {
  return Buffer.from(text ?? '', 'base64').toString();
}

const resolved = (text: string | null): Scalar => resolvePlain(text ?? '') ?? text;

/** Explicit core tags keep their meaning; any other tag (`!Ref`, `!vault`) leaves the node as it is. */
const EXPLICIT = [
  new yaml.Type('tag:yaml.org,2002:bool', { kind: 'scalar', construct: (text) => /^(?:t|y|on)/i.test(text) }),
  new yaml.Type('tag:yaml.org,2002:int', { kind: 'scalar', construct: resolved }),
  new yaml.Type('tag:yaml.org,2002:float', { kind: 'scalar', construct: resolved }),
  new yaml.Type('tag:yaml.org,2002:timestamp', { kind: 'scalar', construct: resolved }),
  new yaml.Type('tag:yaml.org,2002:binary', { kind: 'scalar', construct: decodeBinary }),
  ...['!', 'tag:'].flatMap((prefix) =>
    (['scalar', 'sequence', 'mapping'] as const).map(
      (kind) => new yaml.Type(prefix, { kind, multi: true, construct: (data) => data ?? '' }),
    ),
  ),
];

const MERGE = new yaml.Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' });

function schema(yaml11: boolean): yaml.Schema {
  return yaml.FAILSAFE_SCHEMA.extend({ implicit: [plainType(yaml11), MERGE], explicit: EXPLICIT });
}

/** js-yaml schemas by dialect. */
export const SCHEMAS: Readonly<Record<Dialect, yaml.Schema>> = { manifest: schema(false), json: schema(true) };
