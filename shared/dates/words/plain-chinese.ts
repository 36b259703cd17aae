const SIMPLIFIED: Readonly<Record<string, string>> = {
  週: '周',
  號: '号',
  後: '后',
  個: '个',
  這: '这',
  約: '约',
  許: '许',
  間: '间',
  於: '于',
  從: '从',
  開: '开',
  兩: '两',
};
const DIGITS = '〇一二三四五六七八九';
const NUMERAL = /[〇零一二三四五六七八九十两]+(?=[年月日号季个天周])/g;

/** Chinese words without spaces, simplified, with Chinese numerals in figures where they count something. */
export function plainChinese(words: string): string {
  return words
    .replace(/ /g, '')
    .replace(/[週號後個這約許間於從開兩]/g, (character) => SIMPLIFIED[character] ?? character)
    .replace(NUMERAL, (numeral) => inFigures(numeral) ?? numeral);
}

function inFigures(numeral: string): string | undefined {
  const plain = numeral.replace(/零/g, '〇').replace(/两/g, '二');
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain);
  if (tens)
    return `${(tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0)}`;
  return plain.includes('十') ? undefined : [...plain].map((digit) => DIGITS.indexOf(digit)).join('');
}
