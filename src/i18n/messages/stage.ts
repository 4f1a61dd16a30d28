import { same, type Text } from '../text';

/** Words of the stage: what the audience sees, and the controls of who speaks there. */
export const stageMessages = {
  scene: (at: number, of: number): Text => ({ ja: `場面${at}／${of}`, en: `Scene ${at} of ${of}` }),
  at: (at: number, of: number): Text => same(`${at} / ${of}`),
  /** For the tab. */
  tab: (at: number, scene: Text, briefing: Text): Text => ({
    ja: `${at}. ${scene.ja} | ${briefing.ja}`,
    en: `${at}. ${scene.en} | ${briefing.en}`,
  }),
  told: (at: number, of: number, title: Text): Text => ({
    ja: `場面${at}／${of}：${title.ja}`,
    en: `Scene ${at} of ${of}: ${title.en}`,
  }),
  untitled: { ja: '無題の場面', en: 'Untitled scene' },
  untitledBriefing: { ja: '無題のブリーフィング', en: 'Untitled briefing' },
  controls: { ja: 'ブリーフィングの操作', en: 'Controls of the briefing' },
  next: { ja: '次の場面', en: 'Next scene' },
  previous: { ja: '前の場面', en: 'Previous scene' },
  overview: { ja: '場面の一覧', en: 'All scenes' },
  filter: { ja: '絞り込みと表示の切替え', en: 'Filter and ways to show' },
  presenter: { ja: '発表者用の画面を開く', en: 'Open the presenter window' },
  fullScreen: { ja: '全画面で表示', en: 'Full screen' },
  noFullScreen: { ja: '全画面表示を終える', en: 'Leave full screen' },
  language: { ja: 'Show in English', en: '日本語で表示' },
  help: { ja: 'キー操作の一覧', en: 'Keys' },
  leave: { ja: 'ブリーフィングを終える', en: 'Leave the briefing' },
  /** A control and its key. */
  withKey: (name: Text, key: Text): Text => ({
    ja: `${name.ja}（${key.ja}）`,
    en: `${name.en} (${key.en})`,
  }),
  back: { ja: 'この場面に戻る', en: 'Return to the scene' },
  dark: {
    ja: '画面を消しています。押すと場面に戻ります。',
    en: 'The screen is blank. Press to show the scene.',
  },
  typed: (digits: string): Text => ({
    ja: `場面${digits}へ移動するには Enter`,
    en: `Enter goes to scene ${digits}`,
  }),
  first: { ja: '最初の場面です。', en: 'This is the first scene.' },
  last: { ja: '最後の場面です。', en: 'This is the last scene.' },
  noScene: (asked: number, of: number): Text => ({
    ja: `場面${asked}はありません。場面は${of}までです。`,
    en: `There is no scene ${asked}; the last one is ${of}.`,
  }),
  blocked: {
    ja: '発表者用の画面を開けませんでした。このサイトのポップアップを許可してから、もう一度お試しください。',
    en: 'The presenter window could not be opened. Allow pop-ups for this site, then try again.',
  },
  close: { ja: '閉じる', en: 'Close' },
  overviewHint: {
    ja: '矢印キーで選び、Enter で移動します。',
    en: 'Choose with the arrow keys, go there with Enter.',
  },
  nowhere: {
    ja: 'この場面のリンクが指す画面はありません。',
    en: 'The link of this scene leads to no view.',
  },
  notLoaded: { ja: '図を読み込めませんでした。', en: 'The picture could not be loaded.' },
  broken: {
    ja: 'この場面のリンクに、読み取れない部分があります。残りの部分で表示しています。',
    en: 'Parts of the link of this scene were not understood. It is shown without them.',
  },
  unread: {
    ja: 'リンクで指定された表示を読み取れないため、場面を保存時のまま表示しています。',
    en: 'What the link asks for was not understood. The scene is shown as it was saved.',
  },
  unreadParts: {
    ja: 'リンクに、読み取れない部分があります。その部分を除いて表示しています。',
    en: 'Parts of the link were not understood. The briefing is shown without them.',
  },
  noNumber: {
    ja: '場面は番号で指定します。最初の場面を表示しています。',
    en: 'A scene is given by its number. This is the first one.',
  },
  dismiss: { ja: 'お知らせを閉じる', en: 'Dismiss the notice' },
  problems: {
    unknown: {
      ja: 'このブリーフィングは見つかりません',
      en: 'There is no such briefing here',
    },
    unknownWhy: {
      ja: 'リンクのつづりを確かめてください。自作のブリーフィングは、作成したブラウザーの中にだけあります。別の機器では、ファイル又は共有リンクから開いてください。',
      en: 'Check the spelling of the link. Briefings of your own are kept only in the browser they were made in; elsewhere, open them from their file or from a link that shares them.',
    },
    badLink: {
      ja: 'リンクの中のブリーフィングを開けません',
      en: 'The briefing in this link cannot be opened',
    },
    failed: { ja: 'ブリーフィングを読み込めません', en: 'The briefing cannot be loaded' },
    failedWhy: {
      ja: 'ネットワークの接続を確かめて、もう一度読み込んでください。',
      en: 'Check the connection to the network, then load again.',
    },
    empty: { ja: 'このブリーフィングには場面がありません', en: 'This briefing has no scenes yet' },
    emptyWhy: {
      ja: '「保存・共有」の「ブリーフィング」から、表示中の画面を場面として加えられます。',
      en: 'Any view can be added to it as a scene with “Save and share” on that view.',
    },
    beyond: (asked: number): Text => ({
      ja: `場面${asked}はありません`,
      en: `There is no scene ${asked}`,
    }),
    beyondWhy: (of: number): Text => ({
      ja: `このブリーフィングの場面は${of}までです。`,
      en: of === 1 ? 'This briefing has one scene.' : `This briefing has ${of} scenes.`,
    }),
    late: { ja: 'この場面を表示できません', en: 'This scene cannot be shown' },
    lateWhy: {
      ja: '画面の一部を読み込めませんでした。ほかの場面へは進めます。ネットワークの接続を確かめて、もう一度読み込んでください。',
      en: 'A part of the view could not be loaded. You can go on to other scenes. Check the connection to the network, then load again.',
    },
  },
  retry: { ja: 'もう一度読み込む', en: 'Load again' },
  toFirst: { ja: '最初の場面へ', en: 'To the first scene' },
  toLast: { ja: '最後の場面へ', en: 'To the last scene' },
  toBriefings: { ja: 'ブリーフィングの一覧へ', en: 'To all briefings' },
  keysTitle: { ja: 'キー操作', en: 'Keys' },
  keysNote: {
    ja: '文字の入力欄では、キーは入力に使われます。図の中の印が選ばれているときは、矢印キーは図の中を移動します。Tabキーで選んだボタンでは、スペースはそのボタンを押します。印やボタンが選ばれていても、PageUp・PageDownは場面を前後に移します。',
    en: 'In a field the keys are for typing. On a mark of a chart the arrow keys move within the chart, and on a button reached by Tab, Space presses it. Page Up and Page Down move through the scenes on both.',
  },
  keysTouch: {
    ja: 'タッチ操作では、左右にスワイプすると場面が切り替わります。',
    en: 'On a touch screen, swipe left or right.',
  },
  keys: [
    { keys: ['→', 'Space', 'PageDown', 'Enter'], does: { ja: '次の場面', en: 'Next scene' } },
    { keys: ['←', 'Shift+Space', 'PageUp'], does: { ja: '前の場面', en: 'Previous scene' } },
    { keys: ['Home', 'End'], does: { ja: '最初の場面、最後の場面', en: 'First scene, last scene' } },
    { keys: ['1…9', 'Enter'], does: { ja: '番号の場面へ', en: 'Go to the scene of that number' } },
    { keys: ['O'], does: { ja: '場面の一覧', en: 'All scenes' } },
    { keys: ['B', '.'], does: { ja: '画面を消す、戻す', en: 'Blank the screen, and back' } },
    { keys: ['C'], does: { ja: '絞り込みと表示の切替え', en: 'Filter and ways to show' } },
    { keys: ['R'], does: { ja: 'この場面に戻る', en: 'Return to the scene' } },
    { keys: ['S'], does: { ja: '発表者用の画面を開く', en: 'Open the presenter window' } },
    { keys: ['F', 'F5'], does: { ja: '全画面表示、解除', en: 'Full screen, and back' } },
    { keys: ['L'], does: { ja: '日本語と英語の切替え', en: 'Japanese or English' } },
    { keys: ['?'], does: { ja: 'この一覧', en: 'This list' } },
    {
      keys: ['Esc'],
      does: {
        ja: '開いているものを閉じる。なければ、始める前の画面に戻る',
        en: 'Close what is open; else back to where you were before',
      },
    },
  ],
} as const;
