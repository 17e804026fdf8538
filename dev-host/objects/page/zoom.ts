import type { PageLayout } from '../../engine/book/Book';
import { integer, invalid, isMissing } from '../model/argument';

type Zoom = NonNullable<PageLayout['zoom']>;

/** Reads `Excel.PageLayoutZoomOptions`. */
export function readZoom(given: Record<string, unknown>): Zoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = given;
  if (!isMissing(scale)) {
    const percent = integer(scale, 'scale');
    if (percent < 10 || percent > 400) throw invalid('scale', 'between 10 and 400');
    return { scale: percent };
  }
  return {
    ...(isMissing(horizontalFitToPages)
      ? {}
      : { fitToWidth: integer(horizontalFitToPages, 'horizontalFitToPages', 1) }),
    ...(isMissing(verticalFitToPages)
      ? {}
      : { fitToHeight: integer(verticalFitToPages, 'verticalFitToPages', 1) }),
  };
}

/** The same, as it is read back. */
export function zoomOf(zoom: Zoom | undefined): Record<string, number> {
  if (!zoom || (zoom.fitToWidth === undefined && zoom.fitToHeight === undefined))
    return { scale: zoom?.scale ?? 100 };
  return {
    ...(zoom.fitToWidth === undefined ? {} : { horizontalFitToPages: zoom.fitToWidth }),
    ...(zoom.fitToHeight === undefined ? {} : { verticalFitToPages: zoom.fitToHeight }),
  };
}
