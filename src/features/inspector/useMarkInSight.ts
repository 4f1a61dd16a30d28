import { useEffect } from 'react';
import { findMark } from './findMark';

/** Where the inspector is a sheet over the lower part of the view; as in Inspector.module.css. */
const SHEET = '(max-width: 719.98px)';
const MOTION = '(prefers-reduced-motion: no-preference)';
/** How long a view that is loaded late may take to draw the mark, in ms. */
const PATIENCE = 5000;

/**
 * Scrolls the record's mark out from under the sheet on a small screen, once it is drawn and at its place; the page's
 * scroll padding keeps the sheet's room free. Charts that move their marks do so first.
 * @param record the record that the inspector shows, null when it is closed
 */
export function useMarkInSight(record: string | null): void {
  useEffect(() => {
    const main = document.querySelector('main');
    if (record === null || !main || !matchMedia(SHEET).matches) return undefined;
    const find = () => findMark(record, main);
    let left = false;
    const show = async () => {
      await Promise.allSettled(main.getAnimations({ subtree: true }).map(({ finished }) => finished));
      if (left) return;
      const behavior = matchMedia(MOTION).matches ? 'smooth' : 'auto';
      find()?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
    };
    const observer = new MutationObserver(() => {
      if (find() === null) return;
      observer.disconnect();
      void show();
    });
    if (find() === null) observer.observe(main, { childList: true, subtree: true });
    else void show();
    const patience = setTimeout(() => observer.disconnect(), PATIENCE);
    return () => {
      left = true;
      observer.disconnect();
      clearTimeout(patience);
    };
  }, [record]);
}
