/** Sizes of the chart in px, as in timeline.module.css. */
export const HEADER_PX = 184;
export const AXIS_PX = 62;
export const LANE_PX = 24;
const ROW_PADDING_PX = 12;
const DENSITY_PX = 22;
const LEAST_ROW_PX = 48;

/** A row lower than this tells its name in one line. */
export const TWO_LINES_PX = 66;

/** How many lanes a row may have anyhow, and where there is room. */
export const USUAL_LANES = 6;
export const MOST_LANES = 14;

/** How high a row is. */
export function rowHeight(lanes: number, hasDensity: boolean): number {
  return Math.max(LEAST_ROW_PX, ROW_PADDING_PX + lanes * LANE_PX + (hasDensity ? DENSITY_PX : 0));
}
