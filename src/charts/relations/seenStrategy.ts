import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { inARow, inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { NodeStance } from '../tree/selectStances';
import { askedOn } from '../askedOn';
import { chosenYears } from './chosenYears';
import { consultationsWith } from './consultationsWith';
import { ownLinks, type LinkKind } from './ownLinks';

/** More partners than this are counted, not named. */
const MOST_NAMES = 3;

/**
 * What is seen of the strategy: how many items in how many parts, how many of them the filter keeps, and how many of
 * those speak of a partner, a forum or an item of the framework, themselves or through their heading; for the partners
 * spoken of, their consultations.
 */
export function seenStrategy(dataset: Dataset, filters: Filters, stances: readonly NodeStance[]): Text {
  const kept = stances.filter(({ stance }) => stance.is !== 'out').map(({ node }) => node);
  const parts = new Set(stances.map(({ path }) => path[0]));
  const keptParts = new Set(stances.filter(({ stance }) => stance.is !== 'out').map(({ path }) => path[0]));
  const whole =
    kept.length === stances.length
      ? say.whole(stances.length, parts.size)
      : say.partly(
          kept.length,
          keptParts.size,
          stances.length,
          parts.size,
          askedOn(paths.strategy, dataset, filters),
        );
  if (kept.length === 0) return whole;
  const speaking = (kind: LinkKind) =>
    kept.filter((node) => ownLinks(node).some((link) => link.kind === kind)).length;
  const years = chosenYears(dataset, filters);
  const named = new Set(kept.flatMap((node) => node.links?.partners ?? []));
  const partners = dataset.partners.filter(({ id }) => named.has(id));
  return inARow([
    whole,
    say.counts({
      partners: speaking('partners'),
      forums: speaking('forums'),
      framework: speaking('framework'),
    }),
    ...(partners.length > MOST_NAMES ? [] : partners).map(({ id, name }) =>
      say.consultationsWith(inSentence(name), consultationsWith(id, filters, dataset).length, years),
    ),
  ]);
}
