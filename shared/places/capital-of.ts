/** Where a party's clock hangs: the city whose time its people mean, and that city's zone (IANA). */
export interface Capital {
  readonly city: string;
  /** The city's name in Simplified Chinese. */
  readonly inChinese: string;
  readonly zone: string;
}

const CAPITALS: Readonly<Record<string, Capital>> = {
  AU: { city: 'Canberra', inChinese: '堪培拉', zone: 'Australia/Sydney' },
  BR: { city: 'Brasília', inChinese: '巴西利亚', zone: 'America/Sao_Paulo' },
  CA: { city: 'Ottawa', inChinese: '渥太华', zone: 'America/Toronto' },
  CH: { city: 'Bern', inChinese: '伯尔尼', zone: 'Europe/Zurich' },
  CN: { city: 'Beijing', inChinese: '北京', zone: 'Asia/Shanghai' },
  DE: { city: 'Berlin', inChinese: '柏林', zone: 'Europe/Berlin' },
  ES: { city: 'Madrid', inChinese: '马德里', zone: 'Europe/Madrid' },
  EU: { city: 'Brussels', inChinese: '布鲁塞尔', zone: 'Europe/Brussels' },
  FR: { city: 'Paris', inChinese: '巴黎', zone: 'Europe/Paris' },
  GB: { city: 'London', inChinese: '伦敦', zone: 'Europe/London' },
  ID: { city: 'Jakarta', inChinese: '雅加达', zone: 'Asia/Jakarta' },
  IN: { city: 'Delhi', inChinese: '新德里', zone: 'Asia/Kolkata' },
  IR: { city: 'Tehran', inChinese: '德黑兰', zone: 'Asia/Tehran' },
  IT: { city: 'Rome', inChinese: '罗马', zone: 'Europe/Rome' },
  JP: { city: 'Tokyo', inChinese: '东京', zone: 'Asia/Tokyo' },
  KP: { city: 'Pyongyang', inChinese: '平壤', zone: 'Asia/Pyongyang' },
  KR: { city: 'Seoul', inChinese: '首尔', zone: 'Asia/Seoul' },
  MX: { city: 'Mexico City', inChinese: '墨西哥城', zone: 'America/Mexico_City' },
  MY: { city: 'Kuala Lumpur', inChinese: '吉隆坡', zone: 'Asia/Kuala_Lumpur' },
  NL: { city: 'The Hague', inChinese: '海牙', zone: 'Europe/Amsterdam' },
  RU: { city: 'Moscow', inChinese: '莫斯科', zone: 'Europe/Moscow' },
  SA: { city: 'Riyadh', inChinese: '利雅得', zone: 'Asia/Riyadh' },
  SE: { city: 'Stockholm', inChinese: '斯德哥尔摩', zone: 'Europe/Stockholm' },
  SG: { city: 'Singapore', inChinese: '新加坡', zone: 'Asia/Singapore' },
  TR: { city: 'Ankara', inChinese: '安卡拉', zone: 'Europe/Istanbul' },
  TW: { city: 'Taipei', inChinese: '台北', zone: 'Asia/Taipei' },
  UA: { city: 'Kyiv', inChinese: '基辅', zone: 'Europe/Kyiv' },
  UN: { city: 'New York', inChinese: '纽约', zone: 'America/New_York' },
  US: { city: 'Washington', inChinese: '华盛顿', zone: 'America/New_York' },
  VN: { city: 'Hanoi', inChinese: '河内', zone: 'Asia/Ho_Chi_Minh' },
  ZA: { city: 'Pretoria', inChinese: '比勒陀利亚', zone: 'Africa/Johannesburg' },
};

/** The capital of a party (its seat, of an organisation), for the parties that meet most often. */
export function capitalOf(party: string): Capital | undefined {
  return CAPITALS[party];
}
