import { useIntl } from 'react-intl';
import type { BriefWording } from '../../shared/changes/words/brief-wording.ts';
import { chineseBrief } from '../../shared/changes/words/chinese-brief.ts';
import { englishBrief } from '../../shared/changes/words/english-brief.ts';

/** How what moved is worded in the user's language. */
export function useBriefWording(): BriefWording {
  return useIntl().locale.startsWith('zh') ? chineseBrief : englishBrief;
}
