import { useState } from 'react';
import { useBundledBriefing } from '../../dataset/briefing/useBundledBriefing';
import type { Exportable } from '../../export/useLoadExportable';
import { formatBriefingPlace } from '../../filters/briefingPlace';
import { useAddressBar } from '../../filters/useAddressBar';
import { paperMessages as say } from '../../i18n/messages/paper';
import { useLang } from '../../i18n/useLang';
import styles from './PaperSection.module.css';
import { printView } from './printView';

/** The view on paper: what the sheets have on them, and the way to the print dialog; and to a whole briefing. */
export function PaperSection({ exportable }: { readonly exportable: Exportable }) {
  const { t } = useLang();
  const { hrefOf } = useAddressBar();
  const bundled = useBundledBriefing();
  const [pressed, setPressed] = useState(false);
  const { lang, theme } = exportable.place.view;
  return (
    <div className={styles['paper']}>
      <p>{t(say.about)}</p>
      <p className={styles['hint']}>{t(say.orientation)}</p>
      <div className={styles['ways']}>
        <button
          type="button"
          className={styles['print']}
          disabled={pressed}
          onClick={({ currentTarget }) => {
            setPressed(true);
            void printView(currentTarget.closest('dialog'));
          }}
        >
          {t(say.print)}
        </button>
        {bundled.is === 'there' ? (
          <a
            href={hrefOf(
              formatBriefingPlace('paper', {
                briefing: bundled.briefing.id,
                scene: 1,
                at: null,
                lang,
                theme,
                data: null,
              }),
            )}
          >
            {t(say.printBriefing)}
          </a>
        ) : null}
      </div>
    </div>
  );
}
