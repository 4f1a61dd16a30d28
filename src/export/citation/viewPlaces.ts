import { walkTree, type Dataset, type TreeNode } from '../../dataset/model';
import { relatedRecords } from '../../dataset/relatedRecords';
import { selectMilestones } from '../../charts/timeline/selectMilestones';
import { passes, type Filters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { profileFilters, profilePartners } from '../../filters/profilePartners';
import { forumStance, nodeStance, strategyStance } from '../../filters/stance';
import type { ViewState } from '../../filters/viewUrl';

/** Ids of the sections of the source that something stands on, each once, in the order of the source. */
export interface Places {
  readonly cites: readonly string[];
  /** Of a profile: the sections of the items that speak of its partner. */
  readonly ofItems: readonly string[];
  /** Said one by one however many they are, as those of a record are. */
  readonly each: boolean;
}

/** What a view shows, as far as it bears on the places in the source. */
export interface ShownView {
  readonly path: string;
  readonly filters: Filters;
  readonly view: Pick<ViewState, 'compared' | 'lane'>;
}

const NOWHERE: Places = { cites: [], ofItems: [], each: false };

/** The sections that the records of a view are drawn from; none for a view that draws on the whole source. */
export function viewPlaces(dataset: Dataset, { path, filters, view }: ShownView): Places {
  const profiled = profilePartners(path, view.compared, dataset);
  if (profiled.length > 0) return profilePlaces(dataset, profiled, filters);
  switch (path) {
    case paths.partners:
      return { ...NOWHERE, cites: inOrder(consultationCites(dataset, filters), dataset) };
    case paths.timeline: {
      const ids = view.lane === 'milestones' ? selectMilestones(dataset, filters).map(({ id }) => id) : [];
      const milestones = ids.flatMap((id) => dataset.records.get(id)?.cites ?? []);
      return { ...NOWHERE, cites: inOrder([...consultationCites(dataset, filters), ...milestones], dataset) };
    }
    case paths.forums: {
      const shown = dataset.forums.filter((forum) => forumStance(forum, filters, dataset).is !== 'out');
      // The first place of a forum is the list that the pyramid draws; at the others the source comes back to it.
      return {
        ...NOWHERE,
        cites: inOrder(
          shown.flatMap(({ cites }) => cites.slice(0, 1)),
          dataset,
        ),
      };
    }
    case paths.framework:
      return ofTree([dataset.framework], (at) => nodeStance(at, filters, dataset).is !== 'out', dataset);
    case paths.strategy:
      return ofTree(
        dataset.strategy,
        (at) => at.slice(-1).some((node) => strategyStance(node, filters, dataset).is !== 'out'),
        dataset,
      );
    default:
      return NOWHERE;
  }
}

function profilePlaces(dataset: Dataset, partners: readonly string[], filters: Filters): Places {
  const cites = inOrder(consultationCites(dataset, profileFilters(partners, filters)), dataset);
  const [own] = partners.flatMap((id) => dataset.records.get(id) ?? []);
  // A comparison shows no items.
  const naming = own && partners.length === 1 ? relatedRecords(own, dataset).namedBy : [];
  const items = naming.flatMap((id) => dataset.records.get(id)?.cites ?? []);
  return { cites, ofItems: inOrder(items, dataset), each: true };
}

function consultationCites(dataset: Dataset, filters: Filters): readonly string[] {
  return dataset.consultations
    .filter((consultation) => passes(consultation, filters))
    .flatMap(({ cites }) => cites);
}

function ofTree(
  roots: readonly TreeNode[],
  isShown: (path: readonly TreeNode[]) => boolean,
  dataset: Dataset,
): Places {
  const cites = walkTree(roots).flatMap(({ node, path }) => (isShown(path) ? node.cites : []));
  return { ...NOWHERE, cites: inOrder(cites, dataset) };
}

function inOrder(cites: readonly string[], { source }: Dataset): readonly string[] {
  const cited = new Set(cites);
  return source.sections.flatMap(({ id }) => (cited.has(id) ? [id] : []));
}
