import { uiMessages as say } from '../i18n/messages/ui';
import { useLang } from '../i18n/useLang';
import { Segments } from './Segments';

/** The same records as a picture or as a table. */
export function AsToggle(props: {
  readonly as: 'chart' | 'table';
  readonly onChange: (as: 'chart' | 'table') => void;
}) {
  const { t } = useLang();
  return (
    <Segments
      legend={t(say.asLegend)}
      segments={[
        { value: 'chart', name: t(say.chart) },
        { value: 'table', name: t(say.table) },
      ]}
      value={props.as}
      onChange={props.onChange}
    />
  );
}
