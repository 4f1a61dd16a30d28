import { useMemo } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { glossaryMessages as say } from '../../i18n/messages/glossary';
import { uiMessages } from '../../i18n/messages/ui';
import { useLang } from '../../i18n/useLang';
import { usePlace } from '../../ui/usePlace';
import { ViewFrame } from '../../ui/ViewFrame';
import { EntryBlock } from './EntryBlock';
import { FindTerm } from './FindTerm';
import styles from './GlossaryView.module.css';
import { headlineGlossary } from './headlineGlossary';
import { seenGlossary } from './seenGlossary';
import { selectGlossary } from './selectGlossary';

/** The terms and short forms with what they mean, drawn from the facts of the dataset only. */
export function GlossaryView() {
  const dataset = useDataset();
  const { view, href } = useFilters();
  const { t } = useLang();
  const data = useMemo(() => selectGlossary(dataset, view.words), [dataset, view.words]);
  const items = data.groups.flatMap((group) => group.items);
  const here =
    items.find(({ id, alias }) => view.term !== null && [id, alias].includes(view.term))?.id ?? null;
  usePlace(here);
  return (
    <ViewFrame
      view="glossary"
      headline={headlineGlossary(data)}
      seen={seenGlossary(data)}
      reading={say.reading}
      tools={<FindTerm shown={data.shown} total={data.total} />}
    >
      {data.added ? null : (
        <p className={styles['onlySource']}>
          <span>{t(say.onlySource)}</span>
          <a href={href({ view: { supplement: 'on' } })}>{t(uiMessages.showAdded)}</a>
        </p>
      )}
      <div className={styles['groups']}>
        {data.groups.map(({ group, items: ofGroup }) => (
          <section key={group} className={styles['group']} aria-labelledby={`glossary-${group}`}>
            <h2 id={`glossary-${group}`}>{t(say.inGroup(say.groups[group], ofGroup.length))}</h2>
            <div className={styles['entries']}>
              {ofGroup.map((item) => (
                <EntryBlock
                  key={item.id}
                  item={item}
                  here={item.id === here}
                  href={href({ view: { term: item.id } })}
                  hrefOf={(record) => href({ view: { record } })}
                  selected={view.record}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
    </ViewFrame>
  );
}
