import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Briefing, Scene } from '../../dataset/briefing/briefing';
import { addScene, changeScene, orderScenes, removeScene } from '../../dataset/briefing/editBriefing';
import { nameOf, sceneNameOf } from '../../dataset/briefing/nameOf';
import { newId } from '../../dataset/briefing/newId';
import { LIMITS } from '../../dataset/briefing/schema';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { StorageLine } from '../../export/briefing/StorageLine';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { ownBriefingMessages } from '../../i18n/messages/ownBriefings';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { BriefingActions } from './BriefingActions';
import styles from './BriefingView.module.css';
import { SceneCard, type SceneWays } from './SceneCard';
import { SceneOrder } from './SceneOrder';
import { UndoLine } from './UndoLine';
import { useBriefingLinks } from './useBriefingLinks';
import { useUndo } from './useUndo';
import { WordsFields } from './WordsFields';

/** Everything there is to do with a briefing of one's own. Every change is kept as it is made. */
export function BriefingEditor({ briefing }: { readonly briefing: Briefing }) {
  const { t } = useLang();
  const { own, state } = useOwnBriefings();
  const links = useBriefingLinks(briefing.id, null);
  const undo = useUndo();
  const [told, setTold] = useState<Text | null>(null);
  const { id, scenes } = briefing;
  const order = scenes.map((scene) => scene.id);
  const full = scenes.length >= LIMITS.scenes;
  const change = (edit: (before: Briefing) => Briefing) => own.change(id, edit);

  const reorder = (ids: readonly string[], moved: string) => {
    const scene = scenes.find((one) => one.id === moved);
    change((before) => orderScenes(before, ids));
    if (scene) setTold(say.moved(sceneNameOf(scene), ids.indexOf(moved) + 1));
  };
  const waysOf = (scene: Scene, index: number): SceneWays => ({
    change: (part) => change((before) => changeScene(before, scene.id, part)),
    move: (by) => {
      const ids = order.toSpliced(index, 1).toSpliced(index + by, 0, scene.id);
      flushSync(() => reorder(ids, scene.id));
      // The button may have moved in the page, which takes the focus from it.
      document
        .querySelector<HTMLButtonElement>(
          `[data-scene="${scene.id}"] [data-move=${by === -1 ? 'up' : 'down'}]`,
        )
        ?.focus();
    },
    duplicate: full
      ? null
      : () => {
          change((before) => addScene(before, { ...scene, id: newId('s') }, scene.id));
          setTold(say.duplicated(sceneNameOf(scene)));
        },
    remove: () => {
      change((before) => removeScene(before, scene.id));
      setTold(null);
      undo.done({
        words: say.removed(sceneNameOf(scene)),
        // Back to its place, even where other scenes have moved since.
        undo: () => change((before) => addScene(before, scene, order[index - 1] ?? null)),
        undone: say.restored(sceneNameOf(scene)),
      });
    },
  });
  const saved = !state.unsaved.includes(id);
  return (
    <div className={styles['parts']}>
      <StorageLine />
      <BriefingActions briefing={briefing} kind="own" data={null} onRemove={() => own.remove(id)} />
      <div className={styles['title']} role="group" aria-label={t(say.titles)}>
        <WordsFields
          labels={ownBriefingMessages.briefingTitleOf}
          words={briefing.title}
          rows={1}
          limit={LIMITS.title}
          onChange={(title) => change((before) => ({ ...before, title }))}
        />
        <p className={styles['saved']} data-saved={saved}>
          {t(saved ? say.stored : state.trouble === null ? say.storing : say.notStored)}
        </p>
        {full ? <p role="status">{t(ownBriefingMessages.fullOfScenes(LIMITS.scenes))}</p> : null}
      </div>
      {scenes.length === 0 ? null : (
        <div className={styles['columns']}>
          <div className={styles['side']}>
            <h2>{t(say.order)}</h2>
            <p className={styles['reading']}>{t(say.orderReading)}</p>
            <SceneOrder
              scenes={scenes}
              onOrder={reorder}
              onGo={(scene) => document.getElementById(`scene-${scene}`)?.focus()}
            />
          </div>
          <ol className={styles['scenes']} aria-label={t(nameOf(briefing))}>
            {scenes.map((scene, index) => (
              <SceneCard
                key={scene.id}
                scene={scene}
                place={index + 1}
                count={scenes.length}
                present={links('stage', index + 1)}
                ways={waysOf(scene, index)}
              />
            ))}
          </ol>
        </div>
      )}
      <UndoLine last={undo.last} told={undo.told} onUndo={undo.undo} />
      <p role="status" className="visually-hidden">
        {told === null ? null : t(told)}
      </p>
    </div>
  );
}
