import { countBelow, markedLabel } from '../../charts/tree/selectTree';
import { useDataset } from '../../dataset/useDataset';
import { paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { useLang } from '../../i18n/useLang';
import { partAnchor } from './partAnchor';
import { PartButton } from './PartButton';
import { selectSlides } from './selectSlides';
import styles from './FlowPart.module.css';

/** A part under the title of a measure: on this page it is gone to, one of the framework is opened on its own. */
export function FlowPart({ part }: { readonly part: string }) {
  const dataset = useDataset();
  const { view, href } = useFilters();
  const { t } = useLang();
  const entry = dataset.records.get(part);
  if (entry?.kind !== 'strategy' && entry?.kind !== 'framework') return null;
  const slides = selectSlides(entry.cites, dataset);
  return (
    <span className={styles['part']}>
      {entry.kind === 'strategy' ? (
        <PartButton anchor={partAnchor(entry.path[0]?.id ?? part)}>{t(markedLabel(entry.value))}</PartButton>
      ) : (
        <a href={href({ path: paths.framework, view: { ...leaveView(view), record: part } })}>
          {t(entry.name)}
        </a>
      )}
      <span className={styles['about']}>
        <span>{slides.map(({ name }) => t(name)).join(t(say.comma))}</span>
        <span>{t(say.items(countBelow(entry.value) + 1))}</span>
      </span>
    </span>
  );
}
