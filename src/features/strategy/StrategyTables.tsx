import { tabulateRelations } from '../../charts/relations/tabulateRelations';
import { tabulateStrategy } from '../../charts/relations/tabulateStrategy';
import type { NodeStance } from '../../charts/tree/selectStances';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { useLang } from '../../i18n/useLang';
import { DataTable } from '../../ui/DataTable';
import styles from './StrategyTables.module.css';

/** The twins of the outline and of the relations: a row an item, and a row a link. */
export function StrategyTables({ stances }: { readonly stances: readonly NodeStance[] }) {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const { t } = useLang();
  const relations = tabulateRelations(dataset, filters, stances);
  const shared = {
    order: view.by,
    onOrder: (by: typeof view.by) => push({ view: { by } }),
    hrefOf: (record: string) => href({ view: { record } }),
    selected: view.record,
  };
  const linkTo = (id: string, column: string) => {
    const to = id.split(' ')[1];
    const cell = relations.rows.find((row) => row.id === id)?.cells[column];
    return column === 'to' && to !== undefined && typeof cell === 'object' && cell !== null ? (
      <a href={shared.hrefOf(to)}>{t(cell)}</a>
    ) : undefined;
  };
  return (
    <div className={styles['tables']}>
      <div>
        <DataTable table={tabulateStrategy(dataset, stances)} {...shared} />
      </div>
      <div>
        <DataTable table={relations} {...shared} drawCell={linkTo} />
      </div>
    </div>
  );
}
