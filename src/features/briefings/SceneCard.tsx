import { langOf, type Scene } from '../../dataset/briefing/briefing';
import { sceneNameOf } from '../../dataset/briefing/nameOf';
import { LIMITS } from '../../dataset/briefing/schema';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { ownBriefingMessages } from '../../i18n/messages/ownBriefings';
import { useLang } from '../../i18n/useLang';
import styles from './SceneCard.module.css';
import { SceneLinkPart } from './SceneLinkPart';
import { WordsFields } from './WordsFields';

/** What can be done with one of one's own scenes. */
export interface SceneWays {
  readonly change: (part: Partial<Omit<Scene, 'id'>>) => void;
  /** One place up (-1) or down (1). */
  readonly move: (by: -1 | 1) => void;
  /** Null where there is no room for one more. */
  readonly duplicate: (() => void) | null;
  readonly remove: () => void;
}

/** A scene, to be read or to be edited: its title, its notes, what it shows. */
export function SceneCard(props: {
  readonly scene: Scene;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  /** Where it is presented from here. */
  readonly present: string;
  /** Left out where the scene cannot be changed. */
  readonly ways?: SceneWays;
}) {
  const { scene, place, ways } = props;
  const { t } = useLang();
  const name = sceneNameOf(scene);
  return (
    <li className={styles['card']} data-scene={scene.id}>
      <section aria-labelledby={`scene-${scene.id}`}>
        <div className={styles['head']}>
          <h3 id={`scene-${scene.id}`} tabIndex={-1} className={styles['name']}>
            <span className={styles['place']}>{place}</span>
            <span lang={useLangOf(scene)}>{t(name)}</span>
          </h3>
          <div className={styles['actions']} role="group" aria-label={t(say.actionsOf(name))}>
            {ways ? (
              <>
                <button
                  type="button"
                  data-move="up"
                  aria-disabled={place === 1}
                  onClick={() => (place === 1 ? undefined : ways.move(-1))}
                >
                  {t(say.up)}
                </button>
                <button
                  type="button"
                  data-move="down"
                  aria-disabled={place === props.count}
                  onClick={() => (place === props.count ? undefined : ways.move(1))}
                >
                  {t(say.down)}
                </button>
              </>
            ) : null}
            <a href={props.present}>{t(say.presentFrom)}</a>
            {ways ? (
              <>
                <button
                  type="button"
                  aria-disabled={ways.duplicate === null}
                  onClick={ways.duplicate ?? undefined}
                >
                  {t(say.duplicate)}
                </button>
                <button type="button" onClick={ways.remove}>
                  {t(say.remove)}
                </button>
              </>
            ) : null}
          </div>
        </div>
        {ways ? (
          <>
            <WordsFields
              labels={ownBriefingMessages.titleOf}
              words={scene.title}
              rows={1}
              limit={LIMITS.title}
              onChange={(title) => ways.change({ title })}
            />
            <WordsFields
              labels={ownBriefingMessages.notesOf}
              words={scene.notes}
              rows={3}
              limit={LIMITS.notes}
              onChange={(notes) => ways.change({ notes })}
            />
          </>
        ) : (
          <Notes scene={scene} />
        )}
        <SceneLinkPart at={scene.at} {...(ways ? { onReplace: (at: string) => ways.change({ at }) } : {})} />
      </section>
    </li>
  );
}

function Notes({ scene: { notes } }: { readonly scene: Scene }) {
  const { lang, t } = useLang();
  const side = langOf(notes, lang);
  return side === null ? (
    <p className={styles['none']}>{t(say.noNotes)}</p>
  ) : (
    <p className={styles['notes']} lang={side}>
      {notes[side]}
    </p>
  );
}

function useLangOf({ title }: Scene) {
  const { lang } = useLang();
  return langOf(title, lang) ?? lang;
}
