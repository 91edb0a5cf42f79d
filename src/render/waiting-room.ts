import { groupOf, type Resource } from '../model/resource.ts';
import type { ObjectReference } from './controller.ts';
import { keyOf } from './objects.ts';

/** Where definitions wait for the objects that they refer to. */
export interface WaitingRoom<Work> {
  wait(work: Work, cluster: string, waitFor: readonly ObjectReference[]): void;
  /** Those that waited for an object which is now there. */
  wake(cluster: string, resource: Resource): Work[];
  /** The one that has waited in vain, when nothing moves any more; `undefined` where nobody waits. */
  giveUp(): Work | undefined;
}

interface Guest<Work> {
  readonly work: Work;
  readonly waitFor: readonly ObjectReference[];
}

/** `couldAppear` tells objects that may yet be rendered from those that nothing in the repository holds. */
export function createWaitingRoom<Work>(couldAppear: (reference: ObjectReference) => boolean): WaitingRoom<Work> {
  const guests = new Set<Guest<Work>>();
  const byKey = new Map<string, Guest<Work>[]>();
  /** Most objects are of kinds that nobody has ever waited for. */
  const kinds = new Set<string>();
  return {
    wait(work, cluster, waitFor) {
      const guest = { work, waitFor };
      guests.add(guest);
      for (const reference of waitFor) {
        kinds.add(reference.kind);
        const key = keyOf(cluster, reference);
        const others = byKey.get(key);
        if (others === undefined) byKey.set(key, [guest]);
        else others.push(guest);
      }
    },
    wake(cluster, { apiVersion, kind, namespace, name }) {
      if (!kinds.has(kind)) return [];
      const group = groupOf(apiVersion);
      const keys = [name, ''].map((awaited) => keyOf(cluster, { group, kind, namespace, name: awaited }));
      const woken = keys.flatMap((key) => byKey.get(key) ?? []).filter((guest) => guests.delete(guest));
      for (const key of keys) byKey.delete(key);
      return woken.map(({ work }) => work);
    },
    giveUp() {
      let chosen: Guest<Work> | undefined;
      for (const guest of guests) {
        const inVain = guest.waitFor.length > 0 && !guest.waitFor.some(couldAppear);
        if (inVain || chosen === undefined || (chosen.waitFor.length === 0 && guest.waitFor.length > 0)) chosen = guest;
        if (inVain) break;
      }
      if (chosen !== undefined) guests.delete(chosen);
      return chosen?.work;
    },
  };
}
