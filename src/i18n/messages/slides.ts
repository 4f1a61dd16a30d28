import { counted } from '../phrases';
import type { Text } from '../text';

/** Words on slides, and of the way to them. */
export const slidesMessages = {
  /** Of the file, as other programs show it. */
  author: { ja: '日本のサイバー外交（当サイト）', en: "Japan's Cyber Diplomacy (this site)" },
  /** Names of the parts of a slide, in the list of its objects. */
  title: { ja: 'タイトル', en: 'Title' },
  chart: { ja: '図', en: 'Chart' },
  shape: { ja: '図形', en: 'Shape' },
  finding: { ja: '要点', en: 'Finding' },
  rule: { ja: '罫線', en: 'Rule' },
  foot: { ja: '絞り込み・出典', en: 'Filter and source' },
  openView: { ja: 'この画面を開く', en: 'Open this view' },
  /** Above addresses in the notes. */
  links: { ja: 'このスライドのリンク', en: 'Links on this slide' },
  part: (title: string, part: number, of: number): Text => ({
    ja: `${title}（${part}／${of}）`,
    en: `${title} (${part} of ${of})`,
  }),
  leadsNowhere: {
    ja: 'この場面のリンクの先に画面がありません。',
    en: 'The link of this scene leads to no view.',
  },
  sceneNotLoaded: (scene: number, title: Text): Text => ({
    ja: `場面${scene}「${title.ja}」を読み込めませんでした。通信の状態を確かめてください。`,
    en: `Scene ${scene}, “${title.en}”, could not be loaded. Check the connection.`,
  }),
  notLoaded: {
    ja: 'スライドを作る部品を読み込めませんでした。通信の状態を確かめてください。',
    en: 'What makes the slides could not be loaded. Check the connection.',
  },

  /** The save panel. */
  about: {
    ja: '図は編集できる図形と文字、表は表、説明と発言メモはノートになります。各スライドに絞り込み・時点・出典・リンクが付きます。',
    en: 'Charts become shapes and text that can be edited, tables become tables, and descriptions and speaking notes become speaker notes. Each slide says its filter, date, source and link.',
  },
  what: { ja: '内容', en: 'What to save' },
  thisView: { ja: 'この画面', en: 'This view' },
  briefing: (title: Text): Text => ({
    ja: `ブリーフィング「${title.ja}」`,
    en: `The briefing “${title.en}”`,
  }),
  scenes: (count: number): Text => ({ ja: `${count}場面`, en: counted(count, 'scene') }),
  withTables: {
    ja: '図の後に、同じ内容の表のスライドも付ける',
    en: 'Follow each chart with the same facts as tables',
  },
  /** Before saving. */
  count: (slides: number): Text => ({ ja: `スライド${slides}枚`, en: counted(slides, 'slide') }),
  save: { ja: 'PowerPointで保存', en: 'Save as PowerPoint' },
  saved: (name: string, slides: number): Text => ({
    ja: `保存しました（${name}、スライド${slides}枚）。`,
    en: `Saved as ${name} (${counted(slides, 'slide')}).`,
  }),
};
