import { useId, useRef, useState } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { BUNDLED_ID } from '../../dataset/briefing/bundledId';
import { areSame, readBriefingFile } from '../../dataset/briefing/briefingFile';
import { nameOf } from '../../dataset/briefing/nameOf';
import { newId } from '../../dataset/briefing/newId';
import { numberedTitle } from '../../dataset/briefing/numberedTitle';
import { SHARED } from '../../dataset/briefing/shareBriefing';
import type { OwnState } from '../../dataset/briefing/ownBriefings';
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

/** Megabytes; more than a briefing within its limits has. */
const LARGEST = 32;

/** Where a briefing of the same id is: among the reader's own, among the deleted ones, or it comes with the app. */
type Where = 'own' | 'removed' | 'bundled';

interface There {
  readonly where: Where;
  /** Null where the one that comes with the app is not loaded. */
  readonly there: Briefing | null;
}

type Outcome =
  | { readonly is: 'reading'; readonly file: string }
  | { readonly is: 'imported' | 'same'; readonly briefing: Briefing }
  | { readonly is: 'failed'; readonly file: string; readonly issues: readonly Issue[] }
  /** There is another one of the same id: the reader is asked. */
  | ({ readonly is: 'exists'; readonly briefing: Briefing } & There);

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
  const { own } = useOwnBriefings();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const field = useId();

  /** How many files were chosen or dropped. */
  const taken = useRef(0);

  const keep = (briefing: Briefing) => {
    own.add(briefing);
    own.flush();
    setOutcome({ is: 'imported', briefing });
  };
  const keepBoth = (briefing: Briefing) => {
    const { briefings, removed } = own.state();
    const others = [...briefings, ...removed].map((one) => one.briefing);
    const title = numberedTitle(briefing, bundled ? [...others, bundled] : others);
    keep({ ...briefing, id: newId('own'), title });
  };
  const replace = (briefing: Briefing) => {
    const { id } = briefing;
    // What was asked about may have been edited since, or deleted for good.
    const found = find(id, own.state(), bundled);
    if (found === null) {
      keep(briefing);
      return;
    }
    const { where, there } = found;
    if (there === null || where === 'bundled') {
      setOutcome({ is: 'exists', briefing, where, there });
      return;
    }
    own.add(briefing);
    own.flush();
    setOutcome(null);
    props.onReplaced({
      words: say.replacedBy(nameOf(there), briefing.scenes.length),
      undo: () => {
        own.add(there);
        if (where === 'removed') own.remove(id);
        own.flush();
      },
      undone: say.restored(nameOf(there)),
    });
  };
  const take = async (file: File) => {
    taken.current += 1;
    const mine = taken.current;
    setOutcome({ is: 'reading', file: file.name });
    const read = await readBriefing(file);
    // The reader has gone on to another file.
    if (mine !== taken.current) return;
    if (!read.ok) {
      setOutcome({ is: 'failed', file: file.name, issues: read.issues });
      return;
    }
    const { briefing } = read;
    // As it is now, and not as it was before the file was read.
    const found = find(briefing.id, own.state(), bundled);
    if (found === null) {
      keep(briefing.id === SHARED ? { ...briefing, id: newId('own') } : briefing);
    } else if (found.there === null || !areSame(briefing, found.there)) {
      setOutcome({ is: 'exists', briefing, ...found });
    } else if (found.where === 'removed') {
      own.restore(briefing.id);
      setOutcome({ is: 'imported', briefing });
    } else {
      setOutcome({ is: 'same', briefing: found.there });
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
            <p>{t(asked(outcome))}</p>
            <p className={styles['ways']}>
              {outcome.where === 'bundled' ? null : (
                <button type="button" onClick={() => replace(outcome.briefing)}>
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

/** What there is of an id; the one that comes with the app has its id before it is loaded, too. */
function find(id: string, { briefings, removed }: OwnState, bundled: Briefing | null): There | null {
  const ofId = (one: { readonly briefing: Briefing }) => one.briefing.id === id;
  const own = briefings.find(ofId);
  if (own) return { where: 'own', there: own.briefing };
  const gone = removed.find(ofId);
  if (gone) return { where: 'removed', there: gone.briefing };
  return id === BUNDLED_ID ? { where: 'bundled', there: bundled } : null;
}

function asked({ where, there }: There): Text {
  if (there === null) return say.existsBundled;
  return (where === 'removed' ? say.existsRemoved : say.exists)(nameOf(there));
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
  if (file.size > LARGEST * 1_000_000) return failed(say.fileTooLarge(LARGEST));
  try {
    return readBriefingFile(await file.text());
  } catch {
    return failed(say.fileUnreadable);
  }
}
