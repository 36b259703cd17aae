/** Old dates, and what asks to be checked, in English. */
export const enVague = {
  'ghost.was': 'was: {title}',
  'ghost.name': '{line}. An earlier date, {from}, moved to {to} on {day}',
  'ghost.move': 'was {from} → {to}',
  'ghost.line': '{title}: {move}',
  'nudge.toCheck': 'To check',
  'nudge.command': 'Show what to check',
  'nudge.passed': '{days, plural, one {It was yesterday} other {It was # days ago}}: {ask}',
  'nudge.closed':
    '{days, plural, one {Its window closed yesterday} other {Its window closed # days ago}}: {ask}',
  'nudge.wasHeld': 'was it held?',
  'nudge.whatCame': 'what came of it?',
  'nudge.comes': '{days, plural, =0 {It is today} =1 {It is tomorrow} other {It is in # days}}, {silence}',
  'nudge.opens':
    '{days, plural, =0 {The window opens today} =1 {The window opens tomorrow} other {The window opens in # days}}, {silence}',
  'nudge.noNews': '{days, plural, one {No news for # day} other {No news for # days}}: still true?',
  'nudge.say': 'Record what was said',
  'nudge.outcome': 'Record the outcome',
  'nudge.stillTrue': 'Still true',
  'nudge.leaveOpen': 'Leave it open',
  'nudge.checkedToday': 'Noted on this device: checked today.',
  'nudge.leftOpen': 'Noted on this device: left open.',
  'nudge.checkedOn': 'Checked on {day}',
  'nudge.askAgain': 'Ask again',
  'nudge.after': '{days, plural, one {Asks after # day} other {Asks after # days}} · change',
  'nudge.newsDays': 'Ask after so many days without news',
  'nudge.afterSaved':
    '{days, plural, one {Entries ask after # day} other {Entries ask after # days}} without news.',
} as const;
