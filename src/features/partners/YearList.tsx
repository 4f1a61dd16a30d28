import { profileMessages as say } from '../../i18n/messages/profile';
import { saidYears } from '../../i18n/messages/saidYears';
import { useLang } from '../../i18n/useLang';
import { AddedFacts } from '../../ui/AddedFacts';
import { CiteLinks } from './CiteLinks';
import styles from './Profile.module.css';
import type { ProfileConsultation, ProfileYear } from './selectProfile';

/** Year by year what the source lists, and apart from it what was added; a year without any says so. */
export function YearList(props: {
  readonly years: readonly ProfileYear[];
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  return (
    <section aria-labelledby="by-year">
      <h2 id="by-year" className={styles['title']}>
        {t(say.byYear.title)}
      </h2>
      <dl className={styles['years']}>
        {props.years.map((year) => (
          <div key={year.year} className={styles['year']} data-year={year.year}>
            <dt>{t(saidYears.one(year))}</dt>
            <dd>
              {year.consultations.length === 0 ? (
                <span className={styles['none']}>{t(say.byYear.none)}</span>
              ) : (
                year.consultations.map((consultation) => (
                  <Consultation key={consultation.id} consultation={consultation} hrefOf={props.hrefOf} />
                ))
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Consultation(props: {
  readonly consultation: ProfileConsultation;
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  const { id, name, first, others, cites } = props.consultation;
  return (
    <div className={styles['consultation']}>
      <p>
        <a href={props.hrefOf(id)}>{t(name)}</a>
        <span className={styles['soft']}>{t(first ? say.byYear.first : say.byYear.later)}</span>
        {others.length === 0 ? null : (
          <span className={styles['soft']}>
            {t(say.byYear.trilateral(others.map((other) => other.name)))}
          </span>
        )}
      </p>
      <CiteLinks cites={cites} />
      <Added consultation={props.consultation} />
    </div>
  );
}

/** From outside the source: marked, each value with how far it is known, and the pages that bear it out. */
function Added({ consultation }: { readonly consultation: ProfileConsultation }) {
  const { t } = useLang();
  const { added } = consultation;
  if (added === null) return null;
  return (
    <div className={styles['added']}>
      <p className={styles['addedMark']}>{t(say.added)}</p>
      <AddedFacts facts={added.facts} urls={added.urls} sources={null} layout="line" />
      {added.note === null ? null : <p className={styles['note']}>{t(added.note)}</p>}
    </div>
  );
}
