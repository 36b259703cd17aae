/** What each language calls itself, whatever language it is said in. */
export const OWN_NAMES = { en: 'English', 'zh-Hans': '简体中文' } as const;
