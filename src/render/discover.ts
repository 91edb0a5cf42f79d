import type { Document } from '../model/document.ts';
import { isEncrypted } from '../model/objects.ts';
import type { Progress } from '../model/progress.ts';
import { groupOf, type Resource } from '../model/resource.ts';
import type { Scopes } from '../model/scope.ts';
import { type DuplicateUnit, type RenderProblem, type Unit, unitId } from '../model/unit.ts';
import {
  type ControllerContext,
  type Definition,
  type Expansion,
  type GitOpsController,
  type ObjectReference,
  problemAt,
} from './controller.ts';
import { createMakers } from './makers.ts';
import { keyOf, type WritableObjectStore } from './objects.ts';
import { withEffectiveNamespace } from './scopes.ts';
import { createWaitingRoom } from './waiting-room.ts';

/** A definition that no unit of the repository creates. */
export interface EntryPoint {
  readonly resource: Resource;
  readonly cluster: string;
  /** Why it is one, for people. */
  readonly reason: string;
}

/** What discovery has found so far. */
export interface Discovered {
  readonly units: readonly Unit[];
  readonly problems: readonly RenderProblem[];
  readonly reached: ReadonlySet<string>;
  readonly assumptions: readonly string[];
  readonly duplicates: readonly DuplicateUnit[];
}

/** The loop: takes entry points, renders units, and follows the units that those create. */
export interface Discovery extends Discovered {
  /** Renders entry points and everything below them. What is already defined on its cluster is left as it is. */
  follow(entryPoints: readonly EntryPoint[]): void;
  /** Adds a unit that no controller made: a declared directory. */
  add(unit: Omit<Unit, 'id'>, files: Iterable<string>): void;
  /** Whether a unit renders an object that a document (as `path#index`) holds. */
  isRendered(document: string): boolean;
}

/** How often a unit that renders its own definition is rendered anew to follow what that says. */
const MAX_REDEFINITIONS = 3;
/** More units than any repository has. */
const MAX_UNITS = 50_000;
/** Resources of all units together: what creates units that create units could make more than memory holds. */
const MAX_RESOURCES = 400_000;
/** Units that descend from a unit which the same document defines: charts of Applications that render themselves. */
const MAX_RECURSIONS = 1000;
/** Units that create units: a definition that creates ever more of itself is stopped here. */
const MAX_DEPTH = 40;

interface Work {
  readonly resource: Resource;
  readonly cluster: string;
  readonly createdBy: string | undefined;
  readonly entryPoint: string | undefined;
}

