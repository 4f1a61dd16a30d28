import type { Text } from '../text';

/** How far long work is. */
export const workMessages = {
  busy: { ja: '作成しています…', en: 'Working…' },
  busyAt: (done: number, of: number): Text => ({
    ja: `作成しています…（${done}／${of}）`,
    en: `Working… (${done} of ${of})`,
  }),
  unexpected: {
    ja: '思わぬ問題が起きました。画面を読み込み直して、もう一度お試しください。',
    en: 'Something unexpected went wrong. Load the page again and try once more.',
  },
  cancel: { ja: '中止', en: 'Cancel' },
  cancelled: { ja: '中止しました。', en: 'Cancelled.' },
  failed: (why: Text): Text => ({
    ja: `作成できませんでした。${why.ja}`,
    en: `Could not be made. ${why.en}`,
  }),
};
