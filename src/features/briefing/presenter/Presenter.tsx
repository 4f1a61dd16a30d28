import { useCallback, useEffect, useRef, useState } from 'react';
import { bothLanguages, langOf, type Briefing, type Scene } from '../../../dataset/briefing/briefing';
import { useDataset } from '../../../dataset/useDataset';
import { formatBriefingPlace, type BriefingPlace } from '../../../filters/briefingPlace';
import { openWindow } from '../../../filters/openWindow';
import type { AddressBar } from '../../../filters/useAddressBar';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { stageMessages } from '../../../i18n/messages/stage';
import { otherLang, type Text } from '../../../i18n/text';
import { useLang } from '../../../i18n/useLang';
import type { BriefingParts } from '../briefingParts';
import { afterTalk } from '../afterTalk';
import { placeNow } from '../placeNow';
import { useMirror, type MirrorSurroundings } from '../mirror/useMirror';
import type { SceneCommand } from '../scene/readSceneKey';
import { atScene, stepFrom } from '../scene/scenePlace';
import { BrokenLink } from '../scene/BrokenLink';
import { useSceneKeys } from '../scene/useSceneKeys';
import { AudienceTools } from './AudienceTools';
import { CurrentScene } from './CurrentScene';
import { KeysHelp } from './KeysHelp';
import { NextScene } from './NextScene';
import { Notes } from './Notes';
import styles from './Presenter.module.css';
import { SceneList } from './SceneList';
import { StepTools } from './StepTools';
import { TalkTimes } from './TalkTimes';

