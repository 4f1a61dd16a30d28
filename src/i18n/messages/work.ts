import type { Text } from '../text';

/** How far long work is. */
export const workMessages = {
  busy: { ja: '作成しています…', en: 'Working…' },
  busyAt: (done: number, of: number): Text => ({
    ja: `作成しています…（${of}件中${done}件）`,
    en: `Working… (${done} of ${of})`,
  }),
  cancel: { ja: '中止', en: 'Cancel' },
  cancelled: { ja: '中止しました。', en: 'Cancelled.' },
  failed: (why: Text): Text => ({
    ja: `作成できませんでした。${why.ja}`,
    en: `Could not be made. ${why.en}`,
  }),
};
