import { strategyMessages as say } from '../../i18n/messages/strategy';
import { useLang } from '../../i18n/useLang';
import { FlowPart } from './FlowPart';
import { partAnchor } from './partAnchor';
import type { Flow } from './selectStructure';
import { StrategyItem } from './StrategyItem';
import styles from './StrategyFlow.module.css';

/** The purpose and its aims, then measure by measure the parts under its title and the achievements. */
export function StrategyFlow({ flow }: { readonly flow: Flow }) {
  const { t } = useLang();
  const { purpose, aims, measures, achievements, unjoined } = flow;
  const last = aims.at(-1) ?? purpose;
  return (
    <section className={styles['flow']} aria-label={t(say.flow)}>
      <StrategyItem node={purpose} above={null} heading="h2" id={partAnchor(purpose.id)} />
      {aims.length === 0 ? null : (
        <ol className={styles['aims']}>
          {aims.map((aim) => (
            <li key={aim.id} className={styles['aim']} data-leads={aim.children.length > 0 ? '' : undefined}>
              <StrategyItem node={aim} above={purpose} heading="h3" />
            </li>
          ))}
        </ol>
      )}
      <div className={styles['heads']}>
        <p className={styles['head']}>{t(say.measuresOf)}</p>
        <p className={styles['head']}>{t(say.partsOf)}</p>
        {achievements === null ? null : (
          <StrategyItem node={achievements} above={null} heading="h2" id={partAnchor(achievements.id)} />
        )}
      </div>
      <ol className={styles['measures']}>
        {measures.map(({ node, groups }) => (
          <li key={node.id} className={styles['measure']}>
            <StrategyItem
              node={node}
              above={last}
              heading="h3"
              beside={groups.flatMap(({ parts }) => parts)}
            />
            <ul className={styles['groups']}>
              {groups.map(({ parts, achievements: those }) => (
                <li key={parts.join(' ')} className={styles['group']}>
                  <ul className={styles['parts']}>
                    {parts.map((part) => (
                      <li key={part}>
                        <FlowPart part={part} />
                      </li>
                    ))}
                  </ul>
                  <ul className={styles['achievements']}>
                    {those.map((achievement) => (
                      <li key={achievement.id}>
                        <StrategyItem node={achievement} above={null} heading="h4" beside={parts} />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {unjoined.length === 0 ? null : (
        <div className={styles['unjoined']}>
          <p className={styles['head']}>{t(say.unjoined)}</p>
          {unjoined.map((achievement) => (
            <StrategyItem key={achievement.id} node={achievement} above={null} heading="h4" />
          ))}
        </div>
      )}
      <p className={styles['note']}>{t(say.joinedByLinks)}</p>
    </section>
  );
}
