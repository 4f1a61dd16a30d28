import { useFilters } from '../../filters/useFilters';
import { RECORD_KINDS, type Layer } from '../../filters/viewUrl';
import { recordKindMessages } from '../../i18n/messages/recordKinds';
import { recordsMessages as say } from '../../i18n/messages/records';
import { same } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { Segments } from '../../ui/Segments';
import styles from './Facets.module.css';
import { SearchField } from './SearchField';
import { SectionSelect } from './SectionSelect';
import type { FacetCounts } from './selectRecords';

const LAYERS: readonly Layer[] = ['all', 'source', 'added'];

/**
 * What narrows the records beyond the one filter: words, kinds, a section of the source, and whether there are added
 * facts. Each choice says how many records it would show with everything else as it is.
 * @param layered false where there are no added facts to tell records apart by
 */
export function Facets({ counts, layered }: { readonly counts: FacetCounts; readonly layered: boolean }) {
  const { view, push } = useFilters();
  const { t } = useLang();
  const { kinds, section, layer, words } = view;
  const set = kinds.length > 0 || section !== null || (layered && layer !== 'all') || words !== '';
  return (
    <section className={styles['facets']} aria-label={t(say.facets)}>
      <div className={styles['line']}>
        <SearchField />
        <SectionSelect
          counts={counts}
          chosen={section}
          onChange={(chosen) => push({ view: { section: chosen } })}
        />
        {layered ? (
          <Segments
            legend={t(say.layer)}
            segments={LAYERS.map((value) => ({
              value,
              name: t(say.withCount(say.layerChoices[value], counts.layers[value])),
            }))}
            value={layer}
            onChange={(to) => push({ view: { layer: to } })}
          />
        ) : null}
        {set ? (
          <button
            type="button"
            className={styles['clear']}
            onClick={() => {
              document.getElementById('headline')?.focus({ preventScroll: true });
              push({ view: { kinds: [], section: null, layer: 'all', words: '' } });
            }}
          >
            {t(say.clearFacets)}
          </button>
        ) : null}
      </div>
      <fieldset className={styles['kinds']}>
        <legend className={styles['legend']}>{t(say.kinds)}</legend>
        {RECORD_KINDS.map((kind) => {
          const count = counts.kinds.get(kind) ?? 0;
          return (
            <label key={kind} className={styles['kind']} data-empty={count === 0}>
              <input
                type="checkbox"
                name="kinds"
                value={kind}
                checked={kinds.includes(kind)}
                onChange={({ target }) =>
                  push({
                    view: {
                      kinds: RECORD_KINDS.filter((one) =>
                        one === kind ? target.checked : kinds.includes(one),
                      ),
                    },
                  })
                }
                className="visually-hidden"
              />
              <span className={styles['name']}>
                {t(recordKindMessages[kind])}{' '}
                <span className={styles['number']}>{t(same(String(count)))}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
    </section>
  );
}
