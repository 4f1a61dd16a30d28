import { defineConfig } from '@playwright/test';
import { findBrowser, launchFlags } from './scripts/browser.mjs';
import { PATIENCE } from './tests/e2e/support/patience';

const port = Number(process.env['E2E_PORT'] ?? 41_733);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A test that passes at the second try is a broken test.
  retries: 0,
  // Two workers share two cores with two browsers; no test asserts a time. More than one part may take its time.
  timeout: 2 * PATIENCE,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      args: launchFlags(),
      // Without a browser of the machine Playwright uses its own.
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `npx vite preview --host localhost --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
