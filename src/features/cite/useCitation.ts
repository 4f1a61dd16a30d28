import { useState } from 'react';
import { useDataset } from '../../dataset/useDataset';
import type { Citation } from '../../export/citation/citation';
import { citeRecord } from '../../export/citation/citeRecord';
import { citeView } from '../../export/citation/citeView';
import { recordPlace } from '../../export/citation/recordPlace';
import { useFilters } from '../../filters/useFilters';
import { isoDay } from './isoDay';
import type { Clock, Subject } from './subject';

/** The citation of what is cited, as it is now. The day of access is the day on which the panel was opened. */
export function useCitation(subject: Subject, clock: Clock): Citation {
  const dataset = useDataset();
  const { path, filters, view, href } = useFilters();
  const [today] = useState(() => isoDay(clock()));
  if (subject.kind === 'record') {
    const address = absolute(href(recordPlace(subject.entry, view, dataset)));
    return citeRecord(subject.entry, dataset, { address, today });
  }
  const { headline } = subject;
  return citeView(dataset, { headline, path, filters, view, address: absolute(href({})), today });
}

/** The address as it is sent to somebody else: with the place of the app, whatever host or file that is. */
function absolute(href: string): string {
  return new URL(href, location.href).href;
}
