import { shellMessages as say } from '../i18n/messages/shell';
import { useLang } from '../i18n/useLang';

/** The same pale blocks as in index.html, so that nothing moves between the first paint and the data. */
export function Skeleton() {
  const { t } = useLang();
  return (
    <div className="skeleton" role="status" aria-label={t(say.loading)}>
      <div className="skeleton-bar" />
      <div className="skeleton-bar skeleton-filter" />
      <div className="skeleton-block" />
      <div className="skeleton-block skeleton-chart" />
    </div>
  );
}
