import { useId, useRef, useState } from 'react';
import type { Words } from '../../dataset/briefing/briefing';
import { addScene, removeScene } from '../../dataset/briefing/editBriefing';
import { nameOf } from '../../dataset/briefing/nameOf';
import { newId } from '../../dataset/briefing/newId';
import { LIMITS } from '../../dataset/briefing/schema';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { StorageLine } from '../../export/briefing/StorageLine';
import type { Exportable } from '../../export/useLoadExportable';
import { writeLink } from '../../filters/link';
import { briefingPath } from '../../filters/paths';
import { sceneLink } from '../../filters/sceneLink';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { ownBriefingMessages as say } from '../../i18n/messages/ownBriefings';
import { otherLang, type Lang } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { WordsArea } from '../../ui/WordsArea';
import styles from './SceneSection.module.css';

/** The scene that was added last; `alone` where the briefing was made for it. */
interface Added {
  readonly briefing: string;
  readonly scene: string;
  readonly alone: boolean;
}

const NEW = '';

/** Keeps the view as a scene of one of the reader's own briefings, the last used of them unless another is chosen. */
export function SceneSection({ exportable }: { readonly exportable: Exportable }) {
  const { lang, t } = useLang();
  const { view, href } = useFilters();
  const { own, state } = useOwnBriefings();
  const id = useId();
  const [chosen, setChosen] = useState(state.briefings[0]?.briefing.id ?? NEW);
  const [newTitle, setNewTitle] = useState('');
  const [title, setTitle] = useState<Words>(exportable.title);
  const [notes, setNotes] = useState<Words>({});
  const [added, setAdded] = useState<Added | null>(null);
  /** Whether what stands in the form has been added as it stands. */
  const [done, setDone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [undone, setUndone] = useState(false);
  const target = state.briefings.find(({ briefing }) => briefing.id === chosen)?.briefing;
  const into = state.briefings.find(({ briefing }) => briefing.id === added?.briefing)?.briefing;
  const place = (into?.scenes.findIndex((scene) => scene.id === added?.scene) ?? -1) + 1;

  /** What was added is in memory only. */
  const lost = state.trouble !== null && into !== undefined && state.unsaved.includes(into.id);

  const { dataset } = exportable;
  const at = sceneLink(writeLink(exportable.place, dataset), dataset);
  const hindrance =
    at.length > LIMITS.at
      ? say.linkTooLong(LIMITS.at)
      : (target?.scenes.length ?? 0) >= LIMITS.scenes
        ? say.fullOfScenes(LIMITS.scenes)
        : null;
  const add = () => {
    if (hindrance !== null) return;
    const scene = { id: newId('s'), title, notes, at };
    if (target) own.change(target.id, (briefing) => addScene(briefing, scene));
    const briefing = target?.id ?? newId('own');
    if (!target) own.add({ id: briefing, title: { [lang]: newTitle.trim() }, scenes: [scene] });
    // At once, so that a full storage is told at once.
    own.flush();
    setChosen(briefing);
    setAdded({ briefing, scene: scene.id, alone: !target });
    setUndone(false);
    setDone(true);
  };
  const undo = () => {
    if (!added) return;
    if (added.alone && into?.scenes.length === 1) own.remove(added.briefing);
    else own.change(added.briefing, (briefing) => removeScene(briefing, added.scene));
    own.flush();
    if (added.alone) setChosen(NEW);
    setAdded(null);
    setUndone(true);
    setDone(false);
    // The button that was pressed goes.
    button.current?.focus();
  };
  const other = otherLang(lang);
  const fields = (side: Lang) => ({
    title: (
      <WordsArea
        labels={say.titleOf}
        side={side}
        words={title}
        oneLine
        rows={2}
        limit={LIMITS.title}
        className={styles['field']}
        onChange={setTitle}
      />
    ),
    notes: (
      <WordsArea
        labels={say.notesOf}
        side={side}
        words={notes}
        oneLine={false}
        rows={3}
        limit={LIMITS.notes}
        className={styles['field']}
        onChange={setNotes}
      />
    ),
  });
  const [ours, theirs] = [fields(lang), fields(other)];

  return (
    <form
      className={styles['form']}
      onChange={() => setDone(false)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!done) add();
      }}
    >
      <p className={styles['reading']}>{t(say.addReading(state.trouble === null))}</p>
      <StorageLine />
      <label className={styles['field']}>
        <span>{t(say.toBriefing)}</span>
        <select value={target?.id ?? NEW} onChange={(event) => setChosen(event.target.value)}>
          {state.briefings.map(({ briefing }) => (
            <option key={briefing.id} value={briefing.id}>
              {t(nameOf(briefing))}
            </option>
          ))}
          <option value={NEW}>{t(say.newBriefing)}</option>
        </select>
      </label>
      {target ? null : (
        <label className={styles['field']}>
          <span>{t(say.newTitle)}</span>
          <input
            value={newTitle}
            placeholder={t(say.untitled)}
            maxLength={LIMITS.title}
            onChange={(event) => setNewTitle(event.target.value)}
          />
        </label>
      )}
      {ours.title}
      <p className={styles['hint']}>{t(say.titleGiven)}</p>
      {ours.notes}
      <details className={styles['other']}>
        <summary>{t(say.wordsIn[other])}</summary>
        {theirs.title}
        {theirs.notes}
      </details>
      <div className={styles['foot']}>
        <button
          ref={button}
          type="submit"
          className={styles['add']}
          aria-disabled={done || hindrance !== null}
          aria-describedby={`${id}-told`}
        >
          {t(done ? say.addedAlready : say.add)}
        </button>
        <p role="status" id={`${id}-told`} className={styles['told']}>
          {into && place > 0 ? t((lost ? say.addedUntilClosed : say.added)(place, nameOf(into))) : null}
          {undone ? t(say.undone) : null}
          {hindrance !== null && !done ? t(hindrance) : null}
        </p>
        {into && place > 0 ? (
          <span className={styles['ways']}>
            <button type="button" onClick={undo}>
              {t(say.undo)}
            </button>
            <a href={href({ path: briefingPath(into.id), view: leaveView(view) })}>{t(say.open)}</a>
            {done ? (
              <button type="button" onClick={add}>
                {t(say.addAgain)}
              </button>
            ) : null}
          </span>
        ) : null}
      </div>
    </form>
  );
}
