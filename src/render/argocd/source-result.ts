import type { Document } from '../../model/document.ts';
import type { Resource } from '../../model/resource.ts';
import type { HelmValues, Read, RenderProblem, Source } from '../../model/unit.ts';
import type { Path } from '../../model/value.ts';
import { type ControllerContext, type Definition, problemAt } from '../controller.ts';
import type { ReferencedSources } from './helm-values.ts';

/** What one source of an Application yields. */
export interface SourceResult {
  readonly sources: readonly Source[];
  readonly resources: readonly Resource[];
  readonly problems: readonly RenderProblem[];
  readonly reads: readonly Read[];
  readonly files: readonly string[];
  readonly values: readonly HelmValues[];
  readonly assumptions: readonly string[];
}

/** What the sources of one Application share. */
export interface SourceContext {
  readonly definition: Definition;
  readonly context: ControllerContext;
  /** The document that the Application, or what generates it, was read from. */
  readonly file: Document;
  /** The files that the Application was made of. */
  readonly files: readonly string[];
  /** The namespace that it applies to. */
  readonly namespace: string;
  /** Variables of the build environment that are known here. */
  readonly variables: ReadonlyMap<string, string>;
  /** Sources with a `ref`, for `$ref/path` value files. */
  readonly references: ReferencedSources;
}

/** Nothing yet. */
export const NOTHING: SourceResult = {
  sources: [],
  resources: [],
  problems: [],
  reads: [],
  files: [],
  values: [],
  assumptions: [],
};

/** A source that Argo CD would refuse as well, at a field of the Application. */
export function refused(shared: SourceContext, at: Path, message: string): SourceResult {
  return { ...NOTHING, problems: [problemAt('invalid', message, shared.definition.resource, at)] };
}

/** What follows a dollar sign: a name in braces, one of the shell's own signs, a name, or braces that name nothing. */
const VARIABLE = /\$(?:\{([^}]+)\}|([*#$@!?0-9-])|(\w+)|(\{\}?))/g;
/** Which commit is synchronised, nobody knows before. */
const REVISION = /^ARGOCD_APP_REVISION(?:_SHORT(?:_8)?)?$/;

/**
 * Replaces the variables of Argo CD's build environment that are known without a cluster, as its `Envsubst` does: `$$`
 * is a dollar sign, and a variable that there is not is empty.
 */
export function substituteWith(variables: ReadonlyMap<string, string>): (text: string) => string {
  return (text) =>
    text.replace(VARIABLE, (whole: string, braced?: string, sign?: string, bare?: string) => {
      const name = braced ?? sign ?? bare ?? '';
      if (name === '$') return '$';
      return REVISION.test(name) ? whole : (variables.get(name) ?? '');
    });
}
