import { CrossSign } from '../../charts/tree/CrossSign';
import type { Frame } from '../../charts/frame';
import { hasCross } from '../../charts/tree/hasCross';
import { paint } from '../../charts/palette';
import { placeTree } from '../../charts/tree/placeTree';
import { placeTreeColumns } from '../../charts/tree/placeTreeColumns';
import type { TreeData } from '../../charts/tree/selectTree';
import { StillTree } from '../../charts/tree/Tree';
import { withKey, type KeyEntry } from '../../export/key/withKey';
import type { Picture } from '../../export/shown';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import type { Lang } from '../../i18n/text';

const CROSS: KeyEntry = { words: say.keyCross, mark: <CrossSign stroke={paint.ink} /> };

/** The tree as a picture, which says below it what ⇄ means where there is one. */
export function drawTree(data: TreeData, frame: Frame): Picture {
  const layout = placeTree(data, frame);
  const element = <StillTree layout={layout} label={say.treeName[frame.lang]} />;
  return explained({ element, ...layout.size }, data, frame);
}

/** The tree as a picture in columns side by side; null where it has too little for that. */
export function drawTreeColumns(
  data: TreeData,
  room: { readonly width: number; readonly height: number },
  lang: Lang,
): Picture | null {
  // Nothing is drawn at the end of an open branch, so that no room is needed there.
  const still = data.items.map((item) =>
    item.branch === 'open' ? { ...item, branch: 'leaf' as const } : item,
  );
  const placed = placeTreeColumns({ items: still }, room, lang);
  if (placed === null) return null;
  const { columns, width, height } = placed;
  const element = (
    <svg
      role="img"
      aria-label={say.treeName[lang]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {columns.map(({ x, layout }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <StillTree layout={layout} label={say.treeName[lang]} />
        </g>
      ))}
    </svg>
  );
  return explained({ element, width, height }, data, { width, lang, scale: 1 });
}

function explained(tree: Picture, data: TreeData, frame: Frame): Picture {
  return withKey(tree, hasCross(data) ? [CROSS] : [], frame);
}
