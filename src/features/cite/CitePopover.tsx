import { useState, type RefObject } from 'react';
import { Button, Heading } from 'react-aria-components';
import { CITATION_FORMS, type Citation, type CitationForm } from '../../export/citation/citation';
import { citationBibtex } from '../../export/citation/citationBibtex';
import { citationCsl } from '../../export/citation/citationCsl';
import { citationSentence } from '../../export/citation/citationSentence';
import { citeMessages } from '../../i18n/messages/cite';
import { citePanelMessages as say } from '../../i18n/messages/citePanel';
import { citeSummaryMessages } from '../../i18n/messages/citeSummary';
import type { Lang, Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { CopyField } from '../../ui/CopyField';
import { CrossMark } from '../../ui/CrossMark';
import { PopoverFrame } from '../../ui/PopoverFrame';
import { Segments } from '../../ui/Segments';
import styles from './CitePopover.module.css';

import type { Clock, Subject } from './subject';
import { useCitation } from './useCitation';
import { useSummary } from './useSummary';

const WRITE: Readonly<Record<CitationForm, (citation: Citation, lang: Lang) => string>> = {
  sentence: citationSentence,
  bibtex: citationBibtex,
  csl: citationCsl,
};

const HINTS: Readonly<Record<Subject['kind'], Text>> = {
  view: say.viewLinkHint,
  record: say.recordLinkHint,
};

/** The link, the citation, and the summary with its citation, each in a field of its own, as they will be pasted. */
export function CitePopover(props: {
  readonly subject: Subject;
  readonly clock: Clock;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}) {
  const { lang, t } = useLang();
  const citation = useCitation(props.subject, props.clock);
  const summary = useSummary(props.subject);
  const [form, setForm] = useState<CitationForm>('sentence');
  return (
    <PopoverFrame
      anchor={props.anchor}
      onClose={props.onClose}
      classes={{ popover: styles['popover'], dialog: styles['dialog'] }}
    >
      <div className={styles['head']}>
        <Heading slot="title" level={2} className={styles['title'] ?? ''}>
          {t(citeMessages[props.subject.kind])}
        </Heading>
        <Button className={styles['close'] ?? ''} aria-label={t(say.close)} onPress={props.onClose}>
          <CrossMark size={18} />
        </Button>
      </div>
      <CopyField
        label={say.link}
        hint={HINTS[props.subject.kind]}
        words={citation.address}
        rows={2}
        action={say.copyLink}
        what={say.link}
      />
      <CopyField
        label={say.citation}
        words={WRITE[form](citation, lang)}
        rows={7}
        action={say.copyCitation}
        what={form === 'sentence' ? say.citation : say.forms[form]}
      >
        <Segments
          legend={t(say.form)}
          segments={CITATION_FORMS.map((value) => ({ value, name: t(say.forms[value]) }))}
          value={form}
          onChange={setForm}
        />
      </CopyField>
      {summary === null ? null : (
        <CopyField
          label={say.summary}
          words={t(citeSummaryMessages.withCitation(summary, citationSentence(citation, lang)))}
          rows={3}
          action={say.copySummary}
          what={say.summary}
        />
      )}
    </PopoverFrame>
  );
}
