import { onTestFinished } from 'vitest';

/** The names of the files that the page gives to the reader from now on, in place of the browser's downloads. */
export function savedFiles(): readonly string[] {
  const names: string[] = [];
  const take = (event: Event) => {
    if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return;
    event.preventDefault();
    names.push(event.target.download);
  };
  document.addEventListener('click', take, { capture: true });
  onTestFinished(() => document.removeEventListener('click', take, { capture: true }));
  return names;
}
