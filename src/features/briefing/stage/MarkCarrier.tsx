import { Component, type ReactNode, type RefObject } from 'react';
import { carryMarks, standingsIn, type Standings } from './carryMarks';

interface Props {
  /** What the scene is told apart by. */
  readonly scene: string;
  readonly area: RefObject<HTMLElement | null>;
  readonly className: string | undefined;
  /** @param onArrive to be called when the scene's view stands on the page, which may be later */
  readonly children: (onArrive: () => void) => ReactNode;
}

/**
 * The room of the scenes, which remembers where the marks of the last one stood until the next one is there. A class,
 * since only a class hears of a change before the page shows it.
 */
export class MarkCarrier extends Component<Props> {
  private left: Standings | null = null;

  override getSnapshotBeforeUpdate(before: Props): Standings | null {
    const area = this.props.area.current;
    return before.scene !== this.props.scene && area ? standingsIn(area) : null;
  }

  override componentDidUpdate(_props: Props, _state: unknown, left: Standings | null) {
    if (left) this.left = left;
  }

  // Drawings come with the second render, once they know their width, and still before the page is painted.
  private readonly arrive = () => {
    requestAnimationFrame(() => {
      const area = this.props.area.current;
      if (area && this.left) carryMarks(area, this.left);
      this.left = null;
    });
  };

  override render() {
    return (
      <main ref={this.props.area} className={this.props.className} tabIndex={-1}>
        {this.props.children(this.arrive)}
      </main>
    );
  }
}
