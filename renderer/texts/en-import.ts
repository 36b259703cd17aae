/** Taking in other people's files, and what is chosen outside of the page, in English. */
export const enImport = {
  'import.command': 'Import a calendar or JSON file',
  'import.title': 'Import',
  'import.titleOf': 'Import {name}',
  'import.choose': 'Choose a file …',
  'import.hint':
    'A calendar file (.ics) or a file of entries (.json), up to 20 MB. You can also drop one onto the window. Nothing is taken before you have seen it.',
  'import.reading': 'Reading {name} …',
  'import.taken':
    '{count, plural, =0 {No entry can be taken} one {# entry to take} other {# entries to take}}',
  'import.refused': '{count, plural, one {# not taken as it stands} other {# not taken as they stand}}',
  'import.more': '{count, plural, one {and # more} other {and # more}}',
  'import.whole': 'A JSON file is taken whole or not at all: put right what is refused, and choose it again.',
  'import.track': 'Put into track',
  'import.track.own': 'As in the file',
  'import.accept': '{count, plural, one {Take # entry} other {Take # entries}}',
  'import.done': '{count, plural, one {# entry taken} other {# entries taken}} from {name}.',
  'import.other': 'Another file …',
  'import.unknown': '“{name}” is neither a calendar file (.ics) nor a JSON file (.json).',
  'import.large': '“{name}” is larger than 20 MB.',
  'import.one': 'Drop one file at a time.',
  'entry.notThere': 'That entry isn’t on this calendar, or was removed.',
} as const;
