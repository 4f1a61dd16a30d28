import { useState } from 'react';
import { bothLanguages, langOf, type Scene } from '../../../dataset/briefing/briefing';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { useLang } from '../../../i18n/useLang';
import styles from './Notes.module.css';
import { useMoreBelow } from './useMoreBelow';
import { useScrollKeys } from './useScrollKeys';

/** Sizes of the notes, rem: to be read on the lap or from the standing desk. */
const SIZES = [0.875, 1, 1.125, 1.375, 1.625, 2, 2.5, 3] as const;
const START = 2;

/** What the speaker has written for the scene, as large as the speaker wants it; the size stays until reloading. */
export function Notes({ scene }: { readonly scene: Scene }) {
  const { lang, t } = useLang();
  const [step, setStep] = useState(START);
  const [words, setWords] = useState<HTMLElement | null>(null);
  const more = useMoreBelow(words);
  useScrollKeys(words);
  const written = langOf(scene.notes, lang);
  const sizes = [
    { name: say.smaller, face: 'A−', to: step - 1 },
    { name: say.larger, face: 'A＋', to: step + 1 },
  ];
  return (
    <section className={styles['notes']} aria-labelledby="notes-title">
      <div className={styles['head']}>
        <h2 id="notes-title">{t(say.notes)}</h2>
        {sizes.map(({ name, face, to }) => (
          <button
            key={face}
            type="button"
            className={styles['size']}
            aria-label={t(name)}
            title={t(name)}
            aria-disabled={SIZES[to] === undefined ? true : undefined}
            onClick={() => {
              if (SIZES[to] !== undefined) setStep(to);
            }}
          >
            {face}
          </button>
        ))}
      </div>
      {/* Long notes are scrolled, by the keyboard too. */}
      <div
        // A scene's notes begin at their beginning.
        key={`${scene.id} ${lang}`}
        ref={setWords}
        className={styles['words']}
        data-more={more}
        style={{ fontSize: `${SIZES[step] ?? 1}rem` }}
        lang={written ?? undefined}
        role="group"
        aria-labelledby="notes-title"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
      >
        {written === null ? (
          <p className={styles['none']}>{t(say.noNotes)}</p>
        ) : (
          t(bothLanguages(scene.notes))
            .split(/\n\s*\n/)
            // By its place, since the same paragraph may come twice.
            .map((paragraph, index) => <p key={index}>{paragraph}</p>)
        )}
      </div>
      {more ? (
        <button
          type="button"
          className={styles['more']}
          onClick={() => words?.scrollBy({ top: words.clientHeight * 0.8, behavior: 'instant' })}
        >
          {t(say.more)}
        </button>
      ) : null}
    </section>
  );
}
