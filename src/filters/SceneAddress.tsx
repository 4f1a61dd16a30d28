import { useMemo, type ReactNode } from 'react';
import type { Dataset } from '../dataset/model';
import { useDatasetQuery } from '../dataset/useDataset';
import { formatBriefingPlace, type BriefingPage, type BriefingPlace } from './briefingPlace';
import { readLink } from './link';
import { sceneLink, withLook } from './sceneLink';
import { AddressBarContext, useAddressBar, type AddressBar } from './useAddressBar';

/**
 * Shows views inside a scene of a briefing: the address of the briefing holds their link, so that filtering, opening a
 * record or going elsewhere inside a scene stays inside the briefing, and Back undoes it. At the scene's own link the
 * address is that of the scene alone.
 */
export function SceneAddress(props: {
  readonly page: BriefingPage;
  readonly place: BriefingPlace;
  /** The link that the scene was saved with. */
  readonly saved: string;
  readonly children: ReactNode;
}) {
  const { page, place, saved } = props;
  const outer = useAddressBar();
  const whole = useDatasetQuery().data;
  const bar = useMemo<AddressBar | null>(() => {
    if (!whole) return null;
    const [pathname = '/', query = ''] = withLook(place.at ?? saved, place, whole).split('?');
    const around = (link: string) => formatBriefingPlace(page, placeOf(link, place, saved, whole));
    return {
      pathname,
      search: query === '' ? '' : `?${query}`,
      hrefOf: (link) => outer.hrefOf(around(link)),
      go: (link, options) => outer.go(around(link), options),
    };
  }, [outer, page, place, saved, whole]);
  return bar === null ? null : <AddressBarContext value={bar}>{props.children}</AddressBarContext>;
}

/** The place of a briefing at which a link is shown: a choice of language or theme in it is one for the briefing. */
function placeOf(link: string, place: BriefingPlace, saved: string, dataset: Dataset): BriefingPlace {
  const { view } = readLink(link, dataset).value;
  const bare = sceneLink(link, dataset);
  return {
    ...place,
    lang: view.lang,
    theme: view.theme,
    at: bare === sceneLink(saved, dataset) ? null : bare,
  };
}
