import type { StandingWord } from '../../i18n/messages/standing';
import type { MatrixData } from './selectMatrix';

/** The words of each mark, in the order in which they are explained. */
const MARKS: readonly (readonly StandingWord[])[] = [
  ['member'],
  ['host', 'team-host'],
  ['team'],
  ['party'],
  ['takes-part'],
  ['observer'],
  ['not-member', 'not-party'],
  ['unknown'],
];

/** The marks that are on a matrix, each as the words that it stands for. */
export function usedStandings(data: MatrixData): readonly (readonly [StandingWord, ...StandingWord[]])[] {
  const cells = data.tiers.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
  const used = new Set(cells.flatMap(({ word, earlier }) => (earlier ? [word, earlier.word] : [word])));
  return MARKS.flatMap((words) => {
    const [first, ...others] = words.filter((word) => used.has(word));
    return first === undefined ? [] : [[first, ...others] as const];
  });
}
