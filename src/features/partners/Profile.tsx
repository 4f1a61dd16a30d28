import { profileMessages as say } from '../../i18n/messages/profile';
import { AddedOff } from './AddedOff';
import { ItemList } from './ItemList';
import { KeyFigures } from './KeyFigures';
import type { ProfileData } from './selectProfile';
import { StandingList } from './StandingList';
import { YearList } from './YearList';
import styles from './Profile.module.css';

/** The facts about one partner, in one column. */
export function Profile(props: { readonly data: ProfileData; readonly hrefOf: (record: string) => string }) {
  const { data, hrefOf } = props;
  return (
    <div className={styles['sections']}>
      <KeyFigures data={data} hrefOf={hrefOf} />
      <YearList years={data.years} hrefOf={hrefOf} />
      {data.seats === null ? (
        <AddedOff words={say.off} />
      ) : (
        <StandingList partner={data.partner.id} hrefOf={hrefOf} />
      )}
      <ItemList data={data} hrefOf={hrefOf} />
    </div>
  );
}
