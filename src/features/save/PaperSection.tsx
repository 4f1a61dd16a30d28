import { useId, useState } from 'react';
import { nameOf } from '../../dataset/briefing/nameOf';
import { useFilledBriefings } from '../../dataset/briefing/useFilledBriefings';
import type { Exportable } from '../../export/useLoadExportable';
import { formatBriefingPlace, startOf } from '../../filters/briefingPlace';
import { useAddressBar } from '../../filters/useAddressBar';
import { paperMessages as say } from '../../i18n/messages/paper';
import { useLang } from '../../i18n/useLang';
import { ActionButton } from '../../ui/ActionButton';
import styles from './PaperSection.module.css';
import { printView } from './printView';

/** The view on paper: what the sheets have on them, and the way to the print dialog; and to a whole briefing. */
export function PaperSection({ exportable }: { readonly exportable: Exportable }) {
  const { t } = useLang();
  const { hrefOf } = useAddressBar();
  const briefings = useFilledBriefings();
  const id = useId();
  const [pressed, setPressed] = useState(false);
  const { view } = exportable.place;
  return (
    <div className={styles['paper']}>
      <p>{t(say.about)}</p>
      <p className={styles['hint']}>{t(say.orientation)}</p>
      <div className={styles['ways']}>
        <ActionButton
          disabled={pressed}
          onClick={({ currentTarget }) => {
            setPressed(true);
            void printView(currentTarget.closest('dialog'));
          }}
        >
          {t(say.print)}
        </ActionButton>
      </div>
      {briefings.length === 0 ? null : (
        <section className={styles['briefings']} aria-labelledby={`${id}-briefings`}>
          <h3 id={`${id}-briefings`}>{t(say.briefings)}</h3>
          <ul>
            {briefings.map((briefing) => (
              <li key={briefing.id}>
                <a href={hrefOf(formatBriefingPlace('paper', startOf(briefing.id, view)))}>
                  {t(say.briefing(nameOf(briefing), briefing.scenes.length))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
