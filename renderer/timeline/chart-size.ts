/** Sizes of the chart in px, as in timeline.module.css. */
export const HEADER_PX = 184;
export const AXIS_PX = 44;
export const LANE_PX = 24;
const ROW_PADDING_PX = 12;
const DENSITY_PX = 22;
const LEAST_ROW_PX = 44;
const LEAST_LANES = 5;
const MOST_LANES = 14;

/** How high a row is. */
export function rowHeight(lanes: number, hasDensity: boolean): number {
  return Math.max(LEAST_ROW_PX, ROW_PADDING_PX + lanes * LANE_PX + (hasDensity ? DENSITY_PX : 0));
}

/** How many lanes a row may have, so that all rows fit where they can. */
export function mostLanesFor(height: number, openRows: number): number {
  const share = (height - AXIS_PX) / Math.max(1, openRows) - ROW_PADDING_PX - DENSITY_PX;
  return Math.min(MOST_LANES, Math.max(LEAST_LANES, Math.floor(share / LANE_PX)));
}
