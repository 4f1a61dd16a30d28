import { useState } from 'react';
import { nameOf } from '../../dataset/briefing/nameOf';
import { useFilledBriefings } from '../../dataset/briefing/useFilledBriefings';
import { saveSlides } from '../../export/pptx/saveSlides';
import { useLoadExportable, type Exportable } from '../../export/useLoadExportable';
import { slidesMessages as say } from '../../i18n/messages/slides';
import { useLang } from '../../i18n/useLang';
import { ActionButton } from '../../ui/ActionButton';
import { useWork } from '../../ui/useWork';
import { WorkLine } from '../../ui/WorkLine';
import styles from './SlidesSection.module.css';
import { useSlideCount } from './useSlideCount';

const VIEW = 'view';

/** The view, or a whole briefing, as a presentation of shapes and text that can be edited. */
export function SlidesSection({ exportable }: { readonly exportable: Exportable }) {
  const { lang, t } = useLang();
  const load = useLoadExportable();
  const briefings = useFilledBriefings();
  const [chosen, setChosen] = useState(VIEW);
  const [tables, setTables] = useState(false);
  const { state, start, cancel } = useWork();
  const briefing = briefings.find(({ id }) => id === chosen);

  const count = useSlideCount(exportable, lang);
  const slides = briefing === undefined ? count?.[tables ? 'tables' : 'usual'] : undefined;

  const save = () =>
    start(
      saveSlides(briefing ? { of: 'briefing', briefing, load } : { of: 'view', exportable }, {
        lang,
        tables,
      }),
    );

  return (
    <div className={styles['slides']}>
      <fieldset className={styles['choices']}>
        <legend>{t(say.what)}</legend>
        <label>
          <input
            type="radio"
            name="slides-of"
            checked={briefing === undefined}
            onChange={() => setChosen(VIEW)}
          />
          <span>
            {t(say.thisView)}
            <span className={styles['more']}>{t(exportable.title)}</span>
          </span>
        </label>
        {briefings.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="slides-of"
              checked={briefing === one}
              onChange={() => setChosen(one.id)}
            />
            <span>
              {t(say.briefing(nameOf(one)))}
              <span className={styles['more']}>{t(say.scenes(one.scenes.length))}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {briefing === undefined && exportable.picture === null ? null : (
        <label className={styles['tables']}>
          <input
            type="checkbox"
            checked={tables}
            onChange={({ currentTarget }) => setTables(currentTarget.checked)}
          />
          {t(say.withTables)}
        </label>
      )}
      <p className={styles['about']}>{t(say.about)}</p>
      <div className={styles['ways']}>
        <ActionButton disabled={state.is === 'busy'} onClick={save}>
          {t(say.save)}
        </ActionButton>
        {slides === undefined ? null : <span className={styles['count']}>{t(say.count(slides))}</span>}
        <WorkLine state={state} onCancel={cancel} />
      </div>
    </div>
  );
}
