import { chopLines } from '../chopLines';
import { linesHeight, placeLines, type BrickSetting, type PlacedLabel } from './brickLabel';
import { inscribedBox, type Trapezoid } from './trapezoid';

/**
 * The last resort for a name with a word longer than its brick (in a reader's own data): lines that end wherever
 * they are full, so that nothing is clipped at the sides.
 */
export function chopLabel(label: string, shape: Trapezoid, setting: BrickSetting): PlacedLabel {
  const box = inscribedBox(shape, shape.bottom - shape.top - 2 * setting.padding);
  const width = Math.max(box.width - 2 * setting.padding, setting.size);
  const lines = chopLines(label, width, setting.size, 'bold');
  const height = linesHeight(lines.length, setting.size);
  const y = (shape.top + shape.bottom - height) / 2;
  const room = { x: box.x + setting.padding, y, width, height };
  return { lines: placeLines(lines, room.x + width / 2, y, setting.size), size: setting.size, room };
}
