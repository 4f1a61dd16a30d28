const SUFFIXES: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};

const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** An English ordinal in figures: 1st, 2nd, 3rd, 11th, 22nd. */
export function ordinal(count: number): string {
  return `${count}${SUFFIXES[rules.select(count)]}`;
}
