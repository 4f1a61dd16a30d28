import type { Dataset } from '../dataset/model';
import { withoutSupplement } from '../dataset/withoutSupplement';
import { stampOf } from '../export/stamp';
import type { Exportable } from '../export/useLoadExportable';
import { readLink, writeLink } from '../filters/link';
import type { Lang } from '../i18n/text';
import { routeAt } from './routes';

/** Makes what a link shows ready to leave the app. See `LoadExportable`. */
export async function loadExportable(whole: Dataset, link: string, lang: Lang): Promise<Exportable | null> {
  const asked = readLink(link, whole).value;
  const dataset = asked.view.supplement === 'on' ? whole : withoutSupplement(whole);
  const read = readLink(link, dataset).value;
  const place = { ...read, view: { ...read.view, lang } };
  const show = await routeAt(place.path)?.loadShow?.();
  if (!show) return null;
  const address = new URL(`#${writeLink(place, dataset)}`, location.href).href;
  const shown = await show(dataset, place);
  return { ...shown, place, dataset, stamp: stampOf(dataset, place, address, shown) };
}
