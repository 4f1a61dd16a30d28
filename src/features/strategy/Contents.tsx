import { group } from 'd3';
import type { NodeStance } from '../../charts/tree/selectStances';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { useLang } from '../../i18n/useLang';
import { partAnchor } from './partAnchor';
import { PartButton } from './PartButton';
import styles from './Contents.module.css';

/** The parts, each with how many items it has, or how many of them the filter keeps. */
export function Contents({ stances }: { readonly stances: readonly NodeStance[] }) {
  const { t } = useLang();
  const parts = [...group(stances, ({ path }) => path[0])];
  return (
    <nav className={styles['contents']} aria-label={t(say.contents)}>
      <p className={styles['title']} aria-hidden="true">
        {t(say.contents)}
      </p>
      <ol className={styles['parts']}>
        {parts.map(([part, items]) => {
          const kept = items.filter(({ stance }) => stance.is !== 'out').length;
          return part === undefined ? null : (
            <li key={part.id} className={kept === 0 ? styles['empty'] : undefined}>
              <PartButton anchor={partAnchor(part.id)}>{t(part.label)}</PartButton>
              <span className={styles['count']}>
                {t(kept === items.length ? say.items(kept) : say.itemsLeft(kept, items.length))}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
