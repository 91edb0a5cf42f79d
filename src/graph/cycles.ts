import type { Cycle, Edge } from '../model/graph.ts';
import { compareLocations } from '../model/location.ts';
import type { Reference, Unit } from '../model/unit.ts';
import { compareText } from '../util/text.ts';

interface Arc {
  readonly to: string;
  readonly reference: Reference;
}

/**
 * Rings of `dependsOn`, one for each group of units that wait for one another: the shortest through its first unit. And
 * the rings of kustomizations that the render stage met.
 */
export function cyclesOf(edges: readonly Edge[], units: readonly Unit[]): Cycle[] {
  const arcs = new Map<string, Arc[]>();
  for (const { kind, from, to, reference } of edges) {
    if (kind !== 'dependsOn' || from.unit === undefined || to.unit === undefined) continue;
    const list = arcs.get(from.unit.id) ?? [];
    list.push({ to: to.unit.id, reference });
    arcs.set(from.unit.id, list);
  }
  const rings = groups(arcs).flatMap((group) => {
    const ring = shortestRing(arcs, group);
    return ring === undefined ? [] : [{ kind: 'dependsOn' as const, ...ring }];
  });
  return [...rings.sort((a, b) => compareText(a.members[0] ?? '', b.members[0] ?? '')), ...includeRings(units)];
}

/** Strongly connected groups (Tarjan's algorithm, without recursion: a chain may be as long as an attacker likes). */
function groups(arcs: ReadonlyMap<string, readonly Arc[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  for (const root of [...arcs.keys()].sort(compareText)) {
    if (order.has(root)) continue;
    const work: { readonly id: string; next: number }[] = [];
    const enter = (id: string) => {
      order.set(id, order.size);
      lowest.set(id, order.size - 1);
      stack.push(id);
      onStack.add(id);
      work.push({ id, next: 0 });
    };
    const lower = (id: string, value: number | undefined) =>
      lowest.set(id, Math.min(lowest.get(id) ?? 0, value ?? Number.MAX_SAFE_INTEGER));
    enter(root);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const arc = arcs.get(frame.id)?.[frame.next++];
      if (arc !== undefined) {
        if (!order.has(arc.to)) enter(arc.to);
        else if (onStack.has(arc.to)) lower(frame.id, order.get(arc.to));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) lower(parent.id, lowest.get(frame.id));
      if (lowest.get(frame.id) !== order.get(frame.id)) continue;
      const group = stack.splice(stack.lastIndexOf(frame.id));
      for (const id of group) onStack.delete(id);
      found.push(group);
    }
  }
  return found;
}

/** The shortest ring through the first member of a group, in order; `undefined` where a lone unit has none. */
function shortestRing(
  arcs: ReadonlyMap<string, readonly Arc[]>,
  group: readonly string[],
): Pick<Cycle, 'members' | 'references'> | undefined {
  const members = new Set(group);
  const start = [...group].sort(compareText)[0] ?? '';
  const cameBy = new Map<string, { readonly from: string; readonly reference: Reference }>();
  const queue = [start];
  for (const id of queue) {
    for (const { to, reference } of arcs.get(id) ?? []) {
      if (!members.has(to) || cameBy.has(to)) continue;
      cameBy.set(to, { from: id, reference });
      queue.push(to);
    }
    if (cameBy.has(start)) break;
  }
  const path: { readonly id: string; readonly reference: Reference }[] = [];
  for (
    let step = cameBy.get(start);
    step !== undefined;
    step = step.from === start ? undefined : cameBy.get(step.from)
  ) {
    path.unshift({ id: step.from, reference: step.reference });
  }
  if (path.length === 0) return undefined;
  return { members: path.map(({ id }) => id), references: path.map(({ reference }) => reference) };
}

/** Kustomizations that include one another, each ring once however many units meet it. */
function includeRings(units: readonly Unit[]): Cycle[] {
  const rings = new Map<string, Cycle>();
  for (const { problems } of units) {
    for (const { code, location, related = [] } of problems) {
      if (code !== 'cycle') continue;
      const places = [location, ...related].sort(compareLocations);
      const key = places.map(({ path, line }) => `${path}:${line}`).join(' ');
      if (rings.has(key)) continue;
      rings.set(key, {
        kind: 'includes',
        members: [...new Set([location, ...related].map(({ path }) => path))],
        references: [location, ...related].map(({ path, line, column }) => ({
          field: 'resources',
          locate: () => ({ path, line, column }),
        })),
      });
    }
  }
  return [...rings.entries()].sort(([a], [b]) => compareText(a, b)).map(([, ring]) => ring);
}
