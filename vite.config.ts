import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildStamp } from './scripts/buildStamp.mjs';
import { fontPlugin } from './scripts/fontPlugin.mjs';

export default defineConfig({
  // Relative addresses: the built site works in any sub-folder of any static host.
  base: './',
  // The router lives behind the #: an unknown path is a mistake and answers 404, as on any static host.
  appType: 'mpa',
  plugins: [
    react(),
    // The widgets bring their own words in 34 languages; we speak two.
    { ...optimizeLocales.vite({ locales: ['ja-JP', 'en-US'] }), enforce: 'pre' },
    fontPlugin(),
    buildStamp(),
  ],
  build: {
    target: 'baseline-widely-available',
    // A font inside the style sheet would be fetched by everybody, needed or not.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    rolldownOptions: {
      output: {
        // What the first page needs is one file: cut up by what the late parts share of it, it would be 40 requests
        // and compress worse by 6 %.
        codeSplitting: { groups: [{ name: 'first', test: /\/src\/main\.tsx$/ }] },
      },
    },
  },
  test: {
    // No test asserts a time; a machine that is busy with other things may take as long as it needs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Class names in tests are the names in the file, so that a test may read them.
    css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/setup/failOnConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup/failOnConsole.ts', 'tests/setup/dom.ts'],
        },
      },
    ],
  },
});
