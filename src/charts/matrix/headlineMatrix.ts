import { forumsHeadline } from '../../i18n/messages/forumsHeadline';
import { matrixMessages as say, type Scope } from '../../i18n/messages/matrix';
import { partnerUnit } from '../../i18n/messages/partners';
import { inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { MatrixData } from './selectMatrix';

/** The finding above the matrix: for one partner in how many forums it is, for several how much is documented. */
export function headlineMatrix(data: MatrixData): Text {
  const { counted, faded } = data.forums;
  const [only] = data.partners;
  if (counted + faded === 0) return forumsHeadline.none;
  if (counted === 0) return say.noneCounted(faded);
  return only && data.partners.length === 1
    ? say.one(only.name, scopeOf(data), data.count)
    : say.several(scopeOf(data), data.count);
}

/** What the numbers of the matrix are about. */
export function scopeOf({ forums, partners, chosen, levels, pillars }: MatrixData): Scope {
  return {
    forums: forums.counted,
    partners: {
      count: partners.length,
      unit: partnerUnit(partners),
      chosen: chosen ? partners.map(({ name }) => inSentence(name)) : [],
    },
    levels,
    pillars,
  };
}
