/** The sections of the settings, in the order they are read. */
export const SECTIONS = ['general', 'reminders', 'holidays'] as const;
export type SectionName = (typeof SECTIONS)[number];
