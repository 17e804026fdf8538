/** A picture that lies over the cells; lengths in points. */
export interface PictureState {
  /** Unique in the workbook. */
  id: string;
  name: string;
  altTextTitle: string;
  altTextDescription: string;
  format: 'PNG' | 'JPEG';
  /** The image file, Base64. */
  image: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Degrees, clockwise. */
  rotation: number;
  lockAspectRatio: boolean;
  visible: boolean;
}

/** A chart as the state Office.js sets on it; place and size in points, as there. */
export interface ChartState {
  id: string;
  name: string;
  /** One of Office.js's ChartType. */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** `Sheet1!A1:B4` */
  source: string;
  seriesBy: string;
  /** Series beside those of the source, which come first; one without values is not drawn yet. */
  addedSeries?: { values?: string; categories?: string }[];
  /** Everything else that was set, by path (`axis.Value.minimum`); read with `chartLook`. */
  properties: Record<string, unknown>;
}
