/** The languages that Sherpa speaks. */
export const LANGUAGES = ['en', 'zh-Hans'] as const;

/** A language that Sherpa speaks. */
export type Language = (typeof LANGUAGES)[number];

/** The language of ours that is nearest to what a system or a browser speaks, by its tag (“zh-CN”, “en_GB.UTF-8”). */
export function languageNear(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en';
}
