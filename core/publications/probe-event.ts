/** An event that is written to see whether one can be, and deleted at once: of a day long gone, so that nobody sees it. */
export function probeEvent(name: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sherpa//Sherpa//EN',
    'BEGIN:VEVENT',
    `UID:${name}@sherpa`,
    'DTSTAMP:20000101T000000Z',
    'DTSTART;VALUE=DATE:20000101',
    'DTEND;VALUE=DATE:20000102',
    'SUMMARY:Sherpa tests whether it can publish here',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
