import { useId, useState } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { readBriefingFile } from '../../dataset/briefing/briefingFile';
import { nameOf } from '../../dataset/briefing/nameOf';
import { newId } from '../../dataset/briefing/newId';
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

/** bytes; more than a briefing within its limits has. */
const LARGEST = 32_000_000;

type Outcome =
  | { readonly is: 'imported'; readonly briefing: Briefing }
  | { readonly is: 'failed'; readonly file: string; readonly issues: readonly Issue[] }
  /** There is one of the same id: the reader is asked. */
  | { readonly is: 'exists'; readonly briefing: Briefing; readonly there: Briefing };

/** Takes a briefing from a file, chosen or dropped. Nothing that is there is ever changed by it. */
export function ImportPart({ bundled }: { readonly bundled: Briefing | null }) {
  const { t } = useLang();
  const { view, href } = useFilters();
  const { own, state } = useOwnBriefings();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const field = useId();

  const keep = (briefing: Briefing) => {
    own.add(briefing);
    own.flush();
    setOutcome({ is: 'imported', briefing });
  };
  const take = async (file: File) => {
    setOutcome(null);
    const read = await readBriefing(file);
    if (!read.ok) {
      setOutcome({ is: 'failed', file: file.name, issues: read.issues });
      return;
    }
    const { briefing } = read;
    const known = [...state.briefings, ...state.removed].map((one) => one.briefing);
    const there = [...(bundled ? [bundled] : []), ...known].find(({ id }) => id === briefing.id);
    if (there) setOutcome({ is: 'exists', briefing, there });
    else keep(briefing.id === SHARED ? { ...briefing, id: newId('own') } : briefing);
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
            <IssueList issues={outcome.issues} />
          </div>
        ) : null}
        {outcome?.is === 'exists' ? (
          <div className={styles['exists']}>
            <p>{t(say.exists(nameOf(outcome.there)))}</p>
            <p className={styles['ways']}>
              <button type="button" onClick={() => keep({ ...outcome.briefing, id: newId('own') })}>
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
        {outcome?.is === 'imported' ? (
          <p className={styles['imported']}>
            <span>{t(say.imported(nameOf(outcome.briefing), outcome.briefing.scenes.length))}</span>
            <a href={href({ path: briefingPath(outcome.briefing.id), view: leaveView(view) })}>
              {t(ownBriefingMessages.open)}
            </a>
          </p>
        ) : null}
      </div>
    </section>
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
