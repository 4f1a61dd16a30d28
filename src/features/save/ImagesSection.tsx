import { useId, useState } from 'react';
import { copyPng } from '../../export/png/copyPng';
import { fileName } from '../../export/file/fileName';
import { saveFile } from '../../export/file/saveFile';
import type { PaintTheme } from '../../export/svg/readPaint';
import type { RenderedSvg } from '../../export/svg/renderSvg';
import type { Exportable } from '../../export/useLoadExportable';
import { imagesMessages as say } from '../../i18n/messages/images';
import { useLang } from '../../i18n/useLang';
import { Segments } from '../../ui/Segments';
import { useWork } from '../../ui/useWork';
import { WorkLine } from '../../ui/WorkLine';
import styles from './ImagesSection.module.css';
import { FORMATS, pngSize, type ImageFormat } from './imageFormats';
import { useSheet } from './useSheet';

/** The chart of the view as a picture: a preview, its look and format, and the ways to save and to copy it. */
export function ImagesSection({ exportable }: { readonly exportable: Exportable }) {
  const { t } = useLang();
  if (exportable.picture === null) return <p>{t(say.noChart)}</p>;
  return <ChartImages exportable={exportable} />;
}

function ChartImages({ exportable }: { readonly exportable: Exportable }) {
  const { t } = useLang();
  const [theme, setTheme] = useState<PaintTheme>('light');
  const [chosen, setChosen] = useState<ImageFormat['id']>('svg');
  const { state, start, cancel } = useWork();
  const format = FORMATS[chosen];
  const sheet = useSheet(exportable, theme, format.size);
  const name = nameOf(exportable, theme, format);
  const described = useId();

  const save = (rendered: RenderedSvg) =>
    start(async (_report, signal) => {
      saveFile(await fileOf(rendered, format, signal), name);
      return say.saved(name);
    });
  const copy = (rendered: RenderedSvg) =>
    start(async (_report, signal) => {
      const factor = format.factor ?? 1;
      await copyPng(draw(rendered, factor, signal));
      const size = pngSize(rendered, factor);
      return say.copied(size.width, size.height);
    });

  const ready = sheet.is === 'there' ? sheet.rendered : null;
  const size = ready === null ? null : pngSize(ready, format.factor ?? 1);
  return (
    <div className={styles['images']}>
      <div className={styles['preview']} data-theme={theme}>
        {sheet.is === 'there' ? <img src={sheet.address} alt={t(say.preview(exportable.title))} /> : null}
        {sheet.is === 'making' ? <p role="status">{t(say.previewing)}</p> : null}
        {sheet.is === 'failed' ? <p role="alert">{t(sheet.why)}</p> : null}
      </div>
      <div className={styles['choices']}>
        <Segments
          legend={t(say.theme)}
          segments={[
            { value: 'light', name: t(say.light) },
            { value: 'dark', name: t(say.dark) },
          ]}
          value={theme}
          onChange={setTheme}
        />
        <Segments
          legend={t(say.format)}
          segments={Object.values(FORMATS).map(({ id, name: words }) => ({ value: id, name: t(words) }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      <p id={described} className={styles['file']}>
        <span>{name}</span>
        {size === null ? null : <span>{t(say.size(size.width, size.height))}</span>}
      </p>
      <div className={styles['ways']}>
        <button
          type="button"
          className={styles['main']}
          aria-describedby={described}
          disabled={ready === null || state.is === 'busy'}
          onClick={() => ready && save(ready)}
        >
          {t(say.save)}
        </button>
        <button
          type="button"
          className={styles['other']}
          disabled={ready === null || state.is === 'busy'}
          onClick={() => ready && copy(ready)}
        >
          {t(say.copy)}
        </button>
        <WorkLine state={state} onCancel={cancel} />
      </div>
    </div>
  );
}

function nameOf({ place, dataset }: Exportable, theme: PaintTheme, { id, factor }: ImageFormat): string {
  const more = [
    theme === 'dark' ? 'dark' : '',
    id === 'slide' ? 'slide' : '',
    (factor ?? 1) > 1 ? `${factor}x` : '',
  ];
  return fileName(place, dataset, factor === null ? 'svg' : 'png', more);
}

async function fileOf(rendered: RenderedSvg, { factor }: ImageFormat, signal: AbortSignal): Promise<Blob> {
  if (factor !== null) return draw(rendered, factor, signal);
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', rendered.markup], { type: 'image/svg+xml' });
}

/** Drawing is loaded when it is asked for. */
async function draw(rendered: RenderedSvg, factor: number, signal: AbortSignal): Promise<Blob> {
  const { drawPng } = await import('../../export/png/drawPng');
  const png = await drawPng(rendered, factor, signal);
  signal.throwIfAborted();
  return png;
}
