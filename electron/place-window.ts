/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below this the month between rail and inspector can't be read. */
export const LEAST_WIDTH = 1000;
export const LEAST_HEIGHT = 600;
const PREFERRED_WIDTH = 1440;
const PREFERRED_HEIGHT = 900;
/** How much of the window must lie on a display for a hand to find it. */
const LEAST_VISIBLE = 80;

/**
 * Where the window opens: where it was, if a display still shows it there, else in the middle of the first. It is no larger
 * than its display, which may be a smaller one than it was on.
 */
export function placeWindow(former: Bounds | undefined, displays: readonly Bounds[]): Bounds {
  const display = displays.find((one) => former !== undefined && isWithReach(former, one));
  if (former !== undefined && display !== undefined) {
    return {
      ...former,
      width: Math.max(Math.min(former.width, display.width), LEAST_WIDTH),
      height: Math.max(Math.min(former.height, display.height), LEAST_HEIGHT),
    };
  }
  const home = displays[0] ?? { x: 0, y: 0, width: PREFERRED_WIDTH, height: PREFERRED_HEIGHT };
  const width = Math.min(PREFERRED_WIDTH, home.width);
  const height = Math.min(PREFERRED_HEIGHT, home.height);
  return {
    x: home.x + Math.floor((home.width - width) / 2),
    y: home.y + Math.floor((home.height - height) / 2),
    width,
    height,
  };
}

/** Where a window goes whose display was taken away or made smaller; nothing where a hand still finds it. */
export function broughtBack(window: Bounds, displays: readonly Bounds[]): Bounds | undefined {
  return displays.some((display) => isWithReach(window, display))
    ? undefined
    : placeWindow(undefined, displays);
}

/** Enough of the title bar is on the display to drag the window by. */
function isWithReach(window: Bounds, display: Bounds): boolean {
  const visible =
    Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x);
  return (
    visible >= LEAST_VISIBLE &&
    window.y >= display.y &&
    window.y <= display.y + display.height - LEAST_VISIBLE
  );
}
