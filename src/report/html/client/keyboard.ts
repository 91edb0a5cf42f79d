import type { Box } from '../layout.ts';
import type { Model } from './model.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';

type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * The drawing by keyboard: arrows go to the next unit on that side; with shift, along edges; Enter reads the unit's
 * details, Escape goes back.
 */
export function listenToKeys(canvas: HTMLElement, scene: Scene, state: State, focusPanel: () => void): void {
  canvas.addEventListener('keydown', (event) => {
    if (event.key.startsWith('Arrow')) {
      const next = event.shiftKey
        ? alongEdge(state, event.key === 'ArrowRight' || event.key === 'ArrowDown')
        : state.selected === undefined || scene.layout.units[state.selected] === undefined
          ? firstUnit(scene)
          : beside(scene.layout.units, state.selected, event.key as Direction);
      if (next !== undefined) state.select(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (state.selected === undefined) state.select(firstUnit(scene));
      focusPanel();
    } else if (event.key === 'o' && state.selected !== undefined) {
      state.toggleOpen(state.model.unit(state.selected).cluster);
      scene.show(state.selected);
    } else if (event.key === '+' || event.key === '=') scene.zoomBy(1.25);
    else if (event.key === '-') scene.zoomBy(0.8);
    else if (event.key === '0') scene.fit();
    else return;
    event.preventDefault();
  });
}

/** What is said of a unit to somebody who does not see the drawing. */
export function spoken(model: Model, unit: number): string {
  const findings = model.findings(unit).length;
  const parts = [
    model.title(unit),
    `cluster ${model.cluster(unit)}`,
    model.environment(unit),
    findings === 0 ? 'no findings' : `${findings} findings, worst: ${model.worst[unit]}`,
    `${model.neighbours[unit]?.length ?? 0} edges`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function firstUnit(scene: Scene): number | undefined {
  const placed = scene.layout.units.flatMap((box, unit) => (box === undefined ? [] : [{ unit, box }]));
  placed.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  return placed[0]?.unit;
}

/** The next unit along an edge, in or out; the others follow when it is asked again from the same neighbour's side. */
function alongEdge(state: State, out: boolean): number | undefined {
  if (state.selected === undefined) return undefined;
  const ways = (state.model.neighbours[state.selected] ?? []).filter((each) => each.out === out);
  return ways.find(({ unit }) => state.isShown(unit))?.unit;
}

/** The nearest unit on one side: what lies straight ahead is nearer than what lies askew. */
export function beside(boxes: readonly (Box | undefined)[], from: number, direction: Direction): number | undefined {
  const start = boxes[from];
  if (start === undefined) return undefined;
  const isLevel = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  let best: { unit: number; distance: number } | undefined;
  for (const [unit, box] of boxes.entries()) {
    if (box === undefined || unit === from) continue;
    const dx = box.x + box.width / 2 - (start.x + start.width / 2);
    const dy = box.y + box.height / 2 - (start.y + start.height / 2);
    const [ahead, askew] = isLevel ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)];
    if (ahead <= 1) continue;
    const distance = ahead + askew * 3;
    if (best === undefined || distance < best.distance) best = { unit, distance };
  }
  return best?.unit;
}
