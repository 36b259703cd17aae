import type { CSSProperties } from 'react';
import { useView } from '../state/sherpa.ts';
import type { Dates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import type { Overlay } from './overlay.ts';
import { upstreamWhen } from './upstream-words.ts';

/** What every button of an event of somebody else's calendar has alike: its colour, its whole name, and the card it opens. */
export function useOverlayButton(overlay: Overlay, dates: Dates) {
  const { item, subscription } = overlay;
  const text = useText();
  const open = useView((view) => view.open);
  const when = upstreamWhen(item.when, dates, text);
  const name = text('overlay.name', { title: item.title, when, calendar: subscription.title });
  return {
    when,
    name,
    attributes: {
      type: 'button',
      style: { '--mark': `var(--track-${subscription.colour})` } as CSSProperties,
      'aria-haspopup': 'dialog',
      title: name,
      'data-overlay': item.uid,
      'data-status': item.status,
      onClick: () => open({ name: 'overlay', overlay }),
    },
  } as const;
}
