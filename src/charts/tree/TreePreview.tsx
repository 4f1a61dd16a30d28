import { frameworkMessages as say } from '../../i18n/messages/framework';
import type { Lang } from '../../i18n/text';
import { paint } from '../palette';
import { placeTreePreview, type PreviewTone } from './placeTreePreview';
import type { TreeData } from './selectTree';

const NODE: Readonly<Record<PreviewTone, string>> = {
  root: paint.dataStrong,
  pillar: paint.data,
  plain: paint.dataSoft,
  out: paint.fadedLine,
};

const LINK: Readonly<Record<PreviewTone, string>> = {
  root: paint.data,
  pillar: paint.data,
  plain: paint.dataSoft,
  out: paint.line,
};

/** The framework as a small picture without words or anything to act on; `width` in px. */
export function TreePreview({
  data,
  width,
  lang,
}: {
  readonly data: TreeData;
  readonly width: number;
  readonly lang: Lang;
}) {
  const { height, nodes, links } = placeTreePreview(data, width);
  return (
    <svg
      role="img"
      aria-label={say.treeName[lang]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g fill="none">
        {links.map(({ id, d, tone }) => (
          <path key={id} d={d} stroke={LINK[tone]} strokeWidth={tone === 'pillar' ? 1.25 : 1} />
        ))}
      </g>
      {nodes.map(({ id, x, y, radius, tone }) => (
        <circle key={id} cx={x} cy={y} r={radius} fill={NODE[tone]} />
      ))}
    </svg>
  );
}
