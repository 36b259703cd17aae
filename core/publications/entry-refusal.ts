/** Why a server has one entry otherwise than it should, and what to do about it. */
export interface EntryRefusal {
  readonly why: string;
  readonly advice: string;
  /** Whether time may help: then it is tried again soon, and isn't done until it worked. */
  readonly passes: boolean;
}

/** Refusals that are about one entry: the others may still go through. */
const ABOUT_ONE = new Set([400, 403, 409, 412, 413, 415, 422, 423]);

export function isAboutOne({ status }: Response): boolean {
  return ABOUT_ONE.has(status);
}

/** At an entry's address is something that isn't it. */
export const THEIRS_IS_THERE: EntryRefusal = {
  why: 'something of somebody else’s has its place',
  advice: 'Take that away there, or publish into a calendar of its own.',
  passes: false,
};

/** What an answer says that refused one entry. */
export async function entryRefusalOf(response: Response): Promise<EntryRefusal> {
  const { status } = response;
  if (/no-uid-conflict/.test(await response.text()))
    return {
      why: 'it is there already, put there by somebody else',
      advice: THEIRS_IS_THERE.advice,
      passes: false,
    };
  const why = `the server says ${status}`;
  switch (status) {
    case 400:
      return {
        why,
        advice:
          'Its disk may be full, or it may not understand them: make room there, and look into its log.',
        passes: true,
      };
    case 409:
    case 412:
      return { why: `somebody changed it at the same time (${status})`, advice: '', passes: true };
    case 423:
      return { why: `somebody has locked it (${status})`, advice: '', passes: true };
    case 413:
      return {
        why: `too large for the server (${status})`,
        advice: 'Shorten what is too large.',
        passes: false,
      };
    default:
      return { why, advice: 'Ask whoever runs the server why.', passes: false };
  }
}
