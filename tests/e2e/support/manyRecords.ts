import { datasetFile } from '../../support/realDataset';

/**
 * The bundled dataset with consultations added to it until it has so many records, each of them valid: the years and
 * the partners take turns.
 */
export function manyRecords(total: number, bundled: number) {
  const file = datasetFile();
  const { from, to } = file.coverage;
  const extra = Array.from({ length: total - bundled }, (_, index) => {
    const year = from + (index % (to - from + 1));
    const partner = file.partners[index % file.partners.length]?.id ?? '';
    return {
      id: `extra-${String(index).padStart(4, '0')}`,
      year,
      partners: [partner],
      format: 'bilateral' as const,
      cites: [`D6.3.${year}`],
    };
  });
  return { ...file, consultations: [...file.consultations, ...extra] };
}