/** `couldAppear` tells objects that a unit may yet render from those that nothing in the repository holds. */
export function createDiscovery(
  controllers: readonly GitOpsController[],
  context: ControllerContext,
  store: WritableObjectStore,
  scopes: Scopes,
  couldAppear: (reference: ObjectReference) => boolean,
  progress?: Progress,
): Discovery {
  const units = new Map<string, Unit>();
  const problems: RenderProblem[] = [];
  const reached = new Set<string>();
  const assumptions = new Set<string>();
  const rendered = new Set<Document>();
  const renderedKeys = new Set<string>();
  const defined = new Set<string>();
  const makers = createMakers();
  const queue: Work[] = [];
  const refused = new Set<string>();
  let resourceCount = 0;
  let recursions = 0;
  const waitingRoom = createWaitingRoom<Work>(couldAppear);

  function offer(work: Work): void {
    const group = groupOf(work.resource.apiVersion);
    if (!controllers.some((controller) => controller.handles(group, work.resource.kind))) return;
    const key = keyOf(work.cluster, { ...work.resource, group });
    if (defined.has(key)) return;
    defined.add(key);
    if (hasRoom(work)) {
      queue.push(work);
      return;
    }
    // Of what one document defines without end, one is told.
    const document = documentKey(work.resource);
    if (refused.has(document)) return;
    refused.add(document);
    const message = `${work.resource.kind} ${work.resource.name} is one unit too many`;
    problems.push(problemAt('limit', message, work.resource));
  }

  function hasRoom({ resource, createdBy }: Work): boolean {
    if (units.size >= MAX_UNITS || resourceCount >= MAX_RESOURCES) return false;
    const document = documentKey(resource);
    let depth = 0;
    let recurs = false;
    for (let id = createdBy; id !== undefined && depth <= MAX_DEPTH; id = units.get(id)?.createdBy) {
      const definition = units.get(id)?.definition;
      recurs ||= definition !== undefined && documentKey(definition) === document;
      depth++;
    }
    if (recurs) recursions++;
    return depth <= MAX_DEPTH && (!recurs || recursions <= MAX_RECURSIONS);
  }

  function hold(resource: Resource, cluster: string): void {
    store.add(cluster, resource);
    queue.push(...waitingRoom.wake(cluster, resource));
  }

  function expand(work: Work, final: boolean): void {
    const definition: Definition = { ...work, final };
    const controller = controllers.find(({ handles }) =>
      handles(groupOf(work.resource.apiVersion), work.resource.kind),
    );
    const answer = controller?.expand(definition, context);
    if (answer === undefined) return;
    if (!('waitFor' in answer)) {
      finish(work, controller === undefined ? answer : redefined(controller, definition, answer));
      return;
    }
    waitingRoom.wait(work, work.cluster, answer.waitFor);
  }

  /** A unit that renders its own definition, differently, is reconciled as that says: a bootstrap with patches. */
  function redefined(controller: GitOpsController, definition: Definition, first: Expansion): Expansion {
    let expansion = first;
    let current = definition.resource;
    for (let round = 0; round < MAX_REDEFINITIONS; round++) {
      const own = expansion.unit?.resources.find((resource) =>
        isSame(resource, current, expansion.unit?.targetNamespace),
      );
      if (own === undefined || JSON.stringify(own.value) === JSON.stringify(current.value)) break;
      current = { ...own, namespace: current.namespace };
      const answer = controller.expand({ ...definition, resource: current, final: true }, context);
      if ('waitFor' in answer || answer.unit === undefined || answer.unit.status !== 'rendered') break;
      expansion = answer;
    }
    return expansion;
  }

  function finish(work: Work, expansion: Expansion): void {
    problems.push(...(expansion.problems ?? []));
    for (const file of expansion.files ?? []) reached.add(file);
    for (const assumption of expansion.assumptions ?? []) assumptions.add(assumption);
    for (const resource of expansion.creates ?? []) {
      const created = withEffectiveNamespace(resource, work.resource.namespace, scopes);
      hold(created, work.cluster);
      makers.generated(work.cluster, created, work.resource);
      offer({ ...work, resource: created });
    }
    if (expansion.unit === undefined) return;
    const { createdBy, entryPoint } = work;
    addUnit({ ...expansion.unit, definition: work.resource, createdBy, entryPoint });
  }

  function addUnit(draft: Omit<Unit, 'id'>): void {
    const resources = draft.resources
      .filter(({ kind, name }) => !isEncrypted(kind) && !isEncrypted(name))
      .map((resource) => withEffectiveNamespace(resource, draft.targetNamespace, scopes));
    const unit = { ...draft, id: freeId(draft), resources };
    units.set(unit.id, unit);
    progress?.('rendering units', units.size);
    resourceCount += resources.length;
    for (const resource of resources) {
      rendered.add(resource.document);
      hold(resource, unit.cluster);
    }
    for (const resource of resources) {
      makers.written(unit.cluster, resource);
      offer({ resource, cluster: unit.cluster, createdBy: unit.id, entryPoint: undefined });
    }
  }

  /** Two definitions of one name, on two clusters, may act on a third. */
  function freeId({ cluster, kind, namespace, name }: Omit<Unit, 'id'>): string {
    const id = unitId(cluster, kind, namespace, name);
    let free = id;
    for (let count = 2; units.has(free); count++) free = `${id}~${count}`;
    return free;
  }

  function drain(): void {
    for (;;) {
      for (const work of queue) expand(work, false);
      queue.length = 0;
      const last = waitingRoom.giveUp();
      if (last === undefined) return;
      expand(last, true);
    }
  }

  return {
    get units() {
      return [...units.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    problems,
    reached,
    get duplicates() {
      return makers.duplicates();
    },
    get assumptions() {
      return [...assumptions].sort();
    },
    follow(entryPoints) {
      for (const { resource, cluster, reason } of entryPoints) {
        const own = withEffectiveNamespace(resource, '', scopes);
        rendered.add(resource.document);
        reached.add(resource.document.path);
        hold(own, cluster);
        makers.written(cluster, own);
        offer({ resource: own, cluster, createdBy: undefined, entryPoint: reason });
      }
      drain();
    },
    add(unit, files) {
      for (const file of files) reached.add(file);
      addUnit(unit);
      drain();
    },
    isRendered(document) {
      // Far fewer documents than resources, and they are seldom asked for.
      for (const each of rendered) renderedKeys.add(`${each.path}#${each.index}`);
      rendered.clear();
      return renderedKeys.has(document);
    },
  };
}

function isSame(resource: Resource, other: Resource, targetNamespace = ''): boolean {
  return (
    resource.kind === other.kind &&
    resource.name === other.name &&
    groupOf(resource.apiVersion) === groupOf(other.apiVersion) &&
    (resource.namespace || targetNamespace || 'default') === other.namespace
  );
}

/** The document that a resource was read from, as `path#index`. */
export function documentKey(resource: Resource): string {
  return `${resource.document.path}#${resource.document.index}`;
}
