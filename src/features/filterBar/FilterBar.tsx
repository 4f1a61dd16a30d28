import { useMemo, useRef, useState } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { defaultFilters, isDefault } from '../../filters/filters';
import { useFilters } from '../../filters/useFilters';
import { worksOn } from '../../filters/worksOn';
import { filterBarMessages as say } from '../../i18n/messages/filterBar';
import { useLang } from '../../i18n/useLang';
import { ChoiceMenu } from './ChoiceMenu';
import { chipsOf, pillarChoices } from './chipsOf';
import styles from './FilterBar.module.css';
import { MatchLine } from './MatchLine';
import { SupplementSwitch } from './SupplementSwitch';
import { useChipFocus } from './useChipFocus';
import { YearSlider } from './YearSlider';

/**
 * The one filter, the same on every view: partners, years, forum level, pillar; what is set as chips; how many
 * records it finds; one reset. Every change is a step that Back undoes.
 */
export function FilterBar() {
  const dataset = useDataset();
  const { path, filters, view, push, reset } = useFilters();
  const { t } = useLang();
  // Only small screens fold the bar; there it starts folded, so that the picture comes first.
  const [unfolded, setUnfolded] = useState(false);
  const partners = useMemo(
    () =>
      dataset.partners.map(({ id, name, deckLabel }) => ({
        id,
        name,
        search: `${name.ja} ${name.en} ${id} ${deckLabel}`,
      })),
    [dataset],
  );
  const levels = useMemo(
    () => dataset.forumLevels.map(({ id, name }) => ({ id, name, search: `${name.ja} ${name.en}` })),
    [dataset],
  );
  const pillars = useMemo(
    () => pillarChoices(dataset).map(({ pillar, name }) => ({ id: String(pillar), name, search: name.ja })),
    [dataset],
  );
  const chips = chipsOf(dataset, filters);
  const bar = useRef<HTMLElement>(null);
  const keepFocus = useChipFocus(bar, chips.length);
  return (
    <section ref={bar} className={styles['bar']} aria-label={t(say.title)}>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t(say.title)}
        {chips.length > 0 ? <span className={styles['badge']}>{chips.length}</span> : null}
      </button>
      <h2 className={styles['title']}>{t(say.title)}</h2>
      <div className={styles['controls']} data-unfolded={unfolded}>
        <ChoiceMenu
          label={say.partners}
          choices={partners}
          chosen={filters.partners}
          searchable
          onChange={(chosen) => push({ filters: { partners: chosen } })}
        />
        <YearSlider
          coverage={defaultFilters(dataset).years}
          years={filters.years}
          onChange={(years) => push({ filters: { years } })}
        />
        <ChoiceMenu
          label={say.levels}
          choices={levels}
          chosen={filters.levels}
          searchable={false}
          onChange={(chosen) => push({ filters: { levels: chosen } })}
        />
        <ChoiceMenu
          label={say.pillars}
          choices={pillars}
          chosen={filters.pillars.map(String)}
          searchable={false}
          onChange={(chosen) => push({ filters: { pillars: chosen.map(Number) } })}
        />
      </div>
      <SupplementSwitch
        shown={view.supplement === 'on'}
        onChange={(shown) => push({ view: { supplement: shown ? 'on' : 'off' } })}
      />
      <MatchLine dataset={dataset} filters={filters} path={path} />
      {chips.length > 0 ? (
        <ul className={styles['chips']} aria-label={t(say.chips)}>
          {chips.map(({ id, name, dimension, without }, index) => (
            <li key={id}>
              <button
                type="button"
                className={styles['chip']}
                data-chip={id}
                data-idle={!worksOn(path, dimension, dataset)}
                aria-label={t(say.remove(name))}
                onClick={() => {
                  keepFocus(index);
                  push({ filters: without });
                }}
              >
                <span className={styles['chipWords']}>
                  <span>{t(name)}</span>
                  {worksOn(path, dimension, dataset) ? null : <small>{t(say.notHere)}</small>}
                </span>
                <span aria-hidden="true" className={styles['cross']} />
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className={styles['reset']}
              onClick={() => {
                keepFocus(0);
                reset();
              }}
              disabled={isDefault(dataset, filters)}
            >
              {t(say.reset)}
            </button>
          </li>
        </ul>
      ) : null}
    </section>
  );
}
