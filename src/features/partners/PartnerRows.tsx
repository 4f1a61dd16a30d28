import { useDataset } from '../../dataset/useDataset';
import { partnersOf } from '../../dataset/model';
import { partnerPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { MOST_COMPARED } from '../../filters/viewUrl';
import { lanesMessages } from '../../i18n/messages/lanes';
import { partnerListMessages } from '../../i18n/messages/partnerList';
import { profileMessages } from '../../i18n/messages/profile';
import { profileCompareMessages as compare } from '../../i18n/messages/profileCompare';
import { saidYears } from '../../i18n/messages/saidYears';
import { useLang } from '../../i18n/useLang';
import { MiniLane } from './MiniLane';
import type { PartnerRow, PartnersData } from './selectPartners';
import styles from './PartnerRows.module.css';

/** The list of partners, and the choice of those to see side by side. */
export function PartnerRows({ data }: { readonly data: PartnersData }) {
  const { t } = useLang();
  return (
    <div>
      <CompareBar />
      <div className={styles['head']} aria-hidden="true">
        <span />
        <span>{t(partnerListMessages.table.partner)}</span>
        <MiniLane data={data.lanes} detail="head" />
        <span>{t(partnerListMessages.table.count)}</span>
        <span>{t(partnerListMessages.table.years)}</span>
      </div>
      <ul>
        {data.rows.map((row) => (
          <Row key={row.partner.id} row={row} />
        ))}
      </ul>
    </div>
  );
}

function Row({ row }: { readonly row: PartnerRow }) {
  const { view, href, push } = useFilters();
  const { t } = useLang();
  const { id, name } = row.partner;
  const chosen = view.compared.includes(id);
  const listed = row.lanes.years.filter(({ year }) => row.years.includes(year));
  return (
    <li className={styles['row']} data-record={id}>
      <label className={styles['choose']}>
        <input
          type="checkbox"
          aria-label={t(compare.add(name))}
          checked={chosen}
          disabled={!chosen && view.compared.length === MOST_COMPARED}
          onChange={() =>
            push({
              view: {
                compared: chosen ? view.compared.filter((other) => other !== id) : [...view.compared, id],
              },
            })
          }
        />
      </label>
      <a className={styles['name']} href={href({ path: partnerPath(id), view: { compared: [] } })}>
        {t(name)}
      </a>
      <MiniLane data={row.lanes} />
      <span className={styles['count']}>{t(lanesMessages.count(row.count))}</span>
      <span className={styles['years']}>
        {t(listed.length === 0 ? profileMessages.byYear.noneShown : saidYears.listed(listed))}
      </span>
    </li>
  );
}

/** How many are chosen, and the link that puts them side by side. */
function CompareBar() {
  const dataset = useDataset();
  const { view, href, push } = useFilters();
  const { t } = useLang();
  const { compared } = view;
  const [own, ...others] = compared;
  const names = compared.flatMap((id) => partnersOf(dataset, [id]).map(({ name }) => name));
  return (
    <div className={styles['bar']} role="status">
      {own !== undefined && others.length > 0 ? (
        <a className={styles['start']} href={href({ path: partnerPath(own), view: { compared: others } })}>
          {t(compare.start(names))}
        </a>
      ) : (
        <span>{t(compare.hint(MOST_COMPARED, compared.length))}</span>
      )}
      {own === undefined ? null : (
        <button type="button" className={styles['clear']} onClick={() => push({ view: { compared: [] } })}>
          {t(compare.clear)}
        </button>
      )}
    </div>
  );
}
