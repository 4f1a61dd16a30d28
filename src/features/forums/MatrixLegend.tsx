import { Glyph } from '../../charts/matrix/Glyph';
import type { MatrixData } from '../../charts/matrix/selectMatrix';
import { usedStandings } from '../../charts/matrix/usedStandings';
import { matrixMessages as say } from '../../i18n/messages/matrix';
import { useLang } from '../../i18n/useLang';
import styles from './MatrixLegend.module.css';

/** What the marks of the matrix mean, as far as they are on it. */
export function MatrixLegend({
  data,
  codes,
}: {
  readonly data: MatrixData;
  /** The marks carry codes in place of names. */
  readonly codes: boolean;
}) {
  const { t } = useLang();
  return (
    <div className={styles['legend']}>
      <ul className={styles['marks']} aria-label={t(say.legend)}>
        {usedStandings(data).map((words) => (
          <li key={words[0]} className={styles['entry']} data-standing={words[0]}>
            <svg width="28" height="20" viewBox="-14 -10 28 20" aria-hidden="true" className={styles['tile']}>
              <rect
                x="-13"
                y="-9.5"
                width="26"
                height="19"
                rx="3"
                className={styles[words[0] === 'unknown' ? 'gap' : words[0].startsWith('not') ? 'out' : 'in']}
              />
              <Glyph word={words[0]} size={6} line={1.5} />
            </svg>
            {t(say.either(words))}
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t(say.totalsNote)}</p>
      {codes ? (
        <ul className={styles['codes']}>
          {data.partners.map(({ id, name }) => (
            <li key={id}>{t(say.code(id, name))}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
