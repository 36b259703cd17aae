const DASHES = /[\u2010-\u2015\u2212\u30fc\uff0d]/g;
const TILDES = /[\u301c\u223c\uff5e]/g;

/** Words in one spelling: lower case, single spaces, half-width, with the plain dash and tilde. */
export function plainWords(words: string): string {
  return plainMarks(words).toLowerCase();
}

/** The same with capitals as they were. */
export function plainMarks(words: string): string {
  return words
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(TILDES, '~')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})[\s.。]+$/u, '')
    .trim();
}
