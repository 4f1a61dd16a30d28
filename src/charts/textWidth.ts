import { sum } from 'd3';

export type Weight = 'regular' | 'bold';

/**
 * Advance widths of printable ASCII in Noto Sans JP, in thousandths of the font size, from U+0020. Measured from
 * the font itself (its hmtx table), so that a layout is the same number in a browser, in a test and in an export,
 * and needs no page to measure in.
 */
const ASCII: Record<Weight, readonly number[]> = {
  regular: [
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555,
    555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293,
    535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
    559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468,
    377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
  ],
  bold: [
    227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590,
    590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330,
    568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590,
    567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 437, 495,
    421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
  ],
};

/** The narrow characters outside ASCII that our words use; every other character is one em wide. */
const NARROW: Record<Weight, Readonly<Record<string, number>>> = {
  regular: { '–': 536, '—': 894, '‘': 278, '’': 278, '“': 474, '”': 474, '·': 561, é: 554 },
  bold: { '–': 544, '—': 908, '‘': 325, '’': 325, '“': 574, '”': 574, '·': 592, é: 581 },
};

/**
 * The width of one line of text in Noto Sans JP.
 * @param size font size in px
 * @returns px
 */
export function textWidth(line: string, size: number, weight: Weight = 'regular'): number {
  return (sum(line, (character) => advance(character, weight)) * size) / 1000;
}

function advance(character: string, weight: Weight): number {
  const ascii = ASCII[weight][(character.codePointAt(0) ?? 0) - 0x20];
  return ascii ?? NARROW[weight][character] ?? 1000;
}
