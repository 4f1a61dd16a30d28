import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { selectTree, type TreeItem } from '../../charts/tree/selectTree';
import { NOTHING_TYPED, stepTree, type KeyNode } from '../../charts/tree/treeKeys';
import {
  closeBranch,
  openExactly,
  openMore,
  openRecord,
  settleTree,
  type SettledTree,
} from '../../charts/tree/treeMoves';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { otherLang, type Lang } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { isComposing } from '../../ui/isComposing';
import { useLatestTree } from './useLatestTree';

/** The tree as the address describes it, and what the reader may do with it. The address is the only state. */
export function useTree() {
  const dataset = useDataset();
  const { filters, view, href, push, replace } = useFilters();
  const { lang } = useLang();
  const typed = useRef(NOTHING_TYPED);
  const { open, node, record } = view;
  const tree = useMemo(() => settleTree(dataset, { open, node, record }), [dataset, open, node, record]);
  const data = useMemo(() => selectTree(dataset, filters, tree.open, tree), [dataset, filters, tree]);

  const { latest, send } = useLatestTree(tree);
  const go = (next: SettledTree, how: typeof push) => {
    if (send(next)) how({ view: next });
  };

  // A link to a record opens the branches above it; written down, they stay open when the record is closed.
  const revealed = tree.open.length > open.length;
  useEffect(() => {
    if (revealed) replace({ view: tree });
  }, [replace, revealed, tree]);

  const onKeyDown = (event: KeyboardEvent) => {
    const onItem = event.target instanceof Element && event.target.closest('[role="treeitem"]') !== null;
    if (!onItem || event.altKey || event.ctrlKey || event.metaKey || isComposing(event.nativeEvent)) return;
    const now = latest.current;
    const step = stepTree(event.key, {
      nodes: selectTree(dataset, filters, now.open, now).items.map((item) => keyNode(item, lang)),
      current: now.node,
      typed: typed.current,
      now: event.timeStamp,
    });
    if (!step) return;
    event.preventDefault();
    switch (step.does) {
      case 'move':
        return go({ ...now, node: step.to }, replace);
      case 'type':
        typed.current = step.typed;
        return go({ ...now, node: step.to }, replace);
      case 'open':
        return go(openMore(now, step.ids, now.node), push);
      case 'close':
        return go(closeBranch(dataset, now, step.id), push);
      case 'record':
        return go(openRecord(dataset, now, step.id), push);
    }
  };

  /** The mouse on an expander; a click on the node itself is its link. True when there was one to press. */
  const onClick = (event: MouseEvent): boolean => {
    const pressed = event.target instanceof Element ? event.target.closest('[data-toggle]') : null;
    const id = pressed?.getAttribute('data-toggle');
    if (id === undefined || id === null) return false;
    const now = latest.current;
    go(now.open.includes(id) ? closeBranch(dataset, now, id) : openMore(now, [id], id), push);
    return true;
  };

  return {
    data,
    open: tree.open,
    onKeyDown,
    onClick,
    hrefOf: (id: string) => href({ view: openRecord(dataset, tree, id) }),
    onOpen: (branches: readonly string[]) => go(openExactly(dataset, latest.current, branches), push),
  };
}

function keyNode({ id, parent, branch, label }: TreeItem, lang: Lang): KeyNode {
  return { id, parent, branch, words: [label[lang], label[otherLang(lang)]] };
}
