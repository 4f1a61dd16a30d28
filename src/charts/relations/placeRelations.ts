import type { Frame } from '../frame';
import { placeColumns } from './placeColumns';
import { placeStacked } from './placeStacked';
import type { RelationsLayout } from './relationsLayout';
import type { RelationsData } from './selectRelations';

/** Below this width the columns become one list, in px at scale 1. */
const NARROW = 820;

/** Places the items, what they name and the lines between them. Numbers only; the height follows from the data. */
export function placeRelations(data: RelationsData, frame: Frame): RelationsLayout {
  const width = frame.width / frame.scale;
  const form = width < NARROW ? 'stacked' : 'columns';
  const placed = (form === 'stacked' ? placeStacked : placeColumns)(data, width, frame.lang);
  return {
    ...placed,
    form,
    width,
    size: { width: frame.width, height: placed.height * frame.scale },
  };
}
