import type { Expansion } from '../controller.ts';

export function expandResourceSet(): Expansion {
  return {};
}
