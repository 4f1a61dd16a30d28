import type { ReactNode, RefCallback } from 'react';
import type { RecordEntry } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { partnerPath, paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { actingFilters } from '../../filters/worksOn';
import { leaveView } from '../../filters/viewUrl';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { useLang } from '../../i18n/useLang';
import { Glossed } from '../../ui/Glossed';
import { AddedSection } from './AddedSection';
import { Citations } from './Citations';
import { FactList } from './FactList';
import { PairStanding } from './PairStanding';
import { RecordHead } from './RecordHead';
import { Related } from './Related';
import { selectLeftOut } from './selectLeftOut';
import { selectPair } from './selectPair';
import { selectRecord } from './selectRecord';
import { whereShown } from './whereShown';
import styles from './Inspector.module.css';

/** What the inspector says about one record; loaded when the first record is opened. */
export function Sheet({
  entry,
  title,
  tools,
}: {
  readonly entry: RecordEntry;
  /** Receives the heading, which takes the focus of a reader who has just opened the record. */
  readonly title: RefCallback<HTMLHeadingElement>;
  /** What can be done with the record besides, from another feature. */
  readonly tools: ReactNode;
}) {
  const dataset = useDataset();
  const { path, filters, view, href, reset } = useFilters();
  const { t } = useLang();
  const sheet = selectRecord(entry, dataset);
  const leftOut = selectLeftOut(entry, actingFilters(path, filters, dataset), dataset);
  const shown = whereShown(entry, path, view, dataset);
  const hrefOf = (record: string) => href({ view: { record } });
  const pair = selectPair(entry, path, view, dataset);
  return (
    <div className={styles['sheet']}>
      <RecordHead heading={sheet.heading} titleRef={title} />
      {leftOut ? (
        <p className={styles['leftOut']}>
          <span>{t(say.leftOut)}</span>
          <span>{t(leftOut)}</span>
          <button
            type="button"
            onClick={() => {
              document.getElementById('inspector-title')?.focus({ preventScroll: true });
              reset();
            }}
          >
            {t(say.clearFilter)}
          </button>
        </p>
      ) : null}
      <div className={styles['actions']}>
        {shown ? (
          <a className={styles['show']} href={href(shown.change)}>
            {t(say.showInChart[shown.chart])}
          </a>
        ) : null}
        {entry.kind === 'partner' && path !== partnerPath(entry.id) ? (
          <a
            className={styles['show']}
            href={href({ path: partnerPath(entry.id), view: { ...leaveView(view), record: null } })}
          >
            {t(say.toProfile)}
          </a>
        ) : null}
        {tools}
      </div>
      {pair ? <PairStanding {...pair} href={hrefOf(pair.partner.id)} /> : null}
      {sheet.summary === null ? null : (
        <p>
          <Glossed words={sheet.summary} />
        </p>
      )}
      {sheet.facts.length === 0 ? null : <FactList facts={sheet.facts} hrefOf={hrefOf} />}
      <Citations
        citations={sheet.citations}
        asOf={sheet.asOf}
        hrefOf={(section) => href({ path: paths.source, view: { ...leaveView(view), section } })}
      />
      {sheet.added === null && sheet.standings.length === 0 ? null : (
        <AddedSection
          added={sheet.added}
          standingsTitle={sheet.standingsTitle}
          standings={sheet.standings}
          hrefOf={hrefOf}
        />
      )}
      {sheet.related.length === 0 ? null : <Related groups={sheet.related} hrefOf={hrefOf} />}
    </div>
  );
}
