/** The parts that a key or a press asks for at any moment, each fetched when first shown. */
const PARTS = [
  () => import('../quick-add/quick-add-dialog.tsx'),
  () => import('./command-palette.tsx'),
  () => import('../changes/changes-screen.tsx'),
  () => import('../deadlines/deadlines-screen.tsx'),
  () => import('../inspector/field-editor.tsx'),
];

/** Fetches them while nothing else is to be done, so that what is typed right after a shortcut isn't lost. */
export function fetchAhead(): () => void {
  const request = requestIdleCallback(() => {
    // A part that can't be fetched now is asked for again, and said, when it is needed.
    for (const part of PARTS) part().catch(() => undefined);
  });
  return () => cancelIdleCallback(request);
}
