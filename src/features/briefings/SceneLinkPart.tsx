import { useId, useRef, useState } from 'react';
import { useDatasetQuery } from '../../dataset/useDataset';
import { useLoadExportable, type Exportable } from '../../export/useLoadExportable';
import { useShownLink } from '../../export/useShownLink';
import { withLook } from '../../filters/sceneLink';
import { useAddressBar } from '../../filters/useAddressBar';
import { useFilters } from '../../filters/useFilters';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { readPastedLink } from './readPastedLink';
import styles from './SceneLinkPart.module.css';

/** What the scene shows, the way there, and for one's own a field to show something else instead. */
export function SceneLinkPart(props: {
  readonly at: string;
  /** Left out where the scene cannot be changed. */
  readonly onReplace?: (at: string) => void;
}) {
  const { at, onReplace } = props;
  const { lang, t } = useLang();
  const { view } = useFilters();
  const { hrefOf } = useAddressBar();
  const dataset = useDatasetQuery().data;
  const shown = useShownLink(at, lang);
  return (
    <div className={styles['link']} data-shown={shown.is}>
      {shown.is === 'nowhere' ? <p className={styles['nowhere']}>{t(say.nowhere)}</p> : null}
      {shown.is === 'there' ? (
        <p className={styles['shows']}>
          <span className={styles['label']}>{t(say.shows)}</span>
          <span>{t(shown.exportable.title)}</span>
          <span className={styles['filter']}>{t(shown.exportable.stamp.filter)}</span>
        </p>
      ) : null}
      <div className={styles['ways']}>
        {dataset && shown.is !== 'nowhere' ? (
          <a href={hrefOf(withLook(at, { lang, theme: view.theme }, dataset))}>{t(say.openView)}</a>
        ) : null}
        {onReplace ? <ReplaceLink onReplace={onReplace} /> : null}
      </div>
    </div>
  );
}

function ReplaceLink({ onReplace }: { readonly onReplace: (at: string) => void }) {
  const { lang, t } = useLang();
  const load = useLoadExportable();
  const dataset = useDatasetQuery().data;
  const [pasted, setPasted] = useState('');
  const [told, setTold] = useState<{ readonly words: Text; readonly wrong: boolean } | null>(null);
  /** How many links were asked for; an earlier one that takes longer is dropped. */
  const asked = useRef(0);
  const id = useId();
  const replace = async () => {
    if (!dataset) return;
    asked.current += 1;
    const mine = asked.current;
    const read = readPastedLink(pasted, dataset);
    const why = read.ok ? await hindrance(load(read.at, lang)) : read.why;
    if (mine !== asked.current) return;
    if (!read.ok || why !== null) {
      setTold(why && { words: why, wrong: true });
      return;
    }
    onReplace(read.at);
    // The reader may have begun to type another one.
    setPasted((now) => (now === pasted ? '' : now));
    setTold({ words: say.replaced, wrong: false });
  };
  return (
    <details className={styles['replace']}>
      <summary>{t(say.replace)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void replace();
        }}
      >
        <label htmlFor={id}>{t(say.replaceField)}</label>
        <p id={`${id}-reading`}>{t(say.replaceReading)}</p>
        <div className={styles['row']}>
          <input
            id={id}
            value={pasted}
            spellCheck={false}
            aria-describedby={`${id}-reading ${id}-told`}
            aria-invalid={told?.wrong === true}
            onChange={(event) => setPasted(event.target.value)}
          />
          <button type="submit">{t(say.replaceDo)}</button>
        </div>
        <p id={`${id}-told`} role="status" className={styles['told']} data-wrong={told?.wrong === true}>
          {told === null ? null : t(told.words)}
        </p>
      </form>
    </details>
  );
}

/** Why what a link shows can be no scene; null where it can. */
async function hindrance(loading: Promise<Exportable | null>): Promise<Text | null> {
  try {
    return (await loading) === null ? say.leadsNowhere : null;
  } catch {
    // A part of the app that cannot be loaded says nothing about the link.
    return say.linkUnchecked;
  }
}
