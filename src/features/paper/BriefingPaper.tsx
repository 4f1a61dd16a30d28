import { useEffect, useMemo } from 'react';
import { bothLanguages, langOf } from '../../dataset/briefing/briefing';
import { useBriefing } from '../../dataset/briefing/useBriefing';
import { useDataset } from '../../dataset/useDataset';
import { formatBriefingPlace, parseBriefingPlace } from '../../filters/briefingPlace';
import { useAddressBar } from '../../filters/useAddressBar';
import { formatDate } from '../../i18n/dates';
import { paperMessages as say } from '../../i18n/messages/paper';
import { stampMessages } from '../../i18n/messages/stamp';
import { useLang } from '../../i18n/useLang';
import { ActionButton } from '../../ui/ActionButton';
import styles from './BriefingPaper.module.css';
import { PageMargins } from './PageMargins';
import { fileWords } from './paperTitle';
import { ScenePage } from './ScenePage';
import { useLaidScenes } from './useLaidScenes';

/** A whole briefing to be printed, a scene a sheet, as it will look; the tools above it stay on the screen. */
export function BriefingPaper({ id }: { readonly id: string }) {
  const { search, hrefOf } = useAddressBar();
  const { lang, t } = useLang();
  const { source } = useDataset();
  const place = useMemo(() => parseBriefingPlace(id, search), [id, search]);
  const found = useBriefing(id, place.data);
  const briefing = found.is === 'there' ? found.briefing : null;
  const scenes = useLaidScenes(briefing, lang);
  const title = briefing === null ? null : t(bothLanguages(briefing.title));
  useEffect(() => {
    if (title !== null) document.title = fileWords(title);
  }, [title]);
  if (found.is === 'loading') {
    return (
      <p role="status" className={styles['problem']}>
        {t(say.loadingBriefing)}
      </p>
    );
  }
  if (briefing === null) {
    return (
      <p role="alert" className={styles['problem']}>
        {t(found.is === 'unknown' ? say.unknownBriefing : say.brokenBriefing)}
      </p>
    );
  }
  const of = briefing.scenes.length;
  const ready = scenes.length === of;
  const missing = scenes.flatMap(({ problem }, index) => (problem === null ? [] : [index + 1]));
  const done = missing.length === 0 ? say.ready(of) : say.readyBut(of, missing);
  return (
    <div className={styles['desk']}>
      <div className={styles['tools']}>
        <a href={hrefOf(formatBriefingPlace('stage', place))}>{t(say.back)}</a>
        <p role="status">{t(ready ? done : say.loading(scenes.length, of))}</p>
        <ActionButton disabled={!ready} onClick={() => print()}>
          {t(say.printAll)}
        </ActionButton>
      </div>
      <PageMargins
        head={[title ?? '']}
        foot={t(stampMessages.source(source.issuer, source.title, formatDate(source.asOf)))}
      />
      <main className={styles['sheets']} data-theme="light" data-ready={ready}>
        <h1 className={styles['name']} lang={langOf(briefing.title, lang) ?? undefined}>
          {title}
        </h1>
        {scenes.map((laid, index) => (
          <ScenePage key={laid.scene.id} laid={laid} number={{ at: index + 1, of }} />
        ))}
      </main>
    </div>
  );
}
