import { type Brief, whatMoved } from './brief.ts';
import type { NewsLine, Voice } from './news-line.ts';
import type { BriefWording } from './words/brief-wording.ts';

/** A brief as HTML without scripts or styles, for a document that takes rich text; everything given is escaped. */
export function briefHtml({ title, nothing, tracks }: Brief, wording: BriefWording): string {
  return [
    `<h1>${escaped(title)}</h1>`,
    ...(nothing === undefined ? [] : [`<p>${escaped(nothing)}</p>`]),
    ...tracks.map(
      ({ name, lines }) =>
        `<h2>${escaped(name)}</h2>\n<ul>\n${lines.map((line) => itemOf(line, wording)).join('\n')}\n</ul>`,
    ),
  ].join('\n');
}

function itemOf(line: NewsLine, wording: BriefWording): string {
  const { comma, open, close, colon } = wording;
  const voices = line.voices.map((voice) => voiceOf(voice, wording));
  const known = voices.length === 0 ? escaped(`${open}${line.day}${close}`) : '';
  const what = [escaped(whatMoved(line, wording)), ...voices].join(comma);
  return `<li><strong>${escaped(line.title)}</strong>${colon}${what}${known}</li>`;
}

function voiceOf({ says, quote, source, day }: Voice, { comma, open, close }: BriefWording): string {
  const words = [says, quote === undefined ? '' : `“${quote}”`].filter((part) => part !== '').map(escaped);
  const origin = [source === undefined ? '' : linkOf(source), escaped(day)].filter((part) => part !== '');
  return `${words.join(comma)}${open}${origin.join(comma)}${close}`;
}

/** A link, where the address is of the web. */
function linkOf({ name, url }: NonNullable<Voice['source']>): string {
  return url !== undefined && /^https?:\/\//i.test(url)
    ? `<a href="${escaped(url)}">${escaped(name)}</a>`
    : escaped(name);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
