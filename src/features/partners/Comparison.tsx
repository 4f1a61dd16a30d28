import { profileCompareMessages as say } from '../../i18n/messages/profileCompare';
import { AddedOff } from './AddedOff';
import { CompareForums } from './CompareForums';
import type { ComparisonData } from './selectComparison';

/** What the partners side by side have in common besides the years; they are never ranked. */
export function Comparison(props: {
  readonly data: ComparisonData;
  readonly hrefOf: (record: string) => string;
}) {
  const { partners, forums } = props.data;
  return forums === null ? (
    <AddedOff words={say.off} />
  ) : (
    <CompareForums partners={partners} forums={forums} hrefOf={props.hrefOf} />
  );
}
