import type { Entry } from '../entries/entry.ts';
import { readAmount } from '../pledges/read-amount.ts';

const SHAPE = /^(?:(?:quantity|数量)[:：]?\s*)?(\d[\d.,]*)\s*(\p{L}.*)$/iu;
const LONGEST_UNIT = 80;

/** The quantity that a part of a pledge's line is: digits, then the unit, such as "25 million tonnes of soybeans". */
export function quantityIn(part: string): Entry['quantity'] {
  const [, digits = '', unit = ''] = SHAPE.exec(part.trim()) ?? [];
  const amount = readAmount(digits);
  return amount === undefined || unit.length > LONGEST_UNIT ? undefined : { amount, unit: unit.trim() };
}
