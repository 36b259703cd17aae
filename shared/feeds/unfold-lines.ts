/** The content lines of an iCalendar text, each whole again (RFC 5545 §3.1), without empty ones. */
export function unfoldLines(text: string): readonly string[] {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}
