import { shellMessages as say } from '../../i18n/messages/shell';
import { ViewFrame } from '../../ui/ViewFrame';

export function PartnersView() {
  return (
    <ViewFrame view="partners" headline={say.partners} reading={say.partners}>
      {null}
    </ViewFrame>
  );
}
