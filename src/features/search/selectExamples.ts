import type { Dataset } from '../../dataset/model';
import { searchResultsMessages as say } from '../../i18n/messages/searchResults';
import type { Text } from '../../i18n/text';

/**
 * A few searches that find something in this dataset: a partner, a consultation by partner and year, an abbreviation, a
 * pillar, the document that most sections name. What the dataset does not have is left out.
 */
export function selectExamples(dataset: Dataset): readonly Text[] {
  const { partners, partnerById, consultations, agencies, documents, frameworkNodes } = dataset;
  const latest = consultations.at(-1);
  const partner = latest && partnerById.get(latest.partners[0] ?? '');
  const abbreviated = agencies.find(({ name, short }) => short && short.ja !== name.ja);
  const pillar = frameworkNodes.findLast((node) => node.pillar !== undefined && node.mark !== undefined);
  const examples = [
    partners.findLast(({ id }) => id !== partner?.id)?.name,
    latest && partner ? say.inYear(partner.name, latest.year) : undefined,
    abbreviated?.short,
    pillar ? say.pillar(pillar.pillar ?? 0, pillar.mark ?? '') : undefined,
    documents.toSorted((one, other) => other.cites.length - one.cites.length)[0]?.name,
  ];
  return examples.filter((example) => example !== undefined);
}
