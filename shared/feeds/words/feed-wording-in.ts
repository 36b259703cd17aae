import type { Language } from '../../language.ts';
import { chineseFeed } from './chinese-feed.ts';
import { englishFeed } from './english-feed.ts';
import type { FeedWording } from './feed-wording.ts';

const WORDINGS: Readonly<Record<Language, FeedWording>> = { en: englishFeed, 'zh-Hans': chineseFeed };

/** What feeds say in a language. */
export function feedWordingIn(language: Language): FeedWording {
  return WORDINGS[language];
}
