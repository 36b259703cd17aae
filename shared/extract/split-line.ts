const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '「': '」',
  '(': ')',
  '（': '）',
  '[': ']',
};
const TOPICS = /^\s*(?:topics?\b|议题|话题)/iu;

/** The parts of a line: between commas and semicolons, Chinese ones too, but not within quotes, brackets or figures (1,000). */
export function splitLine(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let closing: string | undefined;
  const characters = [...line];
  for (const [index, character] of characters.entries()) {
    if (closing !== undefined) {
      if (character === closing) closing = undefined;
    } else if (QUOTES[character] !== undefined && characters.includes(QUOTES[character] ?? '', index + 1)) {
      closing = QUOTES[character];
    } else if (isSeparator(character, part, characters[index + 1])) {
      parts.push(part);
      part = '';
      continue;
    }
    part += character;
  }
  parts.push(part);
  return parts.map((each) => each.replace(/\s+/gu, ' ').trim()).filter((each) => each !== '');
}

function isSeparator(character: string, before: string, next: string | undefined): boolean {
  if (/https?:\/\/\S*$/i.test(before) && next !== undefined && /\S/.test(next)) return false;
  if (character === ',') return !(/\d$/.test(before) && next !== undefined && /\d/.test(next));
  if (character === '，') return true;
  return (character === ';' || character === '；' || character === '、') && !TOPICS.test(before);
}
