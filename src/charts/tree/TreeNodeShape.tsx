import { paint } from '../palette';
import { CrossSign } from './CrossSign';
import type { TreeItem } from './selectTree';
import type { NodeShape } from './shapeNode';
import { treePaint } from './treePaint';

/** A minus sign as a line around its middle: drawn, so that no font needs to have it. */
const MINUS = 'M-5,0H5';

/** One node: its box with rings, the priority bar, the label, tags, the sign of cross-links and the expander. */
export function TreeNodeShape(props: {
  readonly item: TreeItem;
  readonly shape: NodeShape;
  /** Class of the rings that show the keyboard's focus; none in a picture with nothing to act on. */
  readonly ring?: string | undefined;
}) {
  const { item, shape, ring } = props;
  const { outline, bar, cross, expander, rings } = shape;
  const look = treePaint(item);
  // The minus is nothing but something to press; "+9" says on paper too what is not shown.
  const knob = ring === undefined && expander?.words === '' ? null : expander;
  return (
    <>
      {item.selected ? (
        <g fill="none">
          <rect {...rings.far} stroke={paint.ink} />
          <rect {...rings.near} stroke={paint.selection} strokeWidth={4} />
        </g>
      ) : null}
      {ring === undefined ? null : (
        <g className={ring} fill="none">
          <rect {...rings.far} />
          <rect {...rings.near} />
        </g>
      )}
      <rect
        {...outline}
        fill={look.fill}
        stroke={look.stroke}
        strokeWidth={look.strokeWidth}
        strokeDasharray={look.dashed ? '4 3' : undefined}
      />
      {bar ? <rect {...bar} fill={paint.priority} /> : null}
      <g fill={look.ink} fontSize={shape.size} fontWeight={shape.weight === 'bold' ? 700 : 400}>
        {shape.lines.map((line) => (
          <text key={line.at.y} x={line.at.x} y={line.at.y}>
            {line.words}
          </text>
        ))}
      </g>
      {shape.tags.map((tag) => (
        <g key={tag.is}>
          <rect {...tag.box} fill="none" stroke={tag.is === 'priority' ? paint.priority : look.ink} />
          <text x={tag.at.x} y={tag.at.y} fill={look.ink} fontSize={shape.tagSize} fontWeight={700}>
            {tag.words}
          </text>
        </g>
      ))}
      {cross ? <CrossSign at={cross} stroke={look.ink} /> : null}
      {knob ? (
        <>
          <rect {...knob.box} fill={look.knob} stroke={look.stroke} />
          {knob.words === '' ? (
            <path
              d={MINUS}
              transform={`translate(${knob.middle.x},${knob.middle.y})`}
              stroke={look.onKnob}
              strokeWidth={2}
            />
          ) : (
            <text
              x={knob.at.x}
              y={knob.at.y}
              textAnchor="middle"
              fill={look.onKnob}
              fontSize={shape.tagSize}
              fontWeight={700}
            >
              {knob.words}
            </text>
          )}
        </>
      ) : null}
    </>
  );
}
