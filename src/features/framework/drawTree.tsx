import type { Frame } from '../../charts/frame';
import { placeTree } from '../../charts/tree/placeTree';
import type { TreeData } from '../../charts/tree/selectTree';
import { StillTree } from '../../charts/tree/Tree';
import type { Picture } from '../../export/shown';
import { frameworkMessages as say } from '../../i18n/messages/framework';

/** The tree as a picture. */
export function drawTree(data: TreeData, frame: Frame): Picture {
  const layout = placeTree(data, frame);
  return { element: <StillTree layout={layout} label={say.treeName[frame.lang]} />, ...layout.size };
}
