import { capitalOf } from './capital-of.ts';
import { partyName } from './party-named.ts';

const CHINESE: Readonly<Record<string, string>> = {
  AU: '堪培拉',
  BR: '巴西利亚',
  CA: '渥太华',
  CH: '伯尔尼',
  CN: '北京',
  DE: '柏林',
  ES: '马德里',
  EU: '布鲁塞尔',
  FR: '巴黎',
  GB: '伦敦',
  ID: '雅加达',
  IN: '新德里',
  IR: '德黑兰',
  IT: '罗马',
  JP: '东京',
  KP: '平壤',
  KR: '首尔',
  MX: '墨西哥城',
  MY: '吉隆坡',
  NL: '海牙',
  RU: '莫斯科',
  SA: '利雅得',
  SE: '斯德哥尔摩',
  SG: '新加坡',
  TR: '安卡拉',
  UA: '基辅',
  US: '华盛顿',
  VN: '河内',
  ZA: '比勒陀利亚',
};

/**
 * What diplomats call a party: its capital ("Beijing", "北京"); its own name where it has no capital that everybody takes
 * for it, as the United Nations has none.
 */
export function capitalName(party: string, locale: string): string {
  const chinese = CHINESE[party];
  if (chinese === undefined) return partyName(party, locale);
  return locale.startsWith('zh') ? chinese : (capitalOf(party)?.city ?? partyName(party, locale));
}
