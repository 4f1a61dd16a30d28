import { uiMessages as say } from '../i18n/messages/ui';
import { useLang } from '../i18n/useLang';
import { Segments } from './Segments';

type Form = keyof typeof say.forms;

/** The same records in another form: as a picture, as a table, or as what else a view offers. */
export function AsToggle<As extends Form>(props: {
  readonly as: As;
  readonly forms: readonly As[];
  readonly onChange: (as: As) => void;
}) {
  const { t } = useLang();
  return (
    // The one tool of a view that a stage shows, which finds it by this.
    <div data-forms="">
      <Segments
        legend={t(say.asLegend)}
        segments={props.forms.map((form) => ({ value: form, name: t(say.forms[form]) }))}
        value={props.as}
        onChange={props.onChange}
      />
    </div>
  );
}
