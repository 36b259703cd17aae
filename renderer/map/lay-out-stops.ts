import type { EntryId } from '../../shared/entries/ids.ts';
import { type PlacedLabel, placeLabels } from '../../shared/places/place-labels.ts';
import type { VenueStop } from '../../shared/places/venue-stops.ts';
import { type Camera, onScreen, type Size } from './camera.ts';
import type { Leg } from './legs-of.ts';
import { type Point, project } from './projection.ts';

/** A venue on the screen: where its dot is, and where its label is, if there is room for one. */
export interface LaidOutStop {
  readonly stop: VenueStop;
  readonly at: Point;
  readonly isSelected: boolean;
  readonly label?: { readonly text: string; readonly placed: PlacedLabel };
}

/** What is to be laid out, and how it is looked at. */
export interface MapView {
  readonly stops: readonly VenueStop[];
  readonly legs: readonly Leg[];
  readonly camera: Camera;
  readonly size: Size;
  readonly selected: EntryId | undefined;
}

const LABEL_HEIGHT = 14;
const DOT = 5;
const SOFT_DOT = 9;

/** Places dots and labels; where labels don't fit, those of the selection, of rounds and of fixed days come first. */
export function layOutStops(view: MapView, widthOf: (text: string) => number): readonly LaidOutStop[] {
  const laid = view.stops.map((stop) => ({
    stop,
    at: onScreen(view.camera, project([stop.venue.lon, stop.venue.lat])),
    isSelected: stop.entries.some(({ id }) => id === view.selected),
    texts: textsOf(stop),
  }));
  const wanted = laid
    .filter(({ at }) => at.x > 0 && at.y > 0 && at.x < view.size.width && at.y < view.size.height)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map(({ stop, at, texts }) => ({
      key: stop.key,
      x: at.x,
      y: at.y,
      radius: stop.exact ? DOT : SOFT_DOT,
      widths: texts.map(widthOf),
      height: LABEL_HEIGHT,
    }));
  const lines = view.legs.flatMap(({ points }) => points.map((point) => onScreen(view.camera, point)));
  const placed = new Map(placeLabels(wanted, view.size, lines).map((label) => [label.key, label]));
  return laid.map(({ stop, at, isSelected, texts }) => {
    const label = placed.get(stop.key);
    const text = label === undefined ? undefined : texts[label.text];
    return {
      stop,
      at,
      isSelected,
      ...(label !== undefined && text !== undefined && { label: { text, placed: label } }),
    };
  });
}

/** The texts a label may show, fullest first: "3 Stockholm", or "3" alone where there is no room. */
function textsOf({ venue, rounds }: VenueStop): readonly string[] {
  const place = venue.city === '' ? venue.name : venue.city;
  if (rounds.length === 0) return [place];
  const numbers = rounds.join(', ');
  return [`${numbers} ${place}`, numbers];
}

function weightOf({ stop, isSelected }: { readonly stop: VenueStop; readonly isSelected: boolean }): number {
  return (isSelected ? 8 : 0) + (stop.rounds.length > 0 ? 4 : 0) + (stop.exact ? 2 : 0);
}
