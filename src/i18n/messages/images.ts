import type { Text } from '../text';

/** Words of charts as pictures, and of the way to save them. */
export const imagesMessages = {
  /** Below the title of a picture. */
  under: (filter: Text, asOf: Text): Text => ({
    ja: `${filter.ja}　${asOf.ja}`,
    en: `${filter.en} · ${asOf.en}`,
  }),
  /** `added` says what is not from the source. */
  source: (source: Text, added: Text | null): Text => ({
    ja: added === null ? source.ja : `${added.ja}　${source.ja}`,
    en: added === null ? source.en : `${added.en} ${source.en}`,
  }),
  address: (address: string): Text => ({ ja: `この図を開く：${address}`, en: `Open this view: ${address}` }),
  noChart: {
    ja: 'いまの表示には図がないため、画像はありません。内容は「スライド」「印刷」「データ」で保存できます。',
    en: 'No chart is shown here, so there is no image of it. The content can be saved as slides, in print or as data.',
  },
  theme: { ja: '配色', en: 'Colours' },
  light: { ja: '明るい', en: 'Light' },
  dark: { ja: '暗い', en: 'Dark' },
  kind: { ja: '形式', en: 'Format' },
  svg: { ja: 'SVG', en: 'SVG' },
  sharp: { ja: '拡大しても鮮明', en: 'Sharp at any size' },
  png: { ja: 'PNG', en: 'PNG' },
  pngSize: { ja: '大きさ', en: 'Size' },
  times: (factor: number): Text => ({ ja: `${factor}倍`, en: `${factor}×` }),
  slide: { ja: 'スライド', en: 'Slide' },
  size: (width: number, height: number): Text => ({
    ja: `${width} × ${height} ピクセル`,
    en: `${width} × ${height} pixels`,
  }),
  /**
   * The smallest text there is and the smallest that can be read when projected, in pixels. `branches`: the chart has
   * branches to close, and slides of PowerPoint have it in parts.
   */
  smallText: (size: number, readable: number, branches: boolean): Text => ({
    ja: `この大きさでは文字が小さくなり、最も小さいもので約${size}ピクセルです（投影して読める目安は${readable}ピクセル以上）。${branches ? '枝を閉じるか、「スライド」（PowerPoint）をお使いください。' : '絞り込むと大きくなることがあります。手元で読むには、SVG又は2倍以上のPNGをお使いください。'}`,
    en: `At this size text becomes small: the smallest is about ${size} pixels (${readable} or more can be read on a projector). ${branches ? 'Close some branches, or use “Slides” (PowerPoint).' : 'Narrowing the view may enlarge it. To be read close up, use SVG or a PNG at 2× or more.'}`,
  }),
  preview: (title: Text): Text => ({
    ja: `保存する画像：${title.ja}`,
    en: `The image to be saved: ${title.en}`,
  }),
  previewing: { ja: '画像を準備しています', en: 'Getting the image ready' },
  save: { ja: '画像を保存', en: 'Save image' },
  copy: { ja: '画像をコピー', en: 'Copy image' },
  saved: (name: string): Text => ({ ja: `保存しました（${name}）。`, en: `Saved as ${name}.` }),
  copied: (width: number, height: number): Text => ({
    ja: `画像をコピーしました（PNG、${width} × ${height} ピクセル）。`,
    en: `Copied the image (PNG, ${width} × ${height} pixels).`,
  }),
  noFont: {
    ja: '画像に収める書体を読み込めませんでした。通信の状態を確かめてください。',
    en: 'The typeface to put into the image could not be loaded. Check the connection.',
  },
  notDrawn: {
    ja: 'ブラウザーが図を画像にできませんでした。SVGで保存してください。',
    en: 'The browser could not draw the chart. Save it as SVG instead.',
  },
  tooLarge: (width: number, height: number): Text => ({
    ja: `${width} × ${height}ピクセルの画像は、このブラウザーでは大きすぎて作れません。より小さい倍率かSVGを選んでください。`,
    en: `An image of ${width} × ${height} pixels is too large for this browser. Choose a smaller size or SVG.`,
  }),
  noClipboard: {
    ja: 'このブラウザーでは画像をコピーできません。「画像を保存」を使ってください。',
    en: 'This browser cannot copy images. Save the image instead.',
  },
  notAllowed: {
    ja: 'ブラウザーがコピーを許可しませんでした。「画像を保存」を使ってください。',
    en: 'The browser did not allow copying. Save the image instead.',
  },
};
