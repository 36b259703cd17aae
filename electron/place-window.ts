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

/** Where the window opens: where it was, if a display still shows it there, else in the middle of the first. */
export function placeWindow(former: Bounds | undefined, displays: readonly Bounds[]): Bounds {
  if (former !== undefined && displays.some((display) => isWithReach(former, display))) {
    return {
      ...former,
      width: Math.max(former.width, LEAST_WIDTH),
      height: Math.max(former.height, LEAST_HEIGHT),
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
