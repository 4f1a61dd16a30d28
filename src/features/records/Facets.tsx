import { useState } from 'react';
import { useFilters } from '../../filters/useFilters';
import type { Layer } from '../../filters/viewUrl';
import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import { Segments } from '../../ui/Segments';
import styles from './Facets.module.css';
import { KindChoices } from './KindChoices';
import { SearchField } from './SearchField';
import { SectionSelect } from './SectionSelect';
import type { FacetCounts } from './selectRecords';

/** Nothing narrows the records but the one filter. */
export const NO_FACETS = { kinds: [], section: null, layer: 'all', words: '' } as const;

const LAYERS: readonly Layer[] = ['all', 'source', 'added'];

/**
 * What narrows the records beyond the one filter: words, kinds, a section of the source, and whether there are added
 * facts. Each choice says how many records it would show with everything else as it is.
 * @param layered false where there are no added facts to tell records apart by
 */
export function Facets({ counts, layered }: { readonly counts: FacetCounts; readonly layered: boolean }) {
  const { view, push } = useFilters();
  const { t } = useLang();
  const [unfolded, setUnfolded] = useState(false);
  const { kinds, section, words } = view;
  const layer = layered ? view.layer : 'all';
  const set = [kinds.length > 0, section !== null, layer !== 'all'].filter(Boolean).length;
  return (
    <section className={styles['facets']} aria-label={t(say.facets)} data-unfolded={unfolded}>
      <div className={styles['line']}>
        <SearchField />
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {t(say.facets)}
          {set > 0 ? <span className={styles['badge']}>{set}</span> : null}
        </button>
        <SectionSelect
          counts={counts}
          chosen={section}
          onChange={(chosen) => push({ view: { section: chosen } })}
        />
        {layered ? (
          <div className={styles['folded']}>
            <Segments
              legend={t(say.layer)}
              segments={LAYERS.map((value) => ({
                value,
                name: t(say.withCount(say.layerChoices[value], counts.layers[value])),
              }))}
              value={layer}
              onChange={(to) => push({ view: { layer: to } })}
            />
          </div>
        ) : null}
        {set > 0 || words !== '' ? (
          <button
            type="button"
            className={styles['clear']}
            onClick={() => {
              document.getElementById('headline')?.focus({ preventScroll: true });
              push({ view: NO_FACETS });
            }}
          >
            {t(say.clearFacets)}
          </button>
        ) : null}
      </div>
      <KindChoices counts={counts} chosen={kinds} onChange={(chosen) => push({ view: { kinds: chosen } })} />
    </section>
  );
}
