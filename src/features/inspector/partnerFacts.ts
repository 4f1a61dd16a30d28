import type { Dataset, Partner } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { same } from '../../i18n/text';
import { factOf, type Fact } from './fact';

/** What the source says of a partner: its kind, its printed form, and the consultations listed with it. */
export function partnerFacts(partner: Partner, dataset: Dataset): readonly Fact[] {
  const listed = dataset.consultations
    .filter(({ partners }) => partners.includes(partner.id))
    .toSorted((one, other) => one.year - other.year);
  const years = listed.map(({ year }) => year);
  const [first, last] = [years.at(0), years.at(-1)];
  return [
    factOf('kind', say.kind, partner.kind === 'country' ? say.country : say.region),
    {
      id: 'printed',
      term: say.printedAs,
      values: [{ text: same(partner.deckLabel), lang: 'ja' }],
      set: 'row',
    },
    factOf('count', say.consultations, say.timesListed(listed.length)),
    {
      id: 'consultations',
      term: say.year,
      values: listed.flatMap(({ id, year }) => {
        const entry = dataset.records.get(id);
        return entry ? [{ text: say.yearValue(year), name: recordName(entry, dataset), record: id }] : [];
      }),
      set: 'row',
    },
    ...(first === undefined || last === undefined
      ? []
      : [factOf('first-last', say.firstAndLast, say.firstAndLastValue(first, last))]),
  ];
}
