import { edit } from '../../model/provenance.ts';
import { isMapping, type Mapping, type Sequence, type Value } from '../../model/value.ts';
import { setElement } from './associative-list.ts';
import { Failure } from './failure.ts';
import { nodeText } from './yaml-node.ts';

/** The member of a patch that says how it is meant. */
export const DIRECTIVE = '$patch';
export type Directive = 'merge' | 'replace' | 'delete';

/** The directive of a mapping. Raises `Failure` for one that is unknown. */
export function mappingDirective(patch: Mapping): Directive | undefined {
  return Object.hasOwn(patch, DIRECTIVE) ? knownDirective(nodeText(patch[DIRECTIVE])) : undefined;
}

function knownDirective(text: string): Directive {
  if (text === 'merge' || text === 'replace' || text === 'delete') return text;
  throw new Failure(`unknown patch strategy '${text}'`);
}

/** The directive of a list: that of its first element with one, where the element says nothing else. Raises `Failure`. */
export function listDirective(patch: readonly Value[]): Directive | undefined {
  const element = patch.find((each): each is Mapping => isMapping(each) && Object.hasOwn(each, DIRECTIVE));
  if (element === undefined || Object.keys(element).length > 1) return undefined;
  return knownDirective(nodeText(element[DIRECTIVE]));
}

/** What a patch holds for a key; its directive is no member. */
export function memberOf(patch: Mapping | undefined, key: string, directive: Directive | undefined): Value | undefined {
  if (patch === undefined || (key === DIRECTIVE && directive !== undefined)) return undefined;
  return Object.hasOwn(patch, key) ? patch[key] : undefined;
}

/** The directive of a mapping that has no counterpart: one that is unknown is no error there. */
export function quietDirective(patch: Mapping): Directive | undefined {
  const text = Object.hasOwn(patch, DIRECTIVE) ? nodeText(patch[DIRECTIVE]) : undefined;
  return text === 'merge' || text === 'replace' || text === 'delete' ? text : undefined;
}

/** A copy of a mapping without its directive. */
export function withoutMappingDirective(mapping: Mapping): Mapping {
  const copy = edit({}, mapping);
  delete copy[DIRECTIVE];
  return copy;
}

/** A working copy of a list without the elements that hold its directive. */
export function withoutListDirective(patch: Sequence): Value[] {
  const directive = listDirective(patch);
  const copy = [...patch];
  if (directive !== undefined) setElement(copy, undefined, [DIRECTIVE], [directive]);
  return copy;
}
