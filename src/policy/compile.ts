import type { PolicySetting, Severity } from '../model/configuration.ts';
import { didYouMean } from '../util/suggest.ts';
import { environmentFor } from './cel/environment.ts';
import { compileExpression, type Program } from './cel/expression.ts';
import type { CelLibrary } from './cel/library.ts';
import { type AnyNode, NODES } from './facts/index.ts';
import { parametersOf } from './parameters.ts';
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

/** Compiles a policy: every expression parsed and type-checked, every fault of it collected. */
export function compilePolicy(
  definition: PolicyDefinition,
  severity: Severity,
  settings: PolicySetting,
  libraries: readonly CelLibrary[],
): { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] } {
  const node = NODES.get(definition.forEach) as AnyNode;
  const params = parametersOf(definition.params ?? {});
  const environment = environmentFor(node, params.type, libraries);
  const faults: PolicyFault[] = [...placeFaults(definition, node)];

  const program = (expression: string, way: PolicyFault['way']): Program => {
    const compiled = compileExpression(environment, expression, BOOLEAN);
    if ('program' in compiled) return compiled.program;
    faults.push({ way, ...compiled.fault });
    return () => false;
  };
  const deny = program(definition.deny, ['deny']);
  const severityWhen = (definition.severityWhen ?? []).map(({ when, severity: other }, index) => ({
    when: program(when, ['severityWhen', index, 'when']),
    severity: other,
  }));
  const message = compileTemplate(environment, definition.message);
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
