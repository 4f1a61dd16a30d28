import { tabulateRelations } from '../../charts/relations/tabulateRelations';
import { tabulateStrategy } from '../../charts/relations/tabulateStrategy';
import type { NodeStance } from '../../charts/tree/selectStances';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { DataTable } from '../../ui/DataTable';
import styles from './StrategyTables.module.css';

/** The twins of the outline and of the relations: a row an item, and a row a link. */
export function StrategyTables({ stances }: { readonly stances: readonly NodeStance[] }) {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const shared = {
    order: view.by,
    onOrder: (by: typeof view.by) => push({ view: { by } }),
    hrefOf: (record: string) => href({ view: { record } }),
    selected: view.record,
  };
  return (
    <div className={styles['tables']}>
      <div>
        <DataTable table={tabulateStrategy(dataset, stances)} {...shared} />
      </div>
      <div>
        <DataTable table={tabulateRelations(dataset, filters, stances)} {...shared} />
      </div>
    </div>
  );
}
