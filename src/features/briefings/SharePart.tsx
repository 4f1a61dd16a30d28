import { useEffect, useState } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { packBriefing, SHARED } from '../../dataset/briefing/shareBriefing';
import { saveBriefing } from '../../export/briefing/saveBriefing';
import { formatBriefingPlace, startOf } from '../../filters/briefingPlace';
import { useFilters } from '../../filters/useFilters';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import { CopyField } from '../../ui/CopyField';
import styles from './SharePart.module.css';

/** Characters of a link that mail programs are known to bear. */
const BEARABLE = 2000;

/** The briefing as a link that carries it whole; where that is long, the file beside it. */
export function SharePart({ briefing }: { readonly briefing: Briefing }) {
  const { t } = useLang();
  const { lang } = useFilters().view;
  /** Empty until it is made. */
  const [link, setLink] = useState('');
  useEffect(() => {
    let current = true;
    void packBriefing(briefing).then((data) => {
      if (!current) return;
      const place = { ...startOf(SHARED, { lang, theme: 'system' }), data };
      setLink(new URL(`#${formatBriefingPlace('stage', place)}`, location.href).href);
    });
    return () => {
      current = false;
    };
  }, [briefing, lang]);
  const long = link.length > BEARABLE;
  return (
    <div className={styles['share']}>
      <p>{t(say.shareReading)}</p>
      {link === '' ? null : (
        <CopyField label={say.shareLink} words={link} rows={3} action={say.copy} what={say.shareLink}>
          <span>{t(say.shareLength(link.length))}</span>
        </CopyField>
      )}
      {long ? (
        <>
          <p className={styles['long']} data-long="">
            {t(say.shareLong(link.length))}
          </p>
          <button type="button" className={styles['file']} onClick={() => saveBriefing(briefing)}>
            {t(say.saveFile)}
          </button>
        </>
      ) : null}
    </div>
  );
}
