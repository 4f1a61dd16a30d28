import { inspectorMessages as say } from '../i18n/messages/inspector';
import { useLang } from '../i18n/useLang';
import { hostNames } from './hostNames';
import styles from './SourceLinks.module.css';

/** Links to pages outside: each says on which host it is, and that it opens in a new tab. */
export function SourceLinks({ urls }: { readonly urls: readonly string[] }) {
  const { t } = useLang();
  if (urls.length === 0) return null;
  const hosts = hostNames(urls);
  return (
    <ul className={styles['links']}>
      {urls.map((url, index) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {hosts[index]}
            <span className="visually-hidden">{t(say.newTab)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
