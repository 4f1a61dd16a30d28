import { sourceMessages as say } from '../../i18n/messages/source';
import { useLang } from '../../i18n/useLang';
import type { Places } from './places';
import type { SourcePart } from './selectSource';
import styles from './Contents.module.css';

/** The slides and the policy text, each a link to its first section. */
export function Contents(props: { readonly parts: readonly SourcePart[]; readonly places: Places }) {
  const { t } = useLang();
  const { here, hrefOfSection } = props.places;
  return (
    <nav className={styles['contents']} aria-labelledby="source-contents">
      <h2 id="source-contents">{t(say.contents)}</h2>
      <ol>
        {props.parts.map(({ id, name, head, ids }) => (
          <li key={id}>
            <a
              href={hrefOfSection(ids[0] ?? '')}
              aria-current={here !== null && ids.includes(here) ? 'true' : undefined}
            >
              <span className={styles['part']}>{t(name)}</span>
              {head === null ? null : <span>{t(head.heading)}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
