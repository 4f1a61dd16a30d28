import { expect, test } from 'vitest';
import { issuePlace } from '../../../src/dataset/briefing/issuePlace';

test.each([
  ['', 'ファイル全体', 'The whole file'],
  ['briefing', 'ファイル全体', 'The whole file'],
  ['id', 'ブリーフィングの識別子', 'Identifier of the briefing'],
  ['title.en', 'ブリーフィングの題名（英語）', 'Title (English) of the briefing'],
  ['scenes', '場面の並び', 'List of scenes'],
  ['scenes[9]', '場面10', 'Scene 10'],
  ['scenes[0].title', '場面1の題名', 'Title of scene 1'],
  ['scenes[0].notes.ja', '場面1の発言メモ（日本語）', 'Notes (Japanese) of scene 1'],
  ['briefing.scenes[1].at', '場面2の画面のリンク', 'Link to the view of scene 2'],
  ['colour', 'ブリーフィングの項目「colour」', 'Field “colour” of the briefing'],
  ['scenes[2].title.fr', '場面3の項目「title.fr」', 'Field “title.fr” of scene 3'],
])('the path %j is said as a person counts', (path, ja, en) => {
  expect(issuePlace(path)).toEqual({ ja, en });
});
