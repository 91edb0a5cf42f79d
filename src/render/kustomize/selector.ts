import { RE2JS, RE2JSException } from 're2js';
import { Failure } from './failure.ts';
import { type LabelSet, parseLabelSelector } from './label-selector.ts';

/** The `target` of a patch: regular expressions and selectors; what is left out or empty selects everything. */
export interface TargetSelector {
  readonly group?: string | undefined;
  readonly version?: string | undefined;
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly labelSelector?: string | undefined;
  readonly annotationSelector?: string | undefined;
}

/** A resource as a selector sees it. Namespaces are effective ones: `default` where a namespaced kind names none. */
export interface SelectorCandidate {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** The names and namespaces it goes by: the original and the current. */
  readonly names: readonly string[];
  readonly namespaces: readonly string[];
  readonly labels: LabelSet;
  readonly annotations: LabelSet;
}

/**
 * Compiles a selector. Raises `Failure` for a bad regular expression at once; for a bad label or annotation selector
 * only when a resource gets as far as being asked for its labels, as kustomize does.
 */
export function createSelector(target: TargetSelector): (candidate: SelectorCandidate) => boolean {
  const group = anchored(target.group);
  const version = anchored(target.version);
  const kind = anchored(target.kind);
  const name = anchored(target.name);
  const namespace = anchored(target.namespace);
  const labels = lazily(target.labelSelector);
  const annotations = lazily(target.annotationSelector);
  return (candidate) =>
    candidate.namespaces.some(namespace) &&
    candidate.names.some(name) &&
    group(candidate.group) &&
    version(candidate.version) &&
    kind(candidate.kind) &&
    labels(candidate.labels) &&
    annotations(candidate.annotations);
}

/** A predicate for texts that a pattern matches as a whole; an empty pattern matches everything. */
export function anchored(pattern: string | undefined): (text: string) => boolean {
  if (pattern === undefined || pattern === '') return () => true;
  let found = predicates.get(pattern);
  if (found === undefined) {
    found = predicateFor(pattern);
    if (predicates.size >= MAX_PREDICATES) predicates.clear();
    predicates.set(pattern, found);
  }
  return found;
}

const predicates = new Map<string, (text: string) => boolean>();
const MAX_PREDICATES = 10_000;

function predicateFor(pattern: string): (text: string) => boolean {
  // Most patterns are names and nothing else.
  if (/^[\w-]+$/.test(pattern)) return (text) => text === pattern;
  const expression = compilePattern(`^(?:${pattern})$`);
  return (text) => expression.matcher(text).find();
}

/** Compiles an RE2 pattern. Raises `Failure`. */
export function compilePattern(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw new Failure(error.message);
  }
}

function lazily(selector: string | undefined): (labels: LabelSet) => boolean {
  if (selector === undefined || selector === '') return () => true;
  let matches: ((labels: LabelSet) => boolean) | undefined;
  return (labels) => {
    matches ??= parseLabelSelector(selector);
    return matches(labels);
  };
}
