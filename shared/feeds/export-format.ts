/** What a feed or a track can be exported as, by the ending of its file. */
export const EXPORT_FORMATS = ['ics', 'csv', 'json', 'md'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
