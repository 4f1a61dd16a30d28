import type { TreeNode } from '../../dataset/model';
import { frameworkMessages } from '../../i18n/messages/framework';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import type { Text } from '../../i18n/text';

/** What an item of the strategy is, in the source's words for its purpose, aims and measures (slide 1). */
export function strategyKind({ kind }: TreeNode): Text {
  return kind === 'purpose' || kind === 'aim' || kind === 'measure'
    ? say.kinds[kind]
    : frameworkMessages.kinds[kind];
}
