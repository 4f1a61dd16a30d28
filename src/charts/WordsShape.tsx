import { paint } from './palette';
import type { PlacedText } from './placeText';

/** A line of words in its place. */
export function WordsShape({ text }: { readonly text: PlacedText }) {
  return (
    <text
      transform={`translate(${text.x} ${text.y})`}
      fontSize={text.size}
      fontWeight={text.weight === 'bold' ? 700 : 400}
      textAnchor={text.anchor}
      fill={text.tone === 'soft' ? paint.inkSoft : paint.ink}
      pointerEvents="none"
    >
      {text.words}
    </text>
  );
}
