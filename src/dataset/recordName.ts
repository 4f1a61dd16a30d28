import { recordNameMessages as say } from '../i18n/messages/recordNames';
import { inSentence, listed } from '../i18n/phrases';
import type { Text } from '../i18n/text';
import type { Consultation, Dataset, RecordEntry } from './model';

/**
 * What a record is called wherever it is linked, searched or exported. A consultation is listed without a name in
 * the source, so it gets ours: 「2014年 米国との協議」 / "2014 consultation with the U.S.".
 */
export function recordName(entry: RecordEntry, dataset: Dataset): Text {
  return entry.kind === 'consultation' ? consultationName(entry.value, dataset) : entry.name;
}

function consultationName({ year, partners, format }: Consultation, dataset: Dataset): Text {
  const names = partners.flatMap((id) => dataset.partnerById.get(id)?.name ?? []);
  const together = { ja: names.map(({ ja }) => ja).join('・'), en: listed(names.map(inSentence)).en };
  return format === 'trilateral' ? say.trilateral(year, together) : say.consultation(year, together);
}
