import { profileMessages as say } from '../../i18n/messages/profile';
import { saidYears } from '../../i18n/messages/saidYears';
import { same } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './Profile.module.css';
import type { ProfileData } from './selectProfile';

/** What most readers come for, in one row. */
export function KeyFigures(props: {
  readonly data: ProfileData;
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  const { count, total, firstListed, lastListed, framework, strategy, seats, partner } = props.data;
  const figures = [
    { id: 'count', term: say.figures.consultations, value: say.figures.count(count, total), record: null },
    ...(
      [
        ['first', say.figures.first, firstListed],
        ['last', say.figures.last, lastListed],
      ] as const
    ).map(([id, term, at]) => ({
      id,
      term,
      value: at === null ? say.figures.noneListed : saidYears.one(at),
      record: at?.id ?? null,
    })),
    {
      id: 'items',
      term: say.figures.items,
      value: say.figures.itemsCount(framework.length + strategy.length),
      record: null,
    },
    ...(seats === null
      ? []
      : [
          {
            id: 'forums',
            term: say.figures.forums,
            value: say.figures.forumsCount(seats.seats, seats.total, seats.unknown),
            record: null,
          },
        ]),
    { id: 'printed', term: say.figures.printed, value: same(partner.deckLabel), record: null },
  ];
  return (
    <dl className={styles['figures']} aria-label={t(say.figures.title)}>
      {figures.map(({ id, term, value, record }) => (
        <div key={id} data-figure={id}>
          <dt>
            {t(term)}
            {id === 'forums' ? <small>{t(say.addedNote)}</small> : null}
          </dt>
          <dd lang={id === 'printed' ? 'ja' : undefined}>
            {record === null ? t(value) : <a href={props.hrefOf(record)}>{t(value)}</a>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
