import { shellMessages as say } from '../../i18n/messages/shell';
import { ViewFrame } from '../../ui/ViewFrame';

export function GlossaryView() {
  return (
    <ViewFrame view="glossary" headline={say.glossary} reading={say.glossary}>
      {null}
    </ViewFrame>
  );
}
