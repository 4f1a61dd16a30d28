import type { MouseEvent } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { nameOf } from '../../dataset/briefing/nameOf';
import { newId } from '../../dataset/briefing/newId';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { saveBriefing } from '../../export/briefing/saveBriefing';
import { briefingPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import { WorkLine } from '../../ui/WorkLine';
import styles from './BriefingActions.module.css';
import { useBriefingLinks } from './useBriefingLinks';
import { useSlides } from './useSlides';

/** What can be done with a whole briefing; one that is not the reader's own is duplicated to be edited. */
export function BriefingActions(props: {
  readonly briefing: Briefing;
  readonly kind: 'own' | 'bundled' | 'shared';
  /** What came with the link of a shared one. */
  readonly data: string | null;
  readonly onRemove?: () => void;
}) {
  const { briefing, kind } = props;
  const { t } = useLang();
  const { view, push } = useFilters();
  const { own } = useOwnBriefings();
  const links = useBriefingLinks(briefing.id, props.data);
  const slides = useSlides(briefing);
  const name = nameOf(briefing);

  const duplicate = () => {
    const copy = say.copyOf(name);
    const { ja, en } = briefing.title;
    const title =
      kind === 'shared' ? briefing.title : { ...(ja && { ja: copy.ja }), ...(en && { en: copy.en }) };
    const id = newId('own');
    own.add({ ...briefing, id, title });
    own.flush();
    push({ path: briefingPath(id), view: leaveView(view) });
  };
  // The presenter's window comes beside; this one goes on to what the audience sees.
  const openPresenter = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    window.open(links('presenter'), '_blank', 'popup,width=1280,height=800');
  };
  const empty = briefing.scenes.length === 0;
  return (
    <div className={styles['actions']} role="group" aria-label={t(say.actionsOf(name))}>
      {empty ? null : (
        <>
          <a className={styles['first']} href={links('stage')}>
            {t(say.present)}
          </a>
          <a className={styles['action']} href={links('stage')} onClick={openPresenter}>
            {t(say.withPresenter)}
          </a>
          <a className={styles['action']} href={links('paper')}>
            {t(say.print)}
          </a>
          <button
            type="button"
            className={styles['action']}
            disabled={slides.state.is === 'busy'}
            onClick={slides.save}
          >
            {t(say.slides)}
          </button>
        </>
      )}
      <button type="button" className={styles['action']} onClick={duplicate}>
        {t({ own: say.duplicate, bundled: say.duplicateToEdit, shared: say.keepCopy }[kind])}
      </button>
      <button type="button" className={styles['action']} onClick={() => saveBriefing(briefing)}>
        {t(say.saveFile)}
      </button>
      {props.onRemove ? (
        <button type="button" className={styles['action']} onClick={props.onRemove}>
          {t(say.remove)}
        </button>
      ) : null}
      <WorkLine state={slides.state} onCancel={slides.cancel} />
    </div>
  );
}
