/** Where a party's clock hangs: the city whose time its people mean, and that city's zone (IANA). */
export interface Capital {
  readonly city: string;
  readonly zone: string;
}

const CAPITALS: Readonly<Record<string, Capital>> = {
  AU: { city: 'Canberra', zone: 'Australia/Sydney' },
  BR: { city: 'Brasília', zone: 'America/Sao_Paulo' },
  CA: { city: 'Ottawa', zone: 'America/Toronto' },
  CH: { city: 'Bern', zone: 'Europe/Zurich' },
  CN: { city: 'Beijing', zone: 'Asia/Shanghai' },
  DE: { city: 'Berlin', zone: 'Europe/Berlin' },
  ES: { city: 'Madrid', zone: 'Europe/Madrid' },
  EU: { city: 'Brussels', zone: 'Europe/Brussels' },
  FR: { city: 'Paris', zone: 'Europe/Paris' },
  GB: { city: 'London', zone: 'Europe/London' },
  ID: { city: 'Jakarta', zone: 'Asia/Jakarta' },
  IN: { city: 'Delhi', zone: 'Asia/Kolkata' },
  IR: { city: 'Tehran', zone: 'Asia/Tehran' },
  IT: { city: 'Rome', zone: 'Europe/Rome' },
  JP: { city: 'Tokyo', zone: 'Asia/Tokyo' },
  KP: { city: 'Pyongyang', zone: 'Asia/Pyongyang' },
  KR: { city: 'Seoul', zone: 'Asia/Seoul' },
  MX: { city: 'Mexico City', zone: 'America/Mexico_City' },
  MY: { city: 'Kuala Lumpur', zone: 'Asia/Kuala_Lumpur' },
  NL: { city: 'The Hague', zone: 'Europe/Amsterdam' },
  RU: { city: 'Moscow', zone: 'Europe/Moscow' },
  SA: { city: 'Riyadh', zone: 'Asia/Riyadh' },
  SE: { city: 'Stockholm', zone: 'Europe/Stockholm' },
  SG: { city: 'Singapore', zone: 'Asia/Singapore' },
  TR: { city: 'Ankara', zone: 'Europe/Istanbul' },
  TW: { city: 'Taipei', zone: 'Asia/Taipei' },
  UA: { city: 'Kyiv', zone: 'Europe/Kyiv' },
  UN: { city: 'New York', zone: 'America/New_York' },
  US: { city: 'Washington', zone: 'America/New_York' },
  VN: { city: 'Hanoi', zone: 'Asia/Ho_Chi_Minh' },
  ZA: { city: 'Pretoria', zone: 'Africa/Johannesburg' },
};

/** The capital of a party (its seat, of an organisation), for the parties that meet most often. */
export function capitalOf(party: string): Capital | undefined {
  return CAPITALS[party];
}
