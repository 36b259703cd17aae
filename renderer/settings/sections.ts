/** The sections of the settings, in the order they are read. */
export const SECTIONS = ['general', 'reminders', 'holidays', 'computer'] as const;
export type SectionName = (typeof SECTIONS)[number];
