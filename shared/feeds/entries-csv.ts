import type { EntryView } from '../entries/entry-view.ts';

type Cell = string | number | undefined;

const COLUMNS: Readonly<Record<string, (view: EntryView) => Cell>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  date: ({ when }) => when?.date,
  said: ({ when }) => when?.said,
  start: ({ when }) => when?.start,
  end: ({ when }) => when?.end,
  zone: ({ when, venue }) => when?.zone ?? venue?.zone,
  earliest: ({ window }) => window?.from,
  latest: ({ window }) => window?.to,
  instant: ({ instant }) => instant,
  standing: ({ standing }) => standing,
  badge: ({ badge }) => badge,
  reason: ({ reason }) => reason,
  tracks: ({ tracks }) => tracks.join('; '),
  parties: ({ parties }) => parties.join('; '),
  people: ({ people }) => people.join('; '),
  topics: ({ topics }) => topics.join('; '),
  venue: ({ venue }) => venue?.name,
  city: ({ venue }) => venue?.city,
  country: ({ venue }) => venue?.country,
  lat: ({ venue }) => venue?.lat,
  lon: ({ venue }) => venue?.lon,
  instrument: ({ instrument }) => instrument,
  notes: ({ notes }) => notes,
  links: ({ links }) => links.join(' '),
  revision: ({ revision }) => revision,
};

/** Entries as comma-separated values (RFC 4180): a line of names, then a line an entry, each ended by CRLF. */
export function entriesCsv(views: readonly EntryView[]): string {
  const cells = Object.values(COLUMNS);
  const rows = views.map((view) => cells.map((cell) => written(cell(view))).join(','));
  return [Object.keys(COLUMNS).join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `${cell}`;
  const safe = harmless(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets run text that begins like a formula, so it gets an apostrophe (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
}
