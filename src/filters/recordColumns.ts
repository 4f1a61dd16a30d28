/** The columns of the table of records that can be shown or left out, in the order in which they stand. */
export const RECORD_COLUMNS = [
  'other',
  'kind',
  'date',
  'partners',
  'level',
  'pillar',
  'sections',
  'layer',
] as const;

export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** All columns that the table of records can be sorted by: those, the name, and how a record stands to the filter. */
export const RECORD_ORDERS: readonly string[] = ['name', ...RECORD_COLUMNS, 'filter'];
