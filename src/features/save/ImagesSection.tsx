import { useId, useState } from 'react';
import { copyPng } from '../../export/png/copyPng';
import { fileName } from '../../export/file/fileName';
import { saveFile } from '../../export/file/saveFile';
import type { PaintTheme } from '../../export/svg/readPaint';
import type { RenderedSvg } from '../../export/svg/renderSvg';
import type { Exportable } from '../../export/useLoadExportable';
import { imagesMessages as say } from '../../i18n/messages/images';
import { useLang } from '../../i18n/useLang';
import { ActionButton } from '../../ui/ActionButton';
import { Segments } from '../../ui/Segments';
import { useWork } from '../../ui/useWork';
import { WorkLine } from '../../ui/WorkLine';
import styles from './ImagesSection.module.css';
import { pixelsOf, PNG_SIZES, type ImageFormat, type ImageKind, type PngSize } from './imageFormats';
import { useSheet } from './useSheet';

/** The smallest text of a slide of 1080 px that the last row still reads on a projector, in px. */
const READABLE = 18;

/** The chart of the view as a picture: a preview, its look and format, and the ways to save and to copy it. */
export function ImagesSection({ exportable }: { readonly exportable: Exportable }) {
  const { t } = useLang();
  if (exportable.picture === null) return <p>{t(say.noChart)}</p>;
  return <ChartImages exportable={exportable} />;
}

function ChartImages({ exportable }: { readonly exportable: Exportable }) {
  const { t } = useLang();
  const [theme, setTheme] = useState<PaintTheme>('light');
  const [kind, setKind] = useState<ImageKind>('svg');
  const [chosen, setChosen] = useState<PngSize['id']>('png2');
  const { state, start, cancel } = useWork();
  const format: ImageFormat = kind === 'svg' ? null : PNG_SIZES[chosen];
  const sheet = useSheet(exportable, theme, format?.size ?? 'page');
  const name = nameOf(exportable, theme, format);
  const described = useId();

  const save = (rendered: RenderedSvg) =>
    start(async (_report, signal) => {
      const file = await fileOf(rendered, format, signal);
      signal.throwIfAborted();
      saveFile(file, name);
      return say.saved(name);
    });
  const copy = (rendered: RenderedSvg) =>
    start(async (_report, signal) => {
      // What is copied is pixels: of a drawing, as many as a screen with a fine grain has.
      const pixels = format ?? PNG_SIZES.png2;
      await copyPng(draw(rendered, pixels.factor, signal));
      const copied = pixelsOf(rendered, pixels);
      return say.copied(copied.width, copied.height);
    });

  const ready = sheet.is === 'there' ? sheet.rendered : null;
  const size = ready === null ? null : pixelsOf(ready, format);
  return (
    <div className={styles['images']}>
      <div
        className={styles['preview']}
        data-theme={theme}
        data-sheet={sheet.is}
        role="region"
        aria-label={t(say.preview(exportable.title))}
        tabIndex={0}
      >
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
          legend={t(say.kind)}
          segments={[
            { value: 'svg', name: t(say.svg) },
            { value: 'png', name: t(say.png) },
          ]}
          value={kind}
          onChange={setKind}
        />
        {kind === 'svg' ? null : (
          <Segments
            legend={t(say.pngSize)}
            segments={Object.values(PNG_SIZES).map(({ id, name: words }) => ({ value: id, name: t(words) }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </div>
      <div>
        <p id={described} className={styles['file']}>
          <span>{name}</span>
          {size === null ? null : (
            <span>{t(format === null ? say.sharp : say.size(size.width, size.height))}</span>
          )}
        </p>
        <p role="status" className={styles['note']}>
          {format?.id === 'slide' && ready !== null && ready.smallest < READABLE
            ? t(say.smallText(Math.floor(ready.smallest), READABLE, exportable.sheets !== undefined))
            : null}
        </p>
      </div>
      <div className={styles['ways']}>
        <ActionButton
          aria-describedby={described}
          disabled={ready === null || state.is === 'busy'}
          onClick={() => ready && save(ready)}
        >
          {t(say.save)}
        </ActionButton>
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

function nameOf({ place, dataset }: Exportable, theme: PaintTheme, format: ImageFormat): string {
  const size =
    format === null || format.id === 'png1' ? '' : format.id === 'slide' ? 'slide' : `${format.factor}x`;
  return fileName(place, dataset, format === null ? 'svg' : 'png', [theme === 'dark' ? 'dark' : '', size]);
}

async function fileOf(rendered: RenderedSvg, format: ImageFormat, signal: AbortSignal): Promise<Blob> {
  if (format !== null) return draw(rendered, format.factor, signal);
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', rendered.markup], { type: 'image/svg+xml' });
}

/** Drawing is loaded when it is asked for. */
async function draw(rendered: RenderedSvg, factor: number, signal: AbortSignal): Promise<Blob> {
  const { drawPng } = await import('../../export/png/drawPng');
  const png = await drawPng(rendered, factor, signal);
  signal.throwIfAborted();
  return png;
}
