import type { Briefing } from '../../dataset/briefing/briefing';
import { SHARED } from '../../dataset/briefing/shareBriefing';
import { StorageLine } from '../../export/briefing/StorageLine';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import { BriefingActions } from './BriefingActions';
import styles from './BriefingView.module.css';
import { SceneCard } from './SceneCard';
import { useBriefingLinks } from './useBriefingLinks';

/** The scenes of a briefing that is not the reader's own, with their notes. */
export function BriefingReader({
  briefing,
  data,
}: {
  readonly briefing: Briefing;
  readonly data: string | null;
}) {
  const links = useBriefingLinks(briefing.id, data);
  const { t } = useLang();
  const { scenes } = briefing;
  return (
    <div className={styles['parts']}>
      <StorageLine />
      <BriefingActions briefing={briefing} kind={briefing.id === SHARED ? 'shared' : 'bundled'} data={data} />
      <h2 className="visually-hidden">{t(say.scenesTitle)}</h2>
      <ol className={styles['scenes']}>
        {scenes.map((scene, index) => (
          <SceneCard
            key={scene.id}
            scene={scene}
            place={index + 1}
            count={scenes.length}
            present={links('stage', index + 1)}
          />
        ))}
      </ol>
    </div>
  );
}
