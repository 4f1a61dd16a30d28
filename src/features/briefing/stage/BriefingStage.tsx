import { useMemo } from 'react';
import { useBriefing } from '../../../dataset/briefing/useBriefing';
import { bothLanguages } from '../../../dataset/briefing/briefing';
import { parseBriefingPlace } from '../../../filters/briefingPlace';
import { SceneAddress } from '../../../filters/SceneAddress';
import { useAddressBar } from '../../../filters/useAddressBar';
import { useLang } from '../../../i18n/useLang';
import type { BriefingParts } from '../briefingParts';

/** What the audience sees: one scene at a time, alive. */
export function BriefingStage({ id, parts }: { readonly id: string; readonly parts: BriefingParts }) {
  const { search } = useAddressBar();
  const { t } = useLang();
  const place = useMemo(() => parseBriefingPlace(id, search), [id, search]);
  const found = useBriefing(id);
  if (found.is !== 'there') return null;
  const scene = found.briefing.scenes[place.scene - 1];
  if (!scene) return null;
  return (
    <SceneAddress page="stage" place={place} saved={scene.at}>
      <parts.Around>
        <p>{t(bothLanguages(scene.title))}</p>
        <parts.Screens />
        <parts.Inspector />
      </parts.Around>
    </SceneAddress>
  );
}
