const MARKS = /\p{M}+/gu;
const JOINED = /['’`´.]+/gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;
/** Letters that Unicode doesn't take apart into a plain one and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A name as names are compared: small letters without accents, words parted by one space ("St. John’s" is "st johns"). */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[øłđðþıßæœ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(JOINED, '')
    .replace(OTHERS, ' ')
    .trim();
}
