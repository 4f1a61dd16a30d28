import { useCallback } from 'react';
import { paperMessages as say } from '../../i18n/messages/paper';
import { useLang } from '../../i18n/useLang';
import type { Piece } from './layOutPictures';
import styles from './Paper.module.css';
import type { Turn } from './paperRooms';

/** The drawings for a sheet turned one way: the style sheet shows those that suit the paper in the printer. */
export function PaperPictures({
  pieces,
  turn,
  name,
}: {
  readonly pieces: readonly Piece[];
  readonly turn: Turn;
  /** What is drawn, for whoever cannot see it. */
  readonly name: string;
}) {
  const { t } = useLang();
  return (
    <div className={styles[turn]} data-turn={turn}>
      {pieces.map((piece, index) => (
        <figure key={index} className={styles['figure']}>
          {pieces.length > 1 ? (
            <figcaption className={styles['part']}>{t(say.part(index + 1, pieces.length))}</figcaption>
          ) : null}
          <Drawn piece={piece} name={name} />
        </figure>
      ))}
    </div>
  );
}

function Drawn({ piece, name }: { readonly piece: Piece; readonly name: string }) {
  const put = useCallback(
    (host: HTMLElement | null) => {
      const { svg, width, height } = piece;
      svg.setAttribute('width', String(width));
      svg.setAttribute('height', String(height));
      host?.replaceChildren(svg);
    },
    [piece],
  );
  return <div ref={put} role="img" aria-label={name} className={styles['drawn']} />;
}
