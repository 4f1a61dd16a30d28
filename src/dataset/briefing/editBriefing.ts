import type { Briefing, Scene } from './briefing';

/**
 * A briefing with a scene put in.
 * @param after the scene that it follows; null to be the first, left out to be the last
 */
export function addScene(briefing: Briefing, scene: Scene, after?: string | null): Briefing {
  const index = briefing.scenes.findIndex(({ id }) => id === after);
  const at = index === -1 && after !== null ? briefing.scenes.length : index + 1;
  return { ...briefing, scenes: briefing.scenes.toSpliced(at, 0, scene) };
}

export function removeScene(briefing: Briefing, id: string): Briefing {
  return { ...briefing, scenes: briefing.scenes.filter((scene) => scene.id !== id) };
}

export function changeScene(briefing: Briefing, id: string, part: Partial<Omit<Scene, 'id'>>): Briefing {
  const scenes = briefing.scenes.map((scene) => (scene.id === id ? { ...scene, ...part } : scene));
  return { ...briefing, scenes };
}

/** A briefing in another order; scenes that the order does not name, as another window may have added, come last. */
export function orderScenes(briefing: Briefing, order: readonly string[]): Briefing {
  const scenes = new Map(briefing.scenes.map((scene) => [scene.id, scene]));
  const named = order.flatMap((id) => scenes.get(id) ?? []);
  const ordered = new Set(order);
  const rest = briefing.scenes.filter(({ id }) => !ordered.has(id));
  return { ...briefing, scenes: [...named, ...rest] };
}

/** The order after scenes were moved before or after another one. */
export function movedOrder(
  order: readonly string[],
  moved: ReadonlySet<string>,
  place: { readonly beside: string; readonly side: 'before' | 'after' },
): readonly string[] {
  if (moved.has(place.beside)) return order;
  const rest = order.filter((id) => !moved.has(id));
  const at = rest.indexOf(place.beside) + (place.side === 'after' ? 1 : 0);
  return rest.toSpliced(at, 0, ...order.filter((id) => moved.has(id)));
}
