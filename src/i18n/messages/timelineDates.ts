import { formatDate, formatDateOrInterval, formatMonth } from '../dates';
import { counted } from '../phrases';
import type { Text } from '../text';

/** Words of the added dates on the timeline, and of the lane of milestones below it. */
export const timelineDateMessages = {
  choice: {
    legend: { ja: '日付', en: 'Dates' },
    printed: { ja: '原資料のとおり', en: 'As printed' },
    added: { ja: '日付を補う', en: 'With dates' },
  },
  hidden: {
    ja: '補足情報を非表示にしているため、年の中の日付を示していません。',
    en: 'Added facts are hidden, so days within a year are not shown.',
  },
  laneToggle: { ja: '主な動きを示す', en: 'Show milestones' },

  reading: {
    ja: '点一つが協議1件（結ばれた2点は三カ国協議1件）。塗りは初めての記載、輪は2回目以降。点の日付は補足情報で、原資料にあるのは年のみ。破線の枠は日付不明。',
    en: 'Each dot is one consultation (two joined dots: one trilateral), filled when the partner is first listed, a ring when it is listed again. Its day is an added fact; the source gives the year only. A dashed frame: day not known.',
  },
  readingTable: {
    ja: '一行が協議1件（三カ国協議も1件）。日付の欄は補足情報で、原資料にあるのは年のみ。',
    en: 'One row is one consultation, a trilateral included. The date column holds added facts; the source gives the year only.',
  },
  description: (dated: number, undated: number): Text => ({
    ja: `日付は補足情報による。${dated}件は年の中の日付の位置に、${undated}件は日付不明として年の枠の中に示す。`,
    en: `Days are added facts: ${dated} stand at their day within the year, ${undated} in a frame of the year because the day is not known.`,
  }),

  /** A date, or the days of a meeting, in words; what was only announced is never said to have been held. */
  day: (words: Text, announced: boolean): Text =>
    announced ? { ja: `${words.ja}に開催と発表`, en: `announced for ${words.en}` } : words,
  /** Behind a date, wherever it stands among what the source says; `status` is how far it is known. */
  marked: (date: Text, status: Text | null): Text => ({
    ja: `${date.ja}（補足情報${status === null ? '' : `・${status.ja}`}）`,
    en: `${date.en} (added fact${status === null ? '' : `, ${status.en}`})`,
  }),
  unknown: { ja: '日付不明', en: 'day not known' },
  /** The rest of a mark's accessible name. */
  markDate: (date: Text): Text => ({ ja: `日付：${date.ja}。`, en: `Date: ${date.en}.` }),
  /** Short words at a mark. */
  announced: { ja: '事前発表', en: 'announced' },
  estimated: { ja: '推定', en: 'estimated' },

  legend: {
    undated: {
      ja: '日付不明（年のみ。点の位置に意味なし）',
      en: 'Day not known (dot’s place means nothing)',
    },
    month: { ja: '日は不明（月のみ）', en: 'Day not known (month only)' },
    announced: { ja: 'この日に開催と発表', en: 'Announced for this day' },
    estimated: { ja: '推定の日付', en: 'Estimated date' },
    scale: { ja: '目盛は月、点の日付は補足情報', en: 'Ticks are months; the days are added facts' },
  },
  /** A month on the scale of a year. */
  month: (date: string): Text => {
    const { ja, en } = formatMonth(date);
    return { ja, en: en.slice(0, 3) };
  },

  column: { ja: '日付（補足情報）', en: 'Date (added fact)' },

  lane: {
    name: { ja: '主な動き', en: 'Milestones' },
    scaleAdded: { ja: '目盛は月', en: 'Ticks are months' },
    scalePrinted: { ja: '目盛は月（この欄のみ）', en: 'Ticks are months (here only)' },
    /** Where partners are chosen, of which the lane takes no notice. */
    allPartners: { ja: '相手による絞り込みなし', en: 'Not filtered by partner' },
    legend: {
      day: { ja: '日', en: 'Day' },
      added: { ja: '日（補足情報）', en: 'Day (added fact)' },
      bar: { ja: '月又は期間', en: 'Month or period' },
    },
    none: { ja: '原資料に記載なし', en: 'None listed in the source' },
    /** Before the title of one that the source names without a date. */
    undated: { ja: '日付の記載なし', en: 'No date in the source' },
    /** Before the title, without the year that the column says; an open interval with it. */
    short: (date: string): Text => {
      const [start = '', end] = date.split('/');
      if (end !== undefined || start.length <= 'YYYY'.length) return formatDateOrInterval(date);
      const [, , day] = start.split('-');
      const month = formatMonth(start);
      return day === undefined
        ? month
        : { ja: `${month.ja}${Number(day)}日`, en: `${Number(day)} ${month.en}` };
    },
    label: (date: Text, title: Text): Text => ({
      ja: `${date.ja}　${title.ja}`,
      en: `${date.en}: ${title.en}`,
    }),
    sentence: (date: Text, title: Text): Text => ({
      ja: `主な動き。${date.ja}：${title.ja}。`,
      en: `Milestone, ${date.en}: ${title.en}.`,
    }),
    /** @param chosen true when partners are chosen, of which the lane takes no notice */
    caption: (count: number, chosen: boolean): Text => ({
      ja: `主な動き ${count}件${chosen ? '（相手による絞り込みなし）' : ''}。日付は、補足情報と示したもののほかは原資料による。`,
      en: `${counted(count, 'milestone')}${chosen ? ' (not filtered by partner)' : ''}. Dates are those of the source, except where marked as added facts.`,
    }),
    columns: {
      date: { ja: '日付', en: 'Date' },
      title: { ja: '件名', en: 'Title' },
      source: { ja: '出典', en: 'Source' },
    },
  },
};

/** The days of a meeting in words, as precise as they are written. */
export function meetingDays(start: string, end: string | null): Text {
  return end === null ? formatDate(start) : formatDateOrInterval(`${start}/${end}`);
}
