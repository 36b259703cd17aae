/** Old dates, and what asks to be checked, in English. */
export const enVague = {
  'ghost.was': 'was: {title}',
  'ghost.name': 'Earlier date of {title}: {from}, moved to {to} on {day}',
  'ghost.move': 'was {from} → {to}',
  'ghost.line': '{title}: {move}',
} as const;
