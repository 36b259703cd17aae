import type { Brief } from '../../shared/changes/brief.ts';
import type { NewsLine, Voice } from '../../shared/changes/news-line.ts';
import type { BriefWording } from '../../shared/changes/words/brief-wording.ts';
import { plainLine } from './plain-text.ts';
import { heading } from './standing-badge.ts';

/** What moved as a block a change under its track: what happened to what, old and new, and who said so. */
export function changesText(
  { title, nothing, tracks }: Brief,
  wording: BriefWording,
  colours: boolean,
): string {
  if (nothing !== undefined) return `${nothing}\n`;
  return [
    heading(title, colours),
    ...tracks.flatMap(({ name, lines }) => [
      '',
      heading(plainLine(name), colours),
      ...lines.flatMap((line) => blockOf(line, wording)),
    ]),
    '',
  ].join('\n');
}

function blockOf(line: NewsLine, wording: BriefWording): readonly string[] {
  const { title, kind, from, to, size, standing, reason, voices, day } = line;
  const sides = [from, to].filter((side) => side !== undefined).join(' → ');
  const what = size === undefined ? sides : `${sides}${wording.open}${size}${wording.close}`;
  const standings = [standing?.from, standing?.to].filter((side) => side !== undefined).join(' → ');
  const facts = [what, standings, reason ?? ''].filter((fact) => fact !== '').join(' · ');
  return [
    `  ${plainLine(title)}${wording.colon}${plainLine(kind)}${voices.length === 0 ? `  [${day}]` : ''}`,
    ...(facts === '' ? [] : [`    ${plainLine(facts)}`]),
    ...voices.flatMap(voiceLines),
  ];
}

function voiceLines({ says, day, quote, source }: Voice): readonly string[] {
  const origin = [source?.name, source?.url].filter((part) => part !== undefined).join(', ');
  return [
    `    ${day}  ${plainLine(says)}`.trimEnd(),
    ...(quote === undefined ? [] : [`      “${plainLine(quote)}”`]),
    ...(origin === '' ? [] : [`      ${plainLine(origin)}`]),
  ];
}
