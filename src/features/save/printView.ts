/** Waits no longer than this for the sheets, ms: without them the page prints as it looks on the screen. */
const PATIENCE = 5000;

/** Closes the panel that asks for it and opens the print dialog, as soon as the sheets stand by (`data-paper`). */
export async function printView(panel: HTMLDialogElement | null): Promise<void> {
  panel?.close();
  await sheetsReady();
  print();
}

function sheetsReady(): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve) => {
    const settle = () => {
      watcher.disconnect();
      clearTimeout(timer);
      // The panel is gone from the page one task later.
      setTimeout(resolve);
    };
    const watcher = new MutationObserver(() => {
      if (root.dataset['paper'] !== undefined) settle();
    });
    const timer = setTimeout(settle, PATIENCE);
    watcher.observe(root, { attributeFilter: ['data-paper'] });
    if (root.dataset['paper'] !== undefined) settle();
  });
}
