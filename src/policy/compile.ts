import type { PolicySetting, Severity } from '../model/configuration.ts';
import { didYouMean } from '../util/suggest.ts';
import { createEnvironments, type PolicyEnvironment } from './cel/environment.ts';
import { compileExpression, type ExpressionCompiler, type Program, whenAsked } from './cel/expression.ts';
import type { CelLibrary } from './cel/library.ts';
import { type AnyNode, NODES } from './facts/index.ts';
import { type Parameters, parametersOf } from './parameters.ts';
import type { Policy, PolicyDefinition } from './policy.ts';
import { matcherOf, settingOf } from './setting.ts';
import { compileTemplate } from './template.ts';

/** Something wrong in a policy file: the way to the setting, and the offset in its text. */
export interface PolicyFault {
  readonly way: readonly (string | number)[];
  readonly offset: number;
  readonly message: string;
}

/** Results that an expression of yes or no may have. */
const BOOLEAN = ['bool', 'dyn'];

/** A policy that can be evaluated, or every fault of it. */
export type Compiled = { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] };

/** Compiles a policy with a severity and settings: every expression parsed and type-checked, every fault collected. */
export type Compiler = (definition: PolicyDefinition, severity: Severity, settings: PolicySetting) => Compiled;

/**
 * A compiler. The expressions of policies that are known to be without fault are compiled when an item is first held
 * against them: many have none in a repository, and most messages are never asked for.
 */
export function createCompiler(libraries: readonly CelLibrary[], faultless: readonly PolicyDefinition[]): Compiler {
  const known = new Map(faultless.map((definition) => [definition, parametersOf(definition.params ?? {})]));
  const environmentOf = createEnvironments(
    libraries,
    [...known.values()].map(({ type }) => type),
  );
  return (definition, severity, settings) => {
    const params = known.get(definition) ?? parametersOf(definition.params ?? {});
    const node = NODES.get(definition.forEach) as AnyNode;
    let environment: PolicyEnvironment | undefined;
    const compile: ExpressionCompiler = (expression, types) => {
      const now = () => {
        environment ??= environmentOf(node, params.type);
        return compileExpression(environment, expression, types);
      };
      return known.has(definition) ? { program: whenAsked(now) } : now();
    };
    return compilePolicy(definition, severity, settings, { node, params, compile });
  };
}

interface Parts {
  readonly node: AnyNode;
  readonly params: Parameters;
  readonly compile: ExpressionCompiler;
}

function compilePolicy(
  definition: PolicyDefinition,
  severity: Severity,
  settings: PolicySetting,
  { node, params, compile }: Parts,
): Compiled {
  const faults: PolicyFault[] = [...placeFaults(definition, node)];

  const program = (expression: string, way: PolicyFault['way']): Program => {
    const compiled = compile(expression, BOOLEAN);
    if ('program' in compiled) return compiled.program;
    faults.push({ way, ...compiled.fault });
    return () => false;
  };
  const deny = program(definition.deny, ['deny']);
  const severityWhen = (definition.severityWhen ?? []).map(({ when, severity: other }, index) => ({
    when: program(when, ['severityWhen', index, 'when']),
    severity: other,
  }));
  const message = compileTemplate(compile, definition.message);
  if ('faults' in message) faults.push(...message.faults.map((fault) => ({ way: ['message'], ...fault })));
  if (faults.length > 0 || 'faults' in message) return { faults };
  return {
    policy: {
      id: definition.id,
      fix: definition.fix.trim(),
      node,
      setting: settingOf(severity, settings, params.valuesFor),
      needsTraits: definition.match !== undefined || (settings.overrides ?? []).length > 0,
      matches: definition.match && matcherOf(definition.match),
      deny,
      message: message.template,
      severity,
      settings,
      severityWhen,
      at: definition.at ?? (node.places[0] as string),
      related: definition.related ?? [],
    },
  };
}

/** The texts in which a policy's expressions stand. */
export function expressionsOf({ deny, message, severityWhen = [] }: PolicyDefinition): readonly string[] {
  return [deny, message, ...severityWhen.map(({ when }) => when)];
}

function* placeFaults(definition: PolicyDefinition, node: AnyNode): Iterable<PolicyFault> {
  const named: [PolicyFault['way'], string][] = (definition.related ?? []).map((name, index) => [
    ['related', index],
    name,
  ]);
  if (definition.at !== undefined) named.unshift([['at'], definition.at]);
  for (const [way, name] of named) {
    if (node.places.includes(name) || (node.field !== undefined && isField(name))) continue;
    const hint = didYouMean(name, node.places) || `: there are ${node.places.join(', ')}`;
    yield { way, offset: 0, message: `${definition.forEach} has no node ${name}${hint}` };
  }
}

/** Whether a place is a field of the manifest: `manifest.spec.replicas`. */
export function isField(place: string): boolean {
  return place === 'manifest' || place.startsWith('manifest.');
}
