import { markDateWords } from '../../charts/timeline/dateWords';
import type { MarkDate } from '../../charts/timeline/selectMarkDate';
import { eachLang } from '../../i18n/text';
import { sentenceCase } from '../../i18n/phrases';
import { useLang } from '../../i18n/useLang';
import { SourceLinks } from '../../ui/SourceLinks';
import { Unbroken } from '../../ui/Unbroken';
import styles from './DateCell.module.css';

/** An added date in a cell, with the pages that bear it out; or that the day is not known. */
export function DateCell({ date }: { readonly date: MarkDate | null }) {
  const { t } = useLang();
  const words = markDateWords(date);
  return (
    <div className={styles['date']}>
      <Unbroken words={t(eachLang((lang) => sentenceCase(words[lang])))} />
      <SourceLinks urls={date?.urls ?? []} />
    </div>
  );
}
