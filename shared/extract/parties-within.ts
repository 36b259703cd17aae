import type { Party } from '../entries/person.ts';
import { isParty } from '../places/parties.ts';
import { partyNamed } from '../places/party-named.ts';

const LIST = /^(?:parties|between|with|各方|双方)(?:\s*[:：]\s*|\s+)(.+)$/iu;
const BETWEEN = /\s*(?:[–—\-/&+、]|\band\b|\bwith\b|\bvs?\.?\b|和|与|同)\s*/iu;
const NAME = '\\p{L}[\\p{L}.]*(?: \\p{L}[\\p{L}.]*){0,2}';
/** Two names joined; the second is only looked at, since a third may be joined to it. */
const JOINED = new RegExp(`(${NAME})\\s*(?:[–—\\-/&]|(?<=\\s)and(?=\\s))\\s*(?=(${NAME}))`, 'gu');
const HAN_PAIR = /^[中美日韩朝俄欧英法德澳加越]{2,4}(?!洲)/u;

/** The parties that a part is made of: "US–China", "US and CN", "parties US CN", "中国、美国"; undefined if of anything else. */
export function partiesAlone(part: string): readonly Party[] | undefined {
  const listed = LIST.exec(part)?.[1];
  const whole = partyNamed(part);
  if (whole !== undefined) return [whole];
  const names = (listed ?? part)
    .split(BETWEEN)
    .flatMap((name) => (partyNamed(name) ? [name] : name.split(' ')));
  const parties = names.filter((name) => name !== '').map(partyNamed);
  const known = parties.flatMap((party) => party ?? []);
  if (known.length === 0 || known.length < parties.length) return undefined;
  return listed !== undefined || names.length > 1 ? [...new Set(known)] : undefined;
}

/** The parties joined in a title: "US–China talks", "Japan and South Korea", "中美经贸磋商"; and the words that name them. */
export function partiesWithin(
  title: string,
): { readonly parties: readonly Party[]; readonly words: string } | undefined {
  const han = HAN_PAIR.exec(title)?.[0];
  const named = han === undefined ? [] : [...han].flatMap((name) => partyNamed(name) ?? []);
  if (han !== undefined && new Set(named).size > 1) return { parties: [...new Set(named)], words: han };
  const joined: Named[] = [];
  for (const [, before = '', after = ''] of title.matchAll(JOINED)) {
    const left = lastParty(before.split(' '));
    const right = firstParty(after.split(' '));
    if (left && right && left.party !== right.party) joined.push(left, right);
  }
  const words = new Map(joined.map((each) => [each.party, each.words]));
  return words.size > 1 ? { parties: [...words.keys()], words: [...words.values()].join('–') } : undefined;
}

interface Named {
  readonly party: Party;
  readonly words: string;
}

function lastParty(words: readonly string[]): Named | undefined {
  return words.map((_, index) => namedBy(words.slice(index))).find((named) => named !== undefined);
}

function firstParty(words: readonly string[]): Named | undefined {
  return words
    .map((_, index) => namedBy(words.slice(0, words.length - index)))
    .find((named) => named !== undefined);
}

function namedBy(words: readonly string[]): Named | undefined {
  const name = words.join(' ');
  const isName = /^\p{Lu}|\p{Script=Han}/u.test(name) || isParty(name);
  const party = isName ? partyNamed(name) : undefined;
  return party === undefined ? undefined : { party, words: name };
}
