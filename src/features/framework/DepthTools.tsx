import { useDataset } from '../../dataset/useDataset';
import { branchesToLevel } from '../../filters/openBranches';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { useLang } from '../../i18n/useLang';
import styles from './DepthTools.module.css';

const LEVELS = [1, 2, 3];

/** Opens the tree down to a level, completely, or not at all; the one that shows is pressed. */
export function DepthTools(props: {
  readonly open: readonly string[];
  readonly onOpen: (branches: readonly string[]) => void;
}) {
  const dataset = useDataset();
  const { t } = useLang();
  const open = new Set(props.open);
  const choices = [
    ...LEVELS.map((level) => ({
      name: t(say.level(level)),
      shown: String(level),
      branches: branchesToLevel(dataset, level),
    })),
    { name: t(say.all), shown: t(say.all), branches: dataset.frameworkBranches },
    { name: t(say.none), shown: t(say.none), branches: [] },
  ];
  return (
    <div role="group" aria-label={t(say.depth)} className={styles['tools']}>
      <span aria-hidden="true" className={styles['legend']}>
        {t(say.depth)}
      </span>
      {choices.map(({ name, shown, branches }) => (
        <button
          key={name}
          type="button"
          className={styles['choice']}
          aria-label={name}
          aria-pressed={branches.length === open.size && branches.every((id) => open.has(id))}
          onClick={() => props.onOpen(branches)}
        >
          {shown}
        </button>
      ))}
    </div>
  );
}
