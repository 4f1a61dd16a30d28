import { Button, GridList, GridListItem, I18nProvider, useDragAndDrop } from 'react-aria-components';
import { langOf, type Scene } from '../../dataset/briefing/briefing';
import { movedOrder } from '../../dataset/briefing/editBriefing';
import { sceneNameOf } from '../../dataset/briefing/nameOf';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import styles from './SceneOrder.module.css';

/** The scenes by name, to be put in another order by drag or by keyboard, and to go to one of them. */
export function SceneOrder(props: {
  readonly scenes: readonly Scene[];
  readonly onOrder: (ids: readonly string[], moved: string) => void;
  readonly onGo: (id: string) => void;
}) {
  const { lang, t } = useLang();
  const { scenes } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const scene = scenes.find(({ id }) => id === key);
        return { 'text/plain': scene ? t(sceneNameOf(scene)) : '' };
      }),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      const order = scenes.map(({ id }) => id);
      const moved = order.filter((id) => keys.has(id));
      const place = { beside: String(target.key), side: target.dropPosition };
      props.onOrder(movedOrder(order, new Set(moved), place), moved[0] ?? '');
    },
  });
  return (
    <I18nProvider locale={lang === 'ja' ? 'ja-JP' : 'en-US'}>
      <GridList
        aria-label={t(say.order)}
        className={styles['list'] ?? ''}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => props.onGo(String(key))}
      >
        {scenes.map((scene, index) => (
          <GridListItem
            key={scene.id}
            id={scene.id}
            textValue={t(sceneNameOf(scene))}
            className={styles['item'] ?? ''}
          >
            <Button
              slot="drag"
              className={styles['handle'] ?? ''}
              aria-label={t(say.handle(sceneNameOf(scene)))}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path
                  d="M3 5h10M3 8h10M3 11h10"
                  stroke="currentColor"
                  strokeWidth="1.5"
                  strokeLinecap="round"
                />
              </svg>
            </Button>
            <span className={styles['place']}>{index + 1}</span>
            <span lang={langOf(scene.title, lang) ?? lang}>{t(sceneNameOf(scene))}</span>
          </GridListItem>
        ))}
      </GridList>
    </I18nProvider>
  );
}
