/** The kinds of engagement: people meet or speak. `talks` is a negotiation round. */
export const ENGAGEMENT_KINDS = [
  'summit',
  'state-visit',
  'bilateral',
  'multilateral',
  'talks',
  'call',
] as const;

/** Every kind of entry. */
export const ENTRY_KINDS = [...ENGAGEMENT_KINDS, 'deadline', 'pledge'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];
