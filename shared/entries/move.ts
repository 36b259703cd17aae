/**
 * How a working date can change. Later and earlier dates are slips proper; one narrowed lies within what was
 * allowed before, one widened allows more again; one is dated for the first time, or loses its date.
 */
export const MOVES = ['later', 'earlier', 'narrowed', 'widened', 'dated', 'undated'] as const;

export type Move = (typeof MOVES)[number];
