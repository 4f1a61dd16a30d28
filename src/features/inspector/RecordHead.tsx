import type { RefCallback } from 'react';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { otherLang } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import type { Heading } from './selectHeading';
import { SourceLinks } from '../../ui/SourceLinks';
import styles from './RecordHead.module.css';

/** What a record is and what it is called, in the reader's language and below it in the other one. */
export function RecordHead({
  heading: { overline, name, mark },
  titleRef,
}: {
  readonly heading: Heading;
  readonly titleRef: RefCallback<HTMLHeadingElement>;
}) {
  const { lang, t } = useLang();
  const other = otherLang(lang);
  return (
    <div className={styles['head']}>
      <ul className={styles['overline']}>
        {overline.map((part) => (
          <li key={part.en}>{t(part)}</li>
        ))}
      </ul>
      <h2 id="inspector-title" ref={titleRef} className={styles['name']} tabIndex={-1}>
        {t(name)}
      </h2>
      {name.ja === name.en ? (
        <p className={styles['other']}>{t(say.sameName)}</p>
      ) : (
        <p lang={other} className={styles['other']}>
          {name[other]}
        </p>
      )}
      {mark === null ? null : (
        <div className={styles['mark']}>
          <span>{t(mark.text)}</span>
          {mark.wording === null ? null : <span>{t(mark.wording)}</span>}
          <SourceLinks urls={mark.urls} />
        </div>
      )}
    </div>
  );
}
