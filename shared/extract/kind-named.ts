import type { EntryKind } from '../entries/kind.ts';

/** The words that name a kind; where several stand in one title, the kind first in this list is meant. */
const WORDS: readonly (readonly [kind: EntryKind, english: RegExp, chinese: RegExp])[] = [
  [
    'deadline',
    /\b(?:deadline|expires?|expiry|expiration|expiring|lapses?|due|cut-?off|takes? effect|enters? into force|sunset)\b/iu,
    /截止|到期|期限|届满|失效|生效|最后期限/u,
  ],
  ['pledge', /\b(?:pledges?|commitment|promises?)\b/iu, /承诺|采购承诺/u],
  ['state-visit', /\bstate[- ]visit\b/iu, /国事访问/u],
  ['call', /\b(?:(?:tele)?phone(?: call)?|(?:video )?call|phone-in)\b/iu, /通话|电话|通电话/u],
  ['summit', /\bsummit\b/iu, /峰会|首脑会晤|元首会晤/u],
  [
    'multilateral',
    /\b(?:multilateral|trilateral|leaders['’] meeting|ministerial|conference|plenary|general assembly|forum)\b/iu,
    /多边|三边|领导人非正式会议|领导人会议|部长级会议|大会|论坛/u,
  ],
  ['talks', /\b(?:talks|round|negotiations?|consultations?|dialogue)\b/iu, /磋商|谈判|对话|商谈|轮/u],
  ['bilateral', /\b(?:bilateral|meeting|meets?|visit|visits)\b/iu, /双边|会谈|会见|会晤|会面|访问/u],
];

/** The kind that a part names by nothing but its word: "deadline", "phone call", "state visit", "磋商". */
export function kindAlone(part: string): EntryKind | undefined {
  const word = part.trim();
  return WORDS.find(([, english, chinese]) => isWhole(english, word) || isWhole(chinese, word))?.[0];
}

/** The kind that words in a title name, and the word that does. */
export function kindWithin(title: string): { readonly kind: EntryKind; readonly word: string } | undefined {
  for (const [kind, english, chinese] of WORDS) {
    const word = english.exec(title)?.[0] ?? chinese.exec(title)?.[0];
    if (word !== undefined) return { kind, word };
  }
  return undefined;
}

function isWhole(words: RegExp, part: string): boolean {
  return new RegExp(`^(?:${words.source})$`, 'iu').test(part);
}
