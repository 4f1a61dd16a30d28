import { ensureFonts } from './fonts.mjs';

/**
 * Vite plugin: makes the font files before anything needs them (dev, build and tests alike), and lets the page
 * ask for the two core files together with its script instead of after its style sheet.
 * @returns {import('vite').Plugin}
 */
export function fontPlugin() {
  return {
    name: 'fonts',
    async config() {
      await ensureFonts();
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => /(^|\/)core-(400|700)-[^/]+\.woff2$/.test(file))
          .toSorted()
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
            injectTo: 'head-prepend',
          }));
      },
    },
  };
}
