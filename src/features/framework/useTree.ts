import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { selectTree, type TreeItem } from '../../charts/tree/selectTree';
import { NOTHING_TYPED, stepTree, type KeyNode } from '../../charts/tree/treeKeys';
import { closeBranch, openExactly, openMore, openRecord, settleTree } from '../../charts/tree/treeMoves';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { otherLang, type Lang } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';

/** The tree as the address describes it, and what the reader may do with it. The address is the only state. */
export function useTree() {
  const dataset = useDataset();
  const { filters, view, href, push, replace } = useFilters();
  const { lang } = useLang();
  const typed = useRef(NOTHING_TYPED);
  const { open, node, record } = view;
  const tree = useMemo(() => settleTree(dataset, { open, node, record }), [dataset, open, node, record]);
  const data = useMemo(() => selectTree(dataset, filters, tree.open, tree), [dataset, filters, tree]);

  // A link to a record opens the branches above it; written down, they stay open when the record is closed.
  const revealed = tree.open.length > open.length;
  useEffect(() => {
    if (revealed) replace({ view: { open: tree.open, node: tree.node } });
  }, [replace, revealed, tree]);

  const onKeyDown = (event: KeyboardEvent) => {
    const onItem = event.target instanceof Element && event.target.closest('[role="treeitem"]') !== null;
    if (!onItem || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const nodes = data.items.map((item) => keyNode(item, lang));
    const step = stepTree(event.key, {
      nodes,
      current: tree.node,
      typed: typed.current,
      now: event.timeStamp,
    });
    if (!step) return;
    event.preventDefault();
    switch (step.does) {
      case 'move':
        return replace({ view: { node: step.to } });
      case 'type':
        typed.current = step.typed;
        return replace({ view: { node: step.to } });
      case 'open':
        return step.ids.length === 0 ? undefined : push({ view: openMore(tree, step.ids, tree.node) });
      case 'close':
        return push({ view: closeBranch(dataset, tree, step.id) });
      case 'record':
        return push({ view: openRecord(dataset, tree, step.id) });
    }
  };

  /** The mouse on an expander; a click on the node itself is its link. True when there was one to press. */
  const onClick = (event: MouseEvent): boolean => {
    const pressed = event.target instanceof Element ? event.target.closest('[data-toggle]') : null;
    const item = data.items.find(({ id }) => id === pressed?.getAttribute('data-toggle'));
    if (!item) return false;
    const isOpen = item.branch === 'open';
    push({ view: isOpen ? closeBranch(dataset, tree, item.id) : openMore(tree, [item.id], item.id) });
    return true;
  };

  return {
    data,
    open: tree.open,
    onKeyDown,
    onClick,
    hrefOf: (id: string) => href({ view: openRecord(dataset, tree, id) }),
    onOpen: (branches: readonly string[]) => push({ view: openExactly(dataset, tree, branches) }),
  };
}

function keyNode({ id, parent, branch, label }: TreeItem, lang: Lang): KeyNode {
  return { id, parent, branch, words: [label[lang], label[otherLang(lang)]] };
}
