import type { RecordEntry } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { useDataset } from '../../dataset/useDataset';
import { otherLang } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { Unbroken } from '../../ui/Unbroken';

/** A record's name in the language that is not the reader's, said to be so for those who hear it. */
export function OtherLanguage({ entry }: { readonly entry: RecordEntry }) {
  const dataset = useDataset();
  const lang = otherLang(useLang().lang);
  return (
    <span lang={lang}>
      <Unbroken words={recordName(entry, dataset)[lang]} />
    </span>
  );
}
