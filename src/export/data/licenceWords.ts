import type { Dataset } from '../../dataset/model';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { dataMessages as say } from '../../i18n/messages/data';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';

/** The terms on which a file may be used; of the links of added facts only where there are such facts. */
export function licenceWords(dataset: Dataset): Text {
  const { licence, licenceOfAdded } = dataset.source;
  return inARow([licence, ...(hasSupplement(dataset) ? [licenceOfAdded] : []), say.licence]);
}
