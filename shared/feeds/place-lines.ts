import type { EntryView } from '../entries/entry-view.ts';
import { cleanLine } from './clean-text.ts';
import type { ProfileRules } from './profile-rules.ts';
import type { FeedWording } from './words/feed-wording.ts';

/** Metres around a place that count as being there. */
const RADIUS = 100;

/** Where an entry takes place, in words. */
export function locationOf({ venue }: EntryView, { place }: FeedWording): string | undefined {
  if (venue === undefined) return undefined;
  const parts = place(venue.city, venue.country, venue.name).map(cleanLine);
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(', ');
}

/** A place as properties, each line ended by CRLF: by its degrees, and as Apple's calendar wants it. */
export function placeLines({ venue }: EntryView, { structuredLocation }: ProfileRules): readonly string[] {
  if (venue === undefined) return [];
  const [lat, lon] = [degrees(venue.lat), degrees(venue.lon)];
  const geo = `GEO:${lat};${lon}\r\n`;
  if (!structuredLocation) return [geo];
  const named = `X-APPLE-RADIUS=${RADIUS};X-TITLE="${parameterText(venue.name)}"`;
  return [geo, `X-APPLE-STRUCTURED-LOCATION;VALUE=URI;${named}:geo:${lat},${lon}\r\n`];
}

/** Text between quotation marks; within them none may stand (RFC 5545 §3.2), and few programs read RFC 6868. */
function parameterText(text: string): string {
  return cleanLine(text).replaceAll('"', '’');
}

/** Degrees to six decimals (RFC 5545 §3.8.1.6), never in powers of ten and never -0. */
function degrees(angle: number): string {
  const rounded = Number(angle.toFixed(6));
  return rounded === 0 ? '0' : rounded.toFixed(6).replace(/\.?0+$/, '');
}
