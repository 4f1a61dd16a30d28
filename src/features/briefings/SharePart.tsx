import { useEffect, useId, useRef, useState } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { packBriefing, SHARED } from '../../dataset/briefing/shareBriefing';
import { saveBriefing } from '../../export/briefing/saveBriefing';
import { formatBriefingPlace, startOf } from '../../filters/briefingPlace';
import { useFilters } from '../../filters/useFilters';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './SharePart.module.css';

/** Characters of a link that mail programs are known to bear. */
const BEARABLE = 2000;

/** The briefing as a link that carries it whole; where that is long, the file beside it. */
export function SharePart({ briefing }: { readonly briefing: Briefing }) {
  const { t } = useLang();
  const { lang } = useFilters().view;
  const [link, setLink] = useState('');
  const [told, setTold] = useState<Text | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    let current = true;
    void packBriefing(briefing).then((data) => {
      if (!current) return;
      const place = { ...startOf(SHARED, { lang, theme: 'system' }), data };
      setLink(new URL(`#${formatBriefingPlace('stage', place)}`, location.href).href);
      setTold(null);
    });
    return () => {
      current = false;
    };
  }, [briefing, lang]);
  const copy = async () => {
    setTold(null);
    try {
      await navigator.clipboard.writeText(link);
      setTold(say.copied);
    } catch {
      field.current?.select();
      setTold(say.notCopied);
    }
  };
  const long = link.length > BEARABLE;
  return (
    <div className={styles['share']}>
      <p>{t(say.shareReading)}</p>
      <label htmlFor={id} className="visually-hidden">
        {t(say.shareLink)}
      </label>
      <textarea ref={field} id={id} rows={3} readOnly spellCheck={false} value={link} />
      <p className={styles['ways']}>
        <button type="button" disabled={link === ''} onClick={() => void copy()}>
          {t(say.copy)}
        </button>
        {long ? (
          <button type="button" onClick={() => saveBriefing(briefing)}>
            {t(say.saveFile)}
          </button>
        ) : null}
        <span>{link === '' ? null : t(say.shareLength(link.length))}</span>
      </p>
      {long ? (
        <p className={styles['long']} data-long="">
          {t(say.shareLong(link.length))}
        </p>
      ) : null}
      <p role="status">{told === null ? null : t(told)}</p>
    </div>
  );
}
