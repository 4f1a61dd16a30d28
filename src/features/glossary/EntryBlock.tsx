import { withoutBracket } from '../../dataset/glossaryForms';
import { glossaryMessages as say } from '../../i18n/messages/glossary';
import { termMessages } from '../../i18n/messages/terms';
import { otherLang, type Lang } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { SourceLinks } from '../../ui/SourceLinks';
import styles from './GlossaryView.module.css';
import type { GlossaryItem } from './selectGlossary';

/** One entry: the term in both languages, what it stands for, how far that is known, and the records that use it. */
export function EntryBlock(props: {
  readonly item: GlossaryItem;
  /** True for the term of the address. */
  readonly here: boolean;
  /** The link to the entry itself. */
  readonly href: string;
  readonly hrefOf: (record: string) => string;
  readonly selected: string | null;
}) {
  const { lang, t } = useLang();
  const { item, here } = props;
  const { short, body } = item;
  const note = item.english?.note ?? null;
  const shown = namesOf(item, lang);
  return (
    <section className={styles['entry']} data-here={here}>
      <h3 className={styles['name']} tabIndex={-1} data-place={item.id}>
        <a href={props.href} aria-current={here ? 'location' : undefined} lang={shown.lang}>
          {shown.name}
        </a>
        {short === null || shown.name.includes(t(short)) ? null : (
          <span className={styles['short']}>{t(short)}</span>
        )}
      </h3>
      {shown.other === null ? null : (
        <p lang={otherLang(lang)} className={styles['other']}>
          {shown.other}
        </p>
      )}
      {body?.expansion === undefined || shown.known.includes(withoutBracket(body.expansion)) ? null : (
        <p lang={lang === 'en' ? undefined : 'en'} className={styles['other']}>
          {body.expansion}
        </p>
      )}
      {body === null ? null : <p>{t(body.line)}</p>}
      {note === null ? null : <p className={styles['note']}>{t(note)}</p>}
      {item.marks.length === 0 ? null : (
        <div className={styles['marks']}>
          <span className={styles['added']}>{t(termMessages.added)}</span>
          {item.marks.map((mark) => (
            <span key={mark.en}>{t(mark)}</span>
          ))}
          <SourceLinks urls={item.links} />
        </div>
      )}
      {item.used.length === 0 ? null : (
        <div className={styles['used']}>
          <span>{t(say.records)}</span>
          <ul>
            {item.used.map(({ id, name, kind }) => (
              <li key={id}>
                <a
                  href={props.hrefOf(id)}
                  data-record={id}
                  aria-current={id === props.selected ? 'true' : undefined}
                >
                  {t(say.record(name, kind))}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The name in the reader's language, or in Japanese where there is no English; and the name in the other one. */
function namesOf({ name, english }: GlossaryItem, lang: Lang) {
  const en = english?.words ?? name.en;
  const known = [name.ja, name.en, english?.words].flatMap((words) => words ?? []).join('\n');
  if (lang === 'ja') return { name: name.ja, lang: undefined, other: en === name.ja ? null : en, known };
  if (en === null) return { name: name.ja, lang: 'ja', other: null, known };
  return { name: en, lang: undefined, other: en === name.ja ? null : name.ja, known };
}
