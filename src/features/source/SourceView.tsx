import { shellMessages as say } from '../../i18n/messages/shell';
import { ViewFrame } from '../../ui/ViewFrame';

export function SourceView() {
  return (
    <ViewFrame view="source" headline={say.source} reading={say.source}>
      {null}
    </ViewFrame>
  );
}
