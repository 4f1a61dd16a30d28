/** Where the reader is in the source, and the ways on. */
export interface Places {
  /** The section of the address. */
  readonly here: string | null;
  /** The record in the inspector. */
  readonly record: string | null;
  readonly hrefOfSection: (section: string) => string;
  readonly hrefOfRecord: (record: string) => string;
}
