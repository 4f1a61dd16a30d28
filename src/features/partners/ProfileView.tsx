import { shellMessages as say } from '../../i18n/messages/shell';
import { ViewFrame } from '../../ui/ViewFrame';

export function ProfileView() {
  return (
    <ViewFrame view="profile" headline={say.partners} reading={say.partners}>
      {null}
    </ViewFrame>
  );
}
