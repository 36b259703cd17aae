import type { EntryView } from '../entries/entry-view.ts';
import { standingWord } from '../statements/standing-word.ts';
import { cleanLine } from './clean-text.ts';
import { saidOf } from './said-of.ts';
import { zoneCity } from './zone-city.ts';

/**
 * Entries as a brief in Markdown, in the order given: when, what, how firm, where, and why one may think so. `note` says
 * of which day, if it isn't today.
 */
export function entriesMarkdown(
  title: string,
  views: readonly EntryView[],
  note: string | undefined,
): string {
  const head = `# ${plain(title)}\n`;
  return `${head}${note === undefined ? '' : `\n${note}\n`}\n${views.map(itemOf).join('')}`;
}

function itemOf(view: EntryView): string {
  const { title, standing, badge, reason, venue, links } = view;
  const place = venue === undefined ? '' : venue.city || venue.name;
  const where = place === '' || title.includes(place) ? '' : `, ${plain(place)}`;
  const [link] = links;
  const name =
    link === undefined ? plain(title) : `[${plain(title)}](<${link.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return `- **${plain(dateOf(view))}**: ${name}${where} · ${standingWord(standing, badge)} (${badge}): ${plain(reason)}\n`;
}

function dateOf(view: EntryView): string {
  const { when, exact, venue } = view;
  if (when === undefined) return 'No date';
  const times = [when.start, when.end].filter((time) => time !== undefined).join('–');
  const zone = when.zone ?? venue?.zone;
  const clock = times === '' ? '' : ` ${times}${zone === undefined ? '' : ` ${zoneCity(zone)}`}`;
  return `${exact ? '' : '≈ '}${exact ? when.date : saidOf(view)}${clock}`;
}

/** Text of one line without what Markdown would take for its own. */
function plain(text: string): string {
  return cleanLine(text).replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
