import { useId, useState, type MouseEvent } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { nameOf } from '../../dataset/briefing/nameOf';
import { newId } from '../../dataset/briefing/newId';
import { LIMITS } from '../../dataset/briefing/schema';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { saveBriefing } from '../../export/briefing/saveBriefing';
import { startOf } from '../../filters/briefingPlace';
import { openWindow } from '../../filters/openWindow';
import { briefingPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { stageMessages } from '../../i18n/messages/stage';
import { useLang } from '../../i18n/useLang';
import { WorkLine } from '../../ui/WorkLine';
import styles from './BriefingActions.module.css';
import { SharePart } from './SharePart';
import { useBriefingLinks } from './useBriefingLinks';
import { useSlides } from './useSlides';

/** What can be done with a whole briefing; one that is not the reader's own is duplicated to be edited. */
export function BriefingActions(props: {
  readonly briefing: Briefing;
  readonly kind: 'own' | 'bundled' | 'shared';
  /** What came with the link of a shared one. */
  readonly data: string | null;
  /** Where its scenes are edited; left out where that is here. */
  readonly edit?: string;
  readonly onRemove?: () => void;
}) {
  const { briefing, kind } = props;
  const { t } = useLang();
  const { view, push } = useFilters();
  const { own } = useOwnBriefings();
  const links = useBriefingLinks(briefing.id, props.data);
  const slides = useSlides(briefing);
  const name = nameOf(briefing);
  const id = useId();
  const [sharing, setSharing] = useState(false);
  const [blocked, setBlocked] = useState(false);

  const duplicate = () => {
    const copied = say.copyOf(name);
    const { ja, en } = briefing.title;
    const fits = copied.ja.length <= LIMITS.title && copied.en.length <= LIMITS.title;
    const title =
      kind === 'shared' || !fits
        ? briefing.title
        : { ...(ja && { ja: copied.ja }), ...(en && { en: copied.en }) };
    const copyId = newId('own');
    own.add({ ...briefing, id: copyId, title });
    own.flush();
    push({ path: briefingPath(copyId), view: leaveView(view) });
  };
  // The presenter's window comes beside; this one goes on to what the audience sees, unless it has something to tell.
  const openPresenter = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const data = kind === 'shared' ? props.data : null;
    const opened = openWindow('presenter', { ...startOf(briefing.id, view), data });
    if (!opened) event.preventDefault();
    setBlocked(!opened);
  };
  const empty = briefing.scenes.length === 0;
  const copy = t({ own: say.duplicate, bundled: say.duplicateToEdit, shared: say.keepCopy }[kind]);
  return (
    <div className={styles['all']} role="group" aria-label={t(say.actionsOf(name))}>
      <div className={styles['actions']}>
        {empty ? null : (
          <a className={styles['first']} href={links('stage')}>
            {t(say.present)}
          </a>
        )}
        {props.edit === undefined ? null : (
          <a className={styles['action']} href={props.edit}>
            {t(say.edit)}
          </a>
        )}
        {kind === 'own' ? null : (
          <button type="button" className={styles['action']} onClick={duplicate}>
            {copy}
          </button>
        )}
        {empty ? null : (
          <a className={styles['action']} href={links('stage')} onClick={openPresenter}>
            {t(say.withPresenter)}
          </a>
        )}
      </div>
      {blocked ? (
        <p className={styles['blocked']} role="alert">
          {t(stageMessages.blocked)}
        </p>
      ) : null}
      <div className={styles['more']}>
        <span className={styles['take']} role="group" aria-labelledby={`${id}-take`}>
          <span id={`${id}-take`} className={styles['label']}>
            {t(say.saveAndPrint)}
          </span>
          {empty ? null : (
            <>
              <a href={links('paper')}>{t(say.print)}</a>
              <button type="button" disabled={slides.state.is === 'busy'} onClick={slides.save}>
                {t(say.slides)}
              </button>
            </>
          )}
          <button type="button" onClick={() => saveBriefing(briefing)}>
            {t(say.saveFile)}
          </button>
        </span>
        <button
          type="button"
          aria-expanded={sharing}
          aria-controls={`${id}-share`}
          onClick={() => setSharing(!sharing)}
        >
          {t(say.share)}
        </button>
        {kind === 'own' ? (
          <button type="button" onClick={duplicate}>
            {copy}
          </button>
        ) : null}
        {props.onRemove ? (
          <button type="button" onClick={props.onRemove}>
            {t(say.remove)}
          </button>
        ) : null}
      </div>
      <WorkLine state={slides.state} onCancel={slides.cancel} />
      <div id={`${id}-share`} hidden={!sharing}>
        {sharing ? <SharePart briefing={briefing} /> : null}
      </div>
    </div>
  );
}
