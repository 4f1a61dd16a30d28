import { headlineMatrix } from '../../charts/matrix/headlineMatrix';
import { seenMatrix } from '../../charts/matrix/seenMatrix';
import { selectMatrix, type MatrixData } from '../../charts/matrix/selectMatrix';
import { headlinePyramid } from '../../charts/pyramid/headlinePyramid';
import { seenPyramid } from '../../charts/pyramid/seenPyramid';
import { selectPyramid, type PyramidData } from '../../charts/pyramid/selectPyramid';
import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { formOf, forms, type As } from '../../filters/forms';
import { knowsStandings } from '../../filters/stance';
import type { Text } from '../../i18n/text';

/** What the view of the forums shows, in the form that is asked for. */
export interface ForumsData {
  readonly as: (typeof forms.forums)[number];
  readonly headline: Text;
  readonly seen: Text;
  readonly pyramid: PyramidData;
  /** Null in any other form, and while the added facts that it is made of are switched off. */
  readonly matrix: MatrixData | null;
}

/** Selects the forums; where there is no matrix to show, what is said of them is said of the pyramid. */
export function selectForums(dataset: Dataset, filters: Filters, asked: As): ForumsData {
  const as = formOf(asked, forms.forums);
  const pyramid = selectPyramid(dataset, filters);
  const matrix = as === 'matrix' && knowsStandings(dataset) ? selectMatrix(dataset, filters) : null;
  return {
    as,
    headline: matrix ? headlineMatrix(matrix) : headlinePyramid(pyramid),
    seen: matrix ? seenMatrix(matrix) : seenPyramid(pyramid),
    pyramid,
    matrix,
  };
}
