import type { Places } from './places';
import { RecordLinks } from './RecordLinks';
import { SectionHeading, type HeadingLevel } from './SectionHeading';
import type { SourceSection } from './selectSource';
import styles from './SourceView.module.css';

/** A section with its records, and below it the sections that belong to it, one heading level down. */
export function SectionBlock(props: {
  readonly section: SourceSection;
  readonly level: HeadingLevel;
  readonly places: Places;
}) {
  const { section, level, places } = props;
  const lower = level === 3 ? 4 : 5;
  return (
    <>
      <section className={styles['section']} data-level={level} data-here={section.id === places.here}>
        <SectionHeading section={section} level={level} places={places} />
        <RecordLinks section={section} places={places} />
      </section>
      {section.sections.map((below) => (
        <SectionBlock key={below.id} section={below} level={lower} places={places} />
      ))}
    </>
  );
}
