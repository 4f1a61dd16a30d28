/** Share of the font size that LibreOffice can put between a Latin letter or a digit and a Japanese character. */
export const JOINT = 0.33;

const ANY = /[A-Za-z0-9](?=[々ぁ-ヿ一-龠])|[々ぁ-ヿ一-龠](?=[A-Za-z0-9])/gu;

/** How many times Latin letters and Japanese characters meet. */
export function countJoints(words: string): number {
  return words.match(ANY)?.length ?? 0;
}
