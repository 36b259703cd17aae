import * as v from 'valibot';
import { Entries, type MethodContract, Nothing, reads, writes } from './method.ts';

const CheckReportSchema = v.strictObject({
  sound: v.boolean(),
  lines: v.array(v.string()),
});

/** The record itself, and the sample in it. */
export const STORE_METHODS = {
  'sample.add': writes(Nothing, Entries),
  'sample.remove': writes(Nothing, Entries),
  'store.check': reads(Nothing, CheckReportSchema),
} as const satisfies Record<string, MethodContract>;
