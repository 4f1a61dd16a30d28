import { selectCell } from '../../charts/matrix/selectCell';
import type { Forum, Partner } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { formatDate } from '../../i18n/dates';
import { inspectorMessages } from '../../i18n/messages/inspector';
import { matrixMessages as say } from '../../i18n/messages/matrix';
import { useLang } from '../../i18n/useLang';
import { SourceLinks } from '../../ui/SourceLinks';
import styles from './PairStanding.module.css';

/** How one partner stands in the forum that is open: in words, with basis, term, date, status and links. */
export function PairStanding(props: {
  readonly forum: Forum;
  readonly partner: Partner;
  /** The link that opens the partner. */
  readonly href: string;
}) {
  const dataset = useDataset();
  const { t } = useLang();
  const cell = selectCell(dataset, props.forum, props.partner);
  return (
    <section
      className={styles['pair']}
      aria-labelledby="inspector-pair"
      aria-live="polite"
      data-pair={cell.key}
    >
      <h3 id="inspector-pair" className={styles['partner']}>
        <a href={props.href}>{t(cell.partnerName)}</a>
      </h3>
      <p className={styles['word']}>{t(say.word(cell))}</p>
      {cell.earlier === null ? null : <p>{t(say.earlier(cell.earlier))}</p>}
      {cell.note === null ? null : <p>{t(cell.note)}</p>}
      {cell.seat === 'unknown' ? <p>{t(say.notNo)}</p> : null}
      <p className={styles['basis']}>
        <span>{t(say.asOf(formatDate(dataset.source.asOf)))}</span>
        <span>{t(cell.status === null ? inspectorMessages.added : say.added(cell.status))}</span>
      </p>
      <SourceLinks urls={cell.urls} />
    </section>
  );
}
