import { CrossSign } from '../../charts/tree/CrossSign';
import type { Frame } from '../../charts/frame';
import { hasCross } from '../../charts/tree/hasCross';
import { paint } from '../../charts/palette';
import { placeTree } from '../../charts/tree/placeTree';
import type { TreeData } from '../../charts/tree/selectTree';
import { StillTree } from '../../charts/tree/Tree';
import { withKey, type KeyEntry } from '../../export/key/withKey';
import type { Picture } from '../../export/shown';
import { frameworkMessages as say } from '../../i18n/messages/framework';

const CROSS: KeyEntry = { words: say.keyCross, mark: <CrossSign stroke={paint.ink} /> };

/** The tree as a picture, which says below it what ⇄ means where there is one. */
export function drawTree(data: TreeData, frame: Frame): Picture {
  const layout = placeTree(data, frame);
  const element = <StillTree layout={layout} label={say.treeName[frame.lang]} />;
  return withKey({ element, ...layout.size }, hasCross(data) ? [CROSS] : [], frame);
}
