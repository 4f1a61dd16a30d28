import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * Playwright's `test`, in which a page that complains is a failed test: console errors and warnings, uncaught
 * errors, failed requests, and any request to another origin. It watches every page of the `context` fixture.
 */
export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    const complaints = watch(context, new URL(baseURL ?? '').origin);
    await use(context);
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  },
});

function watch(context: BrowserContext, home: string): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${String(error.error().stack ?? error.error())}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    // Drawings on their way to a file travel as data: and blob: addresses; those never leave the page.
    if (url.protocol.startsWith('http') && url.origin !== home)
      complaints.push(`foreign request: ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason';
    // Leaving a page while it still loads, or starting a download, aborts a request without anything being wrong.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed request: ${request.url()} (${reason})`);
  });
  return complaints;
}
