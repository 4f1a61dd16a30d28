import { shellMessages as say } from '../../i18n/messages/shell';
import { ViewFrame } from '../../ui/ViewFrame';

export function StrategyView() {
  return (
    <ViewFrame view="strategy" headline={say.strategy} reading={say.strategy}>
      {null}
    </ViewFrame>
  );
}