/** What only the speaker sees: the scene that the audience has, what comes next, notes and times. */
export function Presenter(props: {
  /** The address bar around the scene, which holds the place of the briefing. */
  readonly bar: AddressBar;
  readonly place: BriefingPlace;
  readonly briefing: Briefing;
  readonly scene: Scene;
  readonly parts: BriefingParts;
  readonly surroundings: MirrorSurroundings;
}) {
  const { bar, place, briefing, scene, parts, surroundings } = props;
  const { lang, t } = useLang();
  const dataset = useDataset();
  const mirror = useMirror('presenter', place, surroundings);
  const { blank, setBlank } = mirror;
  const [pointing, setPointing] = useState(false);
  const [blocked, setBlocked] = useState(false);
  // Words for the speaker, which the next thing done takes away.
  const [told, setTold] = useState<Text | null>(null);
  // Whether the audience had a window: that none is open is calm before, and a fault after.
  const [had, setHad] = useState(false);
  if (mirror.stages > 0 && !had) setHad(true);
  const list = useRef<HTMLOListElement>(null);
  const keys = useRef<HTMLDetailsElement>(null);
  const { preload } = parts;
  useEffect(preload, [preload]);
  const whole =
    langOf(briefing.title, lang) === null ? stageMessages.untitledBriefing : bothLanguages(briefing.title);
  const tab = t(say.tab(whole));
  useEffect(() => {
    document.title = tab;
  }, [tab]);

  const stage = bar.hrefOf(formatBriefingPlace('stage', place));
  const go = useCallback(
    (to: BriefingPlace, options?: { readonly replace: boolean }) =>
      bar.go(formatBriefingPlace('presenter', to), options),
    [bar],
  );
  const act = useCallback(
    (command: SceneCommand): boolean => {
      setTold(null);
      const from = placeNow(place);
      const help = keys.current;
      if (help?.open === true && command.do !== 'help') {
        help.open = false;
        if (command.do === 'leave') return true;
      }
      switch (command.do) {
        case 'next':
        case 'previous':
        case 'first':
        case 'last':
        case 'jump': {
          const step = stepFrom(from, command, briefing);
          // As on the stage: scenes take each other's place in the history, and Back undoes what was done at one.
          if ('to' in step) go(step.to, { replace: true });
          else setTold(step.why);
          return true;
        }
        case 'blank':
          setBlank(!blank);
          return true;
        case 'return':
          if (from.at !== null) go({ ...from, at: null });
          return from.at !== null;
        case 'language':
          go({ ...from, lang: otherLang(from.lang) }, { replace: true });
          return true;
        case 'pointer':
          setPointing((on) => !on);
          return true;
        case 'leave':
          setPointing(false);
          return pointing;
        case 'presenter':
          setBlocked(!openWindow('stage', from));
          return true;
        case 'overview':
          list.current?.togglePopover();
          return true;
        case 'help':
          if (help) help.open = !help.open;
          return true;
        case 'clear':
        // F5, which clickers send to begin, would load this window anew.
        case 'fullScreen':
          return true;
        case 'controls':
          return false;
      }
    },
    [blank, briefing, go, place, pointing, setBlank],
  );
  // Keys go on while the audience's screen is dark: the speaker sees what comes, and may choose it first.
  const typed = useSceneKeys(false, act, nothing);
  const count = briefing.scenes.length;
  const titled = langOf(scene.title, lang);
  const title = titled === null ? stageMessages.untitled : bothLanguages(scene.title);
  return (
    <div className={styles['presenter']} data-presenter={place.scene}>
      <header className={styles['bar']}>
        <p className={styles['title']} role="status">
          <span className={styles['count']}>{t(stageMessages.scene(place.scene, count))}</span>
          <strong lang={titled ?? undefined}>{t(title)}</strong>
          {typed === '' ? null : <span className={styles['typed']}>{t(stageMessages.typed(typed))}</span>}
        </p>
        <AudienceTools
          connected={mirror.connected}
          stages={mirror.stages}
          blocked={blocked}
          href={stage}
          onOpen={() => act({ do: 'presenter' })}
          onDismiss={() => setBlocked(false)}
        />
        <KeysHelp details={keys} />
        <a className={styles['link']} href={stage}>
          {t(say.here)}
        </a>
        <a className={styles['link']} href={bar.hrefOf(afterTalk(place, dataset))} title={t(say.leave)}>
          {t(say.leaveShort)}
        </a>
      </header>
      <div className={styles['left']}>
        <section className={styles['head']} aria-label={t(say.steps)}>
          <StepTools
            scene={place.scene}
            count={count}
            blank={blank}
            pointing={pointing}
            changed={place.at !== null}
            onCommand={act}
          />
          <BrokenLink key={scene.id} at={scene.at} />
          {blank ? (
            <p className={styles['notice']} role="status">
              <span>{t(say.isBlank)}</span>
              <button type="button" onClick={() => setBlank(false)}>
                {t(say.light)}
              </button>
            </p>
          ) : null}
          {had && mirror.connected && mirror.stages === 0 ? (
            <p className={styles['notice']} role="alert">
              <span>{t(say.lost)}</span>
              <button type="button" onClick={() => act({ do: 'presenter' })}>
                {t(say.reopen)}
              </button>
              <button type="button" onClick={() => setHad(false)}>
                {t(say.dismiss)}
              </button>
            </p>
          ) : null}
          {pointing ? <p className={styles['hint']}>{t(say.pointerOn)}</p> : null}
        </section>
        <CurrentScene
          scene={scene}
          at={place.at ?? scene.at}
          parts={parts}
          mirror={mirror}
          pointing={pointing}
        />
      </div>
      <div className={styles['side']}>
        <TalkTimes
          talk={mirror.talk}
          scene={place.scene}
          clock={surroundings.now ?? Date.now}
          onTalk={mirror.setTalk}
        />
        <Notes scene={scene} />
        <NextScene scene={briefing.scenes[place.scene]}>
          <SceneList
            briefing={briefing}
            scene={place.scene}
            talk={mirror.talk}
            list={list}
            onGo={(to) => {
              setTold(null);
              go(atScene(placeNow(place), to), { replace: true });
            }}
          />
        </NextScene>
      </div>
      <p className={styles['told']} role="status">
        {told === null ? null : t(told)}
      </p>
    </div>
  );
}

const nothing = () => undefined;
