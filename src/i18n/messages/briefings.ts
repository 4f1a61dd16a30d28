import type { Text } from '../text';

/** Words of the page of briefings and of their editor. */
export const briefingsMessages = {
  headline: (own: number): Text => ({
    ja: own === 0 ? '会議で見せる場面を並べる' : `自作のブリーフィング${own}件`,
    en:
      own === 0
        ? 'Line up the scenes of a briefing'
        : `${own} ${own === 1 ? 'briefing' : 'briefings'} of your own`,
  }),
  seen: {
    ja: 'ブリーフィングは、画面を順に並べたもの。各場面は、画面のリンクに題名と発言メモを付けたものである。自作のブリーフィングはこのブラウザーの中だけに保存され、どこにも送られない。',
    en: 'A briefing is a row of views to show one after another; each scene is a link to a view with a title and notes. Your own briefings are kept in this browser only and are sent nowhere.',
  },
  reading: {
    ja: 'どの画面でも「保存・共有」の「ブリーフィング」から場面を追加できます。別の端末へはファイルかリンクで渡せます。',
    en: 'On any view, “Save and share” and then “Briefing” adds a scene. A file or a link takes a briefing to another machine.',
  },
  bundled: { ja: '用意されたブリーフィング', en: 'Ready to show' },
  own: { ja: '自作', en: 'Your own' },
  ownNone: {
    ja: 'まだありません。新しく作るか、上のブリーフィングを複製するか、ファイルを取り込んでください。',
    en: 'None yet. Make a new one, duplicate the one above, or import a file.',
  },
  create: { ja: '新しく作る', en: 'New briefing' },
  scenes: (count: number): Text => ({
    ja: `${count}場面`,
    en: `${count} ${count === 1 ? 'scene' : 'scenes'}`,
  }),
  changed: (when: Text): Text => ({ ja: `${when.ja}に変更`, en: `changed ${when.en}` }),

  present: { ja: '発表', en: 'Present' },
  presentFrom: { ja: 'ここから発表', en: 'Present from here' },
  withPresenter: { ja: '発表者用の画面も開いて発表', en: 'Present with the presenter window' },
  print: { ja: '印刷', en: 'Print' },
  slides: { ja: 'スライド（PowerPoint）', en: 'Slides (PowerPoint)' },
  duplicate: { ja: '複製', en: 'Duplicate' },
  duplicateToEdit: { ja: '複製して編集', en: 'Duplicate to edit' },
  keepCopy: { ja: '自作として保存して編集', en: 'Keep a copy to edit' },
  edit: { ja: '編集', en: 'Edit' },
  saveAndPrint: { ja: '保存・印刷：', en: 'Save and print:' },
  saveFile: { ja: 'ファイルに保存', en: 'Save as a file' },
  share: { ja: 'リンクで共有', en: 'Share as a link' },
  remove: { ja: '削除', en: 'Delete' },
  actionsOf: (title: Text): Text => ({ ja: `「${title.ja}」の操作`, en: `Actions for “${title.en}”` }),
  copyOf: (title: Text): Text => ({ ja: `${title.ja}（複製）`, en: `${title.en} (copy)` }),
  removed: (title: Text): Text => ({
    ja: `「${title.ja}」を削除しました。`,
    en: `“${title.en}” was deleted.`,
  }),
  restored: (title: Text): Text => ({
    ja: `「${title.ja}」を元に戻しました。`,
    en: `“${title.en}” is back.`,
  }),

  trash: (count: number): Text => ({
    ja: `削除したブリーフィング（${count}件）`,
    en: `Deleted briefings (${count})`,
  }),
  restore: { ja: '元に戻す', en: 'Restore' },
  discard: { ja: '完全に削除', en: 'Delete for good' },
  discarded: { ja: '完全に削除しました。', en: 'Deleted for good.' },

  brokenTitle: (count: number): Text => ({
    ja: `読み取れない保存内容が${count}件あります`,
    en: `${count} stored ${count === 1 ? 'entry cannot' : 'entries cannot'} be read`,
  }),
  brokenReading: {
    ja: 'ブラウザーに保存された次の内容は、ブリーフィングとして読み取れません。消さずに残してあります。ファイルに保存して直すと、取り込めます。',
    en: 'This is stored in the browser but is not a briefing. It has been left as it is. Save it as a file, correct it, and import it.',
  },

  importTitle: { ja: 'ファイルの取り込み', en: 'Import a file' },
  importReading: {
    ja: 'ブリーフィングのファイル（.json）を選ぶか、この画面へドラッグしてください。',
    en: 'Choose a briefing file (.json), or drop it on this page.',
  },
  choose: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  imported: (title: Text, scenes: number): Text => ({
    ja: `「${title.ja}」（${scenes}場面）を取り込みました。`,
    en: `“${title.en}” was imported (${scenes} ${scenes === 1 ? 'scene' : 'scenes'}).`,
  }),
  notImported: (file: string): Text => ({
    ja: `「${file}」を取り込めませんでした。今あるブリーフィングはそのままです。`,
    en: `${file} could not be imported. Your briefings are as they were.`,
  }),
  correct: { ja: 'ファイルの次の箇所を直してください。', en: 'Correct this in the file:' },
  importing: (file: string): Text => ({
    ja: `「${file}」を読み込んでいます…`,
    en: `Reading ${file}…`,
  }),
  moreIssues: (count: number): Text => ({
    ja: `ほかに${count}件の問題があります。`,
    en: `${count} more ${count === 1 ? 'problem' : 'problems'}.`,
  }),
  fileTooLarge: (megabytes: number): Text => ({
    ja: `大きすぎます。ブリーフィングのファイルは${megabytes} MB以下です。`,
    en: `This is too large. A briefing file can be ${megabytes} MB at most.`,
  }),
  fileUnreadable: { ja: 'ファイルを開けません。', en: 'The file cannot be opened.' },
  same: (title: Text): Text => ({
    ja: `「${title.ja}」は、すでに同じ内容のものがあるため、取り込みませんでした。`,
    en: `“${title.en}” is here already with the same content, so nothing was imported.`,
  }),
  exists: (title: Text): Text => ({
    ja: `同じ識別子のブリーフィング「${title.ja}」がすでにあり、内容が異なります。どうしますか。`,
    en: `There is a briefing with the same identifier already, with other content: “${title.en}”. What do you want to do?`,
  }),
  existsBundled: {
    ja: '用意されたブリーフィングと同じ識別子です。用意されたものは置き換えられません。どうしますか。',
    en: 'This has the identifier of the briefing that is ready to show, which is never replaced. What do you want to do?',
  },
  existsRemoved: (title: Text): Text => ({
    ja: `削除したブリーフィングの中に、同じ識別子で内容の異なる「${title.ja}」があります。どうしますか。`,
    en: `Among the deleted briefings there is one with the same identifier and other content: “${title.en}”. What do you want to do?`,
  }),
  replaceIt: { ja: '置き換える', en: 'Replace' },
  replacedBy: (title: Text, scenes: number): Text => ({
    ja: `「${title.ja}」を、ファイルの内容（${scenes}場面）に置き換えました。`,
    en: `“${title.en}” was replaced by the file (${scenes} ${scenes === 1 ? 'scene' : 'scenes'}).`,
  }),
  keepBoth: { ja: '両方残す', en: 'Keep both' },
  cancelImport: { ja: '取り込まない', en: 'Do not import' },

  back: { ja: 'ブリーフィング一覧', en: 'All briefings' },
  unknownTitle: { ja: 'このブリーフィングはありません', en: 'There is no such briefing' },
  unknownReading: {
    ja: '自作のブリーフィングは、作ったブラウザーの中だけにあります。別の端末のものは、ファイルかリンクで受け取ってください。',
    en: 'A briefing of your own is only in the browser it was made in. To bring one from elsewhere, use a file or a link.',
  },
  failedTitle: { ja: 'ブリーフィングを読み取れません', en: 'The briefing cannot be read' },
  loading: { ja: '読み込み中です', en: 'Loading' },
  removedTitle: { ja: 'このブリーフィングは削除されています', en: 'This briefing has been deleted' },
  /** @param kept whether the browser keeps what is changed */
  seenOwn: (scenes: number, kept: boolean): Text => ({
    ja:
      scenes === 0
        ? '場面はまだない。画面を開き、「保存・共有」の「ブリーフィング」から追加する。'
        : `${scenes}場面。${kept ? '変更はその都度このブラウザーに保存される。' : ''}`,
    en:
      scenes === 0
        ? 'There are no scenes yet. Open a view and add it by “Save and share”, then “Briefing”.'
        : `${scenes} ${scenes === 1 ? 'scene' : 'scenes'}.${kept ? ' Every change is saved in this browser as you make it.' : ''}`,
  }),
  readingOwn: {
    ja: '題名と発言メモは、片方の言語だけでもかまいません。空いている言語では、もう一方が示されます。',
    en: 'Titles and notes may be in one language; where the other one is empty, the first is shown.',
  },
  seenBundled: (scenes: number): Text => ({
    ja: `${scenes}場面。このまま発表でき、複製すると自由に直せる。`,
    en: `${scenes} ${scenes === 1 ? 'scene' : 'scenes'}, ready to show; a duplicate can be edited.`,
  }),
  seenShared: (scenes: number): Text => ({
    ja: `リンクで受け取った${scenes}場面。自作として保存すると、このブラウザーに残り、編集できる。`,
    en: `${scenes} ${scenes === 1 ? 'scene' : 'scenes'} that came with the link. Keep a copy to have ${scenes === 1 ? 'it' : 'them'} in this browser and edit.`,
  }),
  stored: { ja: '保存済み', en: 'Saved' },
  storing: { ja: '保存しています…', en: 'Saving…' },
  notStored: { ja: '未保存', en: 'Not saved' },
  titles: { ja: 'ブリーフィングの題名', en: 'Title of the briefing' },

  scenesTitle: { ja: '場面', en: 'Scenes' },
  order: { ja: '場面の順', en: 'Order of the scenes' },
  orderReading: {
    ja: 'つまみをドラッグするか、つまみでEnterを押し、矢印キーで移してEnterで置きます。',
    en: 'Drag a handle; or press Enter on it, move with the arrow keys, and press Enter to drop.',
  },
  handle: (title: Text): Text => ({ ja: `「${title.ja}」を移す`, en: `Move “${title.en}”` }),
  up: { ja: '上へ', en: 'Up' },
  down: { ja: '下へ', en: 'Down' },
  moved: (title: Text, place: number): Text => ({
    ja: `「${title.ja}」を${place}番目に移しました。`,
    en: `“${title.en}” is now scene ${place}.`,
  }),
  duplicated: (title: Text): Text => ({
    ja: `「${title.ja}」を複製しました。`,
    en: `“${title.en}” was duplicated.`,
  }),
  openView: { ja: 'この画面を開く', en: 'Open this view' },
  shows: { ja: '画面', en: 'View' },
  nowhere: {
    ja: 'このリンクの先に、場面にできる画面はありません。別のリンクに差し替えてください。',
    en: 'This link leads to no view that can be a scene. Replace it by another link.',
  },
  replace: { ja: 'リンクを差し替える', en: 'Replace the link' },
  replaceReading: {
    ja: '見せたい画面を開き、そのアドレスを貼り付けてください。',
    en: 'Open the view that you want, and paste its address here.',
  },
  replaceField: { ja: '新しいリンク', en: 'New link' },
  replaceDo: { ja: '差し替える', en: 'Replace' },
  replaced: { ja: 'リンクを差し替えました。', en: 'The link was replaced.' },
  notALink: {
    ja: '当サイトのリンクではありません。「#/」を含むアドレスを貼り付けてください。',
    en: 'This is not a link to this site. Paste an address with “#/” in it.',
  },
  notUnderstood: (parts: readonly string[]): Text => ({
    ja: `リンクの次の部分を読み取れません：${parts.join('、')}。リンクは元のままです。`,
    en: `These parts of the link cannot be read: ${parts.join(', ')}. The link is as it was.`,
  }),
  leadsNowhere: {
    ja: 'そのリンクの先に、場面にできる画面はありません。リンクは元のままです。',
    en: 'That link leads to no view that can be a scene. The link is as it was.',
  },
  linkUnchecked: {
    ja: 'リンク先を確かめるために必要な部分を読み込めませんでした。ネットワークの接続を確かめて、もう一度お試しください。リンクは元のままです。',
    en: 'What is needed to check the link could not be loaded. Check the connection to the network and try again. The link is as it was.',
  },
  noNotes: { ja: '発言メモなし', en: 'No notes' },

  shareReading: {
    ja: 'リンクを開いた人に、今のままの場面が見えます。題名と発言メモもリンクの中に入り、当サイトのサーバーには送られません。',
    en: 'Whoever opens the link sees the scenes as they are now. Titles and notes travel inside the link; they are not sent to any server of this site.',
  },
  shareLong: (length: number): Text => ({
    ja: `リンクは${length}文字です。メールでは途中で切れることがあります。長いリンクを送れないときは、ファイルで渡してください。`,
    en: `The link has ${length} characters; mail programs may cut it. Where a long link does not get through, send the file.`,
  }),
  shareLength: (length: number): Text => ({ ja: `${length}文字`, en: `${length} characters` }),
  shareLink: { ja: 'リンク', en: 'Link' },
  copy: { ja: 'コピー', en: 'Copy' },
};
