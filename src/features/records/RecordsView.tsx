import { shellMessages as say } from '../../i18n/messages/shell';
import { ViewFrame } from '../../ui/ViewFrame';

export function RecordsView() {
  return (
    <ViewFrame view="records" headline={say.records} reading={say.records}>
      {null}
    </ViewFrame>
  );
}
