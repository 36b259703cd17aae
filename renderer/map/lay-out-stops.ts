import type { EntryId } from '../../shared/entries/ids.ts';
import { type PlacedLabel, placeLabels } from '../../shared/places/place-labels.ts';
import { joinedStops, placesOf, type VenueStop } from '../../shared/places/venue-stops.ts';
import { type Camera, onScreen, type Size } from './camera.ts';
import type { Leg } from './legs-of.ts';
import { type Point, project } from './projection.ts';

/** A stop on the screen: where its dot is, and where its label is, if there is room for one. */
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
const DOT = 6;
const SOFT_DOT = 10;
/** Dots nearer than this, in px, can't be told apart nor pointed at: they are one until the map is brought nearer. */
const NEAR = 10;

/** Places dots and labels; where labels don't fit, those of the selection, of rounds and of fixed days come first. */
export function layOutStops(view: MapView, widthOf: (text: string) => number): readonly LaidOutStop[] {
  const laid = joinNear(view).map(({ stop, at }) => ({
    stop,
    at,
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
      radius: stop.vague ? SOFT_DOT : DOT,
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

/** Stops that lie on top of each other as one, where the first of them is. */
function joinNear({ stops, camera }: MapView): readonly { readonly stop: VenueStop; readonly at: Point }[] {
  const heaps: { readonly at: Point; readonly stops: [VenueStop, ...VenueStop[]] }[] = [];
  for (const stop of stops) {
    const at = onScreen(camera, project([stop.venue.lon, stop.venue.lat]));
    const near = heaps.find((heap) => Math.hypot(heap.at.x - at.x, heap.at.y - at.y) < NEAR);
    if (near === undefined) heaps.push({ at, stops: [stop] });
    else near.stops.push(stop);
  }
  return heaps.map(({ at, stops: heap }) => ({ at, stop: joinedStops(heap) }));
}

/** The texts a label may show, fullest first: "3 Stockholm", or "3" alone; "Busan, Gyeongju", or "Busan +1". */
function textsOf(stop: VenueStop): readonly string[] {
  const places = placesOf(stop);
  const [place = ''] = places;
  const names =
    places.length === 1
      ? [place]
      : [...(places.length === 2 ? [places.join(', ')] : []), `${place} +${places.length - 1}`];
  if (stop.rounds.length === 0) return names;
  const numbers = stop.rounds.join(', ');
  return [...names.map((name) => `${numbers} ${name}`), numbers];
}

function weightOf({ stop, isSelected }: { readonly stop: VenueStop; readonly isSelected: boolean }): number {
  return (isSelected ? 8 : 0) + (stop.rounds.length > 0 ? 4 : 0) + (stop.exact ? 2 : 0);
}
