import { type Brief, whatMoved } from './brief.ts';
import type { NewsLine, Voice } from './news-line.ts';
import type { BriefWording } from './words/brief-wording.ts';

/** A brief as Markdown (CommonMark), a bullet a change; nothing in it is taken for markup that isn't ours. */
export function briefMarkdown({ title, nothing, tracks }: Brief, wording: BriefWording): string {
  return [
    `# ${plain(title)}`,
    ...(nothing === undefined ? [] : [plain(nothing)]),
    ...tracks.flatMap(({ name, lines }) => [
      `## ${plain(name)}`,
      lines.map((line) => bulletOf(line, wording)).join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function bulletOf(line: NewsLine, wording: BriefWording): string {
  const { comma, open, close, colon } = wording;
  const voices = line.voices.map((voice) => voiceOf(voice, wording));
  const known = voices.length === 0 ? `${open}${plain(line.day)}${close}` : '';
  return `- **${plain(line.title)}**${colon}${[plain(whatMoved(line, wording)), ...voices].join(comma)}${known}`;
}

function voiceOf({ says, quote, source, day }: Voice, { comma, open, close }: BriefWording): string {
  const words = [plain(says), quote === undefined ? '' : `“${plain(quote)}”`].filter((part) => part !== '');
  const name = source === undefined ? '' : plain(source.name);
  const where = source?.url === undefined ? name : `[${name}](${addressOf(source.url)})`;
  const origin = [where, plain(day)].filter((part) => part !== '').join(comma);
  return `${words.join(comma)}${open}${origin}${close}`;
}

/** An address in angle brackets, where parentheses and spaces end nothing (CommonMark §6.3). */
function addressOf(url: string): string {
  return `<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}

/** Text of one line without what Markdown, or HTML within it, would take for its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&');
}
