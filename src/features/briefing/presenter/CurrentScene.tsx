import { useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../../dataset/briefing/briefing';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { useLang } from '../../../i18n/useLang';
import { StageLook } from '../../../ui/StageLook';
import type { BriefingParts } from '../briefingParts';
import { PointerDot } from '../mirror/PointerDot';
import type { Mirror } from '../mirror/useMirror';
import { SceneBoundary } from '../scene/SceneBoundary';
import styles from './CurrentScene.module.css';
import { Pointing } from './Pointing';
import { useSceneFit } from './useSceneFit';

/** The scene as the audience has it, alive: filtering it, opening a record or pointing at it here does so there. */
export function CurrentScene(props: {
  readonly scene: Scene;
  /** What the scene shows now: its own link, or where the room has gone from it. */
  readonly at: string;
  readonly parts: BriefingParts;
  readonly mirror: Mirror;
  readonly pointing: boolean;
}) {
  const { scene, at, parts, mirror, pointing } = props;
  const { lang, t } = useLang();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const shown = useRef(scene.id);
  useEffect(() => {
    if (shown.current === scene.id) return;
    shown.current = scene.id;
    scroller.current?.scrollTo({ top: 0, behavior: 'instant' });
  }, [scene.id]);
  useSceneFit(scroller, content, `${at} ${lang}`);
  // As on the stage, the finding and the picture; what the speaker calls the scene stands above.
  const look = useMemo(() => ({ scene: scene.id, title: null, tools: false }), [scene.id]);
  return (
    <div className={styles['current']}>
      <parts.FilterBar />
      <div className={styles['body']}>
        <div ref={scroller} className={styles['scroller']}>
          <main ref={content} className={styles['scene']} aria-label={t(say.current)} tabIndex={-1}>
            <SceneBoundary shows={`${scene.id} ${at}`}>
              <StageLook value={look}>
                <parts.Screens />
              </StageLook>
            </SceneBoundary>
            {pointing ? <Pointing content={content} tell={mirror.point} /> : null}
          </main>
        </div>
        <div className={styles['inspect']}>
          <parts.Inspector />
        </div>
      </div>
      <PointerDot pointed={mirror.pointed} content={content} />
    </div>
  );
}
