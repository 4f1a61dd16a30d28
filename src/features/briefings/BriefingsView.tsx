import { nameOf } from '../../dataset/briefing/nameOf';
import { newId } from '../../dataset/briefing/newId';
import { useBundledBriefing } from '../../dataset/briefing/useBundledBriefing';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { StorageLine } from '../../export/briefing/StorageLine';
import { briefingPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import { ViewFrame } from '../../ui/ViewFrame';
import { ViewTools } from '../../ui/ViewTools';
import { BriefingRow } from './BriefingRow';
import styles from './BriefingsView.module.css';
import { BrokenPart } from './BrokenPart';
import { ImportPart } from './ImportPart';
import { RemovedPart } from './RemovedPart';
import { UndoLine } from './UndoLine';
import { useUndo } from './useUndo';

const noTools = () => null;

/** The briefings there are: the one that comes with the app, and the reader's own. */
export function BriefingsView() {
  const { t } = useLang();
  const { view, push } = useFilters();
  const { own, state } = useOwnBriefings();
  const bundled = useBundledBriefing();
  const undo = useUndo();
  const create = () => {
    const id = newId('own');
    own.add({ id, title: {}, scenes: [] });
    push({ path: briefingPath(id), view: leaveView(view) });
  };
  return (
    <ViewTools value={noTools}>
      <ViewFrame
        view="briefings"
        headline={say.headline(state.briefings.length)}
        seen={say.seen}
        reading={say.reading}
      >
        <div className={styles['parts']}>
          <StorageLine />
          <BrokenPart />
          <section aria-labelledby="briefings-bundled">
            <h2 id="briefings-bundled">{t(say.bundled)}</h2>
            {bundled.is === 'there' ? (
              <ul>
                <BriefingRow briefing={bundled.briefing} />
              </ul>
            ) : (
              <p role="status">{t(bundled.is === 'loading' ? say.loading : say.failedTitle)}</p>
            )}
          </section>
          <section aria-labelledby="briefings-own">
            <div className={styles['head']}>
              <h2 id="briefings-own">{t(say.own)}</h2>
              <button type="button" className={styles['create']} onClick={create}>
                {t(say.create)}
              </button>
            </div>
            {state.briefings.length === 0 ? <p className={styles['none']}>{t(say.ownNone)}</p> : null}
            <ul>
              {state.briefings.map(({ briefing, changed }) => (
                <BriefingRow
                  key={briefing.id}
                  briefing={briefing}
                  changed={changed}
                  onRemove={() => {
                    own.remove(briefing.id);
                    undo.done({
                      words: say.removed(nameOf(briefing)),
                      // Even where it was deleted for good in the meantime.
                      undo: () => own.add(briefing),
                      undone: say.restored(nameOf(briefing)),
                    });
                  }}
                />
              ))}
            </ul>
            <UndoLine last={undo.last} told={undo.told} onUndo={undo.undo} />
            <RemovedPart />
          </section>
          <ImportPart bundled={bundled.is === 'there' ? bundled.briefing : null} onReplaced={undo.done} />
        </div>
      </ViewFrame>
    </ViewTools>
  );
}
