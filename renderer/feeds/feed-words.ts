/** What the languages of feeds call themselves, whatever is spoken now. */
export const OWN_NAMES = { en: 'English', 'zh-Hans': '简体中文' } as const;
