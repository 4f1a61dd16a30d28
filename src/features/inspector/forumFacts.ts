import type { Dataset, Forum, ForumLevel } from '../../dataset/model';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { factOf, type Fact } from './fact';

/** What the source says of a forum: on which level it is listed, and where in the list it stands. */
export function forumFacts(forum: Forum, dataset: Dataset): readonly Fact[] {
  const level = dataset.forumLevels.find(({ id }) => id === forum.level);
  const onLevel = dataset.forums.filter((other) => other.level === forum.level);
  const [all, within] = [dataset.forums.indexOf(forum) + 1, onLevel.indexOf(forum) + 1];
  return [
    ...(level
      ? [
          {
            id: 'level',
            term: say.level,
            values: [{ text: level.name, record: level.id }],
            set: 'row' as const,
          },
        ]
      : []),
    factOf('place', say.place, say.placeValue(all, dataset.forums.length, within, onLevel.length)),
  ];
}

/** What the source says of a level: the forums it names there, and whether it names them all. */
export function forumLevelFacts(level: ForumLevel, dataset: Dataset): readonly Fact[] {
  const forums = dataset.forums.filter((forum) => forum.level === level.id);
  return [
    factOf('extent', say.completeness, level.openEnded ? say.openEnded : say.closedList),
    {
      id: 'forums',
      term: say.forumsAt(forums.length),
      values: forums.map(({ id, name }) => ({ text: name, record: id })),
      set: 'list',
    },
  ];
}
