import { useId, useState } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { areSame, readBriefingFile } from '../../dataset/briefing/briefingFile';
import { nameOf } from '../../dataset/briefing/nameOf';
import { newId } from '../../dataset/briefing/newId';
import { numberedTitle } from '../../dataset/briefing/numberedTitle';
import { SHARED } from '../../dataset/briefing/shareBriefing';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import type { Issue } from '../../dataset/issue';
import { briefingPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { ownBriefingMessages } from '../../i18n/messages/ownBriefings';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './ImportPart.module.css';
import { IssueList } from './IssueList';
import { useDroppedFile } from './useDroppedFile';
import type { Undoable } from './useUndo';

/** bytes; more than a briefing within its limits has. */
const LARGEST = 32_000_000;

/** Where a briefing of the same id is: among the reader's own, among the deleted ones, or it comes with the app. */
type Where = 'own' | 'removed' | 'bundled';

type Outcome =
  | { readonly is: 'reading'; readonly file: string }
  | { readonly is: 'imported' | 'same'; readonly briefing: Briefing }
  | { readonly is: 'failed'; readonly file: string; readonly issues: readonly Issue[] }
  /** There is another one of the same id: the reader is asked. */
  | {
      readonly is: 'exists';
      readonly briefing: Briefing;
      readonly there: Briefing;
      readonly where: Where;
    };

/**
 * Takes a briefing from a file, chosen or dropped. What is there is changed only where the reader says so, and comes
 * back by what `onReplaced` is given.
 */
export function ImportPart(props: {
  readonly bundled: Briefing | null;
  readonly onReplaced: (what: Undoable) => void;
}) {
  const { bundled } = props;
  const { t } = useLang();
  const { view, href } = useFilters();
  const { own, state } = useOwnBriefings();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const field = useId();

  const all: readonly (readonly [Where, Briefing])[] = [
    ...state.briefings.map(({ briefing }) => ['own', briefing] as const),
    ...state.removed.map(({ briefing }) => ['removed', briefing] as const),
    ...(bundled ? [['bundled', bundled] as const] : []),
  ];
  const keep = (briefing: Briefing) => {
    own.add(briefing);
    own.flush();
    setOutcome({ is: 'imported', briefing });
  };
  const keepBoth = (briefing: Briefing) => {
    const others = all.map(([, other]) => other);
    keep({ ...briefing, id: newId('own'), title: numberedTitle(briefing, others) });
  };
  const replace = (briefing: Briefing, there: Briefing, where: Where) => {
    const { id } = briefing;
    own.change(id, () => briefing);
    own.flush();
    setOutcome(null);
    props.onReplaced({
      words: say.replacedBy(nameOf(there), briefing.scenes.length),
      undo: () => {
        own.change(id, () => there);
        if (where === 'removed') own.remove(id);
        own.flush();
      },
      undone: say.restored(nameOf(there)),
    });
  };
  const take = async (file: File) => {
    setOutcome({ is: 'reading', file: file.name });
    const read = await readBriefing(file);
    if (!read.ok) {
      setOutcome({ is: 'failed', file: file.name, issues: read.issues });
      return;
    }
    const { briefing } = read;
    const [where, there] = all.find(([, { id }]) => id === briefing.id) ?? [];
    if (where === undefined || there === undefined) {
      keep(briefing.id === SHARED ? { ...briefing, id: newId('own') } : briefing);
    } else if (!areSame(briefing, there)) {
      setOutcome({ is: 'exists', briefing, there, where });
    } else if (where === 'removed') {
      own.restore(briefing.id);
      setOutcome({ is: 'imported', briefing });
    } else {
      setOutcome({ is: 'same', briefing: there });
    }
  };
  const over = useDroppedFile((file) => void take(file));

  return (
    <section className={styles['import']} aria-labelledby={`${field}-title`} data-over={over}>
      <h2 id={`${field}-title`}>{t(say.importTitle)}</h2>
      <p id={`${field}-reading`}>{t(say.importReading)}</p>
      <label className={styles['choose']}>
        {t(say.choose)}
        <input
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          aria-describedby={`${field}-reading`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again after it was mended.
            if (file) void take(file).finally(() => (event.target.value = ''));
          }}
        />
      </label>
      <div role="alert">
        {outcome?.is === 'failed' ? (
          <div className={styles['failed']}>
            <p>{t(say.notImported(outcome.file))}</p>
            <Faults issues={outcome.issues} />
          </div>
        ) : null}
        {outcome?.is === 'exists' ? (
          <div className={styles['exists']}>
            <p>{t((outcome.where === 'removed' ? say.existsRemoved : say.exists)(nameOf(outcome.there)))}</p>
            <p className={styles['ways']}>
              {outcome.where === 'bundled' ? null : (
                <button type="button" onClick={() => replace(outcome.briefing, outcome.there, outcome.where)}>
                  {t(say.replaceIt)}
                </button>
              )}
              <button type="button" onClick={() => keepBoth(outcome.briefing)}>
                {t(say.keepBoth)}
              </button>
              <button type="button" onClick={() => setOutcome(null)}>
                {t(say.cancelImport)}
              </button>
            </p>
          </div>
        ) : null}
      </div>
      <div role="status">
        {outcome?.is === 'reading' ? <p>{t(say.importing(outcome.file))}</p> : null}
        {outcome?.is === 'imported' || outcome?.is === 'same' ? (
          <p className={styles['imported']}>
            <span>{t(toldOf(outcome.is, outcome.briefing))}</span>
            <a href={href({ path: briefingPath(outcome.briefing.id), view: leaveView(view) })}>
              {t(ownBriefingMessages.open)}
            </a>
          </p>
        ) : null}
      </div>
    </section>
  );
}

function toldOf(is: 'imported' | 'same', briefing: Briefing): Text {
  const name = nameOf(briefing);
  return is === 'same' ? say.same(name) : say.imported(name, briefing.scenes.length);
}

/** What is wrong: with the file as a whole in a sentence, or field by field. */
function Faults({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useLang();
  const whole = issues.find(({ path }) => path === '');
  if (whole) return <p>{t(whole.message)}</p>;
  return (
    <>
      <p>{t(say.correct)}</p>
      <IssueList issues={issues} />
    </>
  );
}

async function readBriefing(file: File) {
  const failed = (message: Text) => ({ ok: false as const, issues: [{ path: '', message }] });
  if (file.size > LARGEST) return failed(say.fileTooLarge);
  try {
    return readBriefingFile(await file.text());
  } catch {
    return failed(say.fileUnreadable);
  }
}
