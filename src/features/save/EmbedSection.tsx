import { useRef, useState } from 'react';
import { embedAddress, embedCode } from '../../export/embed/embedCode';
import type { Exportable } from '../../export/useLoadExportable';
import type { Theme } from '../../filters/viewUrl';
import { embedMessages as say } from '../../i18n/messages/embed';
import { LANGS, type Lang } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { CopyField } from '../../ui/CopyField';
import { Segments } from '../../ui/Segments';
import styles from './EmbedSection.module.css';
import { useEmbedHeight } from './useEmbedHeight';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The code that shows the view inside another page, in a language and in colours, and how it looks there. */
export function EmbedSection({ exportable }: { readonly exportable: Exportable }) {
  const { place, dataset, title } = exportable;
  const { t } = useLang();
  const [lang, setLang] = useState<Lang>(place.view.lang);
  const [theme, setTheme] = useState<Theme>(place.view.theme);
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useEmbedHeight(frame);
  const shown = { ...place, view: { ...place.view, lang, theme } };
  const address = embedAddress(shown, dataset, location.href);
  return (
    <div className={styles['embed']}>
      <p>{t(say.about)}</p>
      <div className={styles['choices']}>
        <Segments
          legend={t(say.lang)}
          segments={LANGS.map((value) => ({ value, name: t(say.langs[value]) }))}
          value={lang}
          onChange={setLang}
        />
        <Segments
          legend={t(say.theme)}
          segments={THEMES.map((value) => ({ value, name: t(say.themes[value]) }))}
          value={theme}
          onChange={setTheme}
        />
      </div>
      <CopyField
        label={say.code}
        words={embedCode(address, title[lang])}
        rows={8}
        action={say.copy}
        what={say.code}
      />
      <div className={styles['preview']}>
        <p className={styles['caption']}>{t(say.preview)}</p>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is this very app */}
        <iframe
          ref={frame}
          key={address}
          src={address}
          title={say.previewOf(title)[lang]}
          loading="lazy"
          {...(height === null ? {} : { height })}
        />
      </div>
    </div>
  );
}
