import type { Text } from '../text';

/** For how many of the partners shown the standing in the term before is known; some of it may be estimated. */
interface EarlierKnown {
  readonly shown: number;
  readonly known: number;
  readonly estimated: number;
}

/** The words of a body whose experts are chosen anew for each term, in the paragraph on the matrix. */
export const matrixTermMessages = {
  /** A body that is chosen anew for each term; what is known of the term before, for the partners shown. */
  seen: (forum: Text, now: Text, before: Text, earlier: EarlierKnown): Text => {
    const shown = {
      ja: `${forum.ja}の専門家は会期ごとに選ばれるため、${now.ja}の立場を示す。`,
      en: `The experts of the ${forum.en} are chosen for one term: its row shows the ${now.en}; `,
    };
    if (earlier.known === 0) {
      return {
        ja: `${shown.ja}${before.ja}については、表示中の国・地域の資料がない。`,
        en: `${shown.en}for the ${before.en} nothing is documented.`,
      };
    }
    const known = earlierKnown(earlier);
    return {
      ja: `${shown.ja}${before.ja}は、${known.ja}、下に添え、数えない。`,
      en: `${shown.en}the ${before.en}, ${known.en} and not counted, stands below.`,
    };
  },
};

/** 「表示中の12のうち3について資料があり（うち1は推定）」 / "documented for 3 of the 12 shown (1 of them estimated)". */
function earlierKnown({ shown, known, estimated }: EarlierKnown): Text {
  const one = shown === 1;
  const ja = estimated === 0 ? '' : one ? '（推定）' : `（うち${estimated}は推定）`;
  const en = estimated === 0 ? '' : one ? ' (estimated)' : ` (${estimated} of them estimated)`;
  return {
    ja: one
      ? `表示中の国・地域について資料があり${ja}`
      : `表示中の${shown}のうち${known}について資料があり${ja}`,
    en: `documented for ${one ? 'the one' : `${known} of the ${shown}`} shown${en}`,
  };
}
