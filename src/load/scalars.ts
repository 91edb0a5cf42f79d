import yaml from 'js-yaml';
import type { Scalar } from '../model/value.ts';
import { resolvePlain } from '../util/plain-scalar.ts';

let last: Scalar = null;

/** One implicit type that resolves everything at once: js-yaml would ask eight types for every plain scalar. */
function plainType(yaml11: boolean): yaml.Type {
  return new yaml.Type('tag:yaml.org,2002:null', {
    kind: 'scalar',
    resolve(text: string | null) {
      const found = resolvePlain(text ?? '', yaml11);
      if (found === undefined) return false;
      last = found;
      return true;
    },
    // js-yaml constructs right after it resolved, so the answer need not be worked out twice.
    construct: () => last,
  });
}

/** Explicit core tags keep their meaning; any other tag (`!Ref`, `!vault`) leaves the node as it is. */
const EXPLICIT = [
  new yaml.Type('tag:yaml.org,2002:bool', { kind: 'scalar', construct: (text) => /^t|^y|^on/i.test(text) }),
  new yaml.Type('tag:yaml.org,2002:int', { kind: 'scalar', construct: (text) => resolvePlain(text) ?? text }),
  new yaml.Type('tag:yaml.org,2002:float', { kind: 'scalar', construct: (text) => resolvePlain(text) ?? text }),
  new yaml.Type('tag:yaml.org,2002:timestamp', { kind: 'scalar', construct: (text) => resolvePlain(text) ?? text }),
  ...(['scalar', 'sequence', 'mapping'] as const).map(
    (kind) => new yaml.Type('!', { kind, multi: true, construct: (data) => data }),
  ),
  ...(['scalar', 'sequence', 'mapping'] as const).map(
    (kind) => new yaml.Type('tag:', { kind, multi: true, construct: (data) => data }),
  ),
];

const MERGE = new yaml.Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' });

function schema(yaml11: boolean): yaml.Schema {
  return yaml.FAILSAFE_SCHEMA.extend({ implicit: [plainType(yaml11), MERGE], explicit: EXPLICIT });
}

/** js-yaml schemas by dialect. */
export const SCHEMAS = { manifest: schema(false), json: schema(true) } as const;
