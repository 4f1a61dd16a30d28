import { StillMatrix } from '../../charts/matrix/Matrix';
import { placeMatrix } from '../../charts/matrix/placeMatrix';
import { tabulateMatrix } from '../../charts/matrix/tabulateMatrix';
import { placePyramid } from '../../charts/pyramid/placePyramid';
import { Pyramid } from '../../charts/pyramid/Pyramid';
import { tabulatePyramid } from '../../charts/pyramid/tabulatePyramid';
import { withKey } from '../../export/key/withKey';
import type { Show, Shown } from '../../export/shown';
import { hasAdded } from '../../export/stamp';
import { matrixKey, pyramidKey } from './forumsKey';
import { selectForums, type ForumsData } from './selectForums';

/** The forums as they leave the app: the pyramid or the matrix with its rows, or the rows alone. */
export const showForums: Show = (dataset, { filters, view }) => {
  const data = selectForums(dataset, filters, view.as);
  const tables = [data.matrix ? tabulateMatrix(data.matrix) : tabulatePyramid(data.pyramid)];
  return {
    title: data.headline,
    seen: data.seen,
    picture: pictureOf(data),
    ...(hasAdded(tables) ? { added: data.matrix ? 'standings' : 'items' } : {}),
    tables,
  };
};

function pictureOf({ as, pyramid, matrix }: ForumsData): Shown['picture'] {
  if (matrix) {
    return (frame) => {
      const layout = placeMatrix(matrix, frame);
      const { width, height } = layout;
      const element = <StillMatrix data={matrix} layout={layout} lang={frame.lang} />;
      return withKey({ element, width, height }, matrixKey(matrix, layout.kind), frame);
    };
  }
  if (as !== 'chart') return null;
  return (frame) => {
    const layout = placePyramid(pyramid, frame);
    const { width, height } = layout;
    const element = (
      <Pyramid layout={layout} tiers={pyramid.tiers} lang={frame.lang} interactive={false} marked />
    );
    const key = pyramid.filtered ? pyramidKey(pyramid.count) : [];
    return withKey({ element, width, height }, key, frame);
  };
}
