import { useMemo } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { sourceMessages as say } from '../../i18n/messages/source';
import { usePlace } from '../../ui/usePlace';
import { ViewFrame } from '../../ui/ViewFrame';
import { Contents } from './Contents';
import { headlineSource } from './headlineSource';
import { PartBlock } from './PartBlock';
import { seenSource } from './seenSource';
import { selectSource } from './selectSource';
import styles from './SourceView.module.css';

/** The source section by section, in its order, each with the records drawn from it: for a reader who checks us. */
export function SourceView() {
  const dataset = useDataset();
  const { view, href } = useFilters();
  const data = useMemo(() => selectSource(dataset), [dataset]);
  usePlace(view.section);
  const places = {
    here: view.section,
    record: view.record,
    hrefOfSection: (section: string) => href({ view: { section } }),
    hrefOfRecord: (record: string) => href({ view: { record } }),
  };
  return (
    <ViewFrame view="source" headline={headlineSource(data)} seen={seenSource(data)} reading={say.reading}>
      <div className={styles['columns']}>
        <div className={styles['source']}>
          <Contents parts={data.parts} places={places} />
          <div className={styles['parts']}>
            {data.parts.map((part) => (
              <PartBlock key={part.id} part={part} places={places} />
            ))}
          </div>
        </div>
      </div>
    </ViewFrame>
  );
}
