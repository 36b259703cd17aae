import type * as v from 'valibot';
import type { VenueFields } from '../../shared/entries/venue.ts';

type Venue = v.InferOutput<v.ObjectSchema<typeof VenueFields, undefined>>;

function venue(name: string, country: string, lat: number, lon: number, zone: string, city = name): Venue {
  return { name, city, country, lat, lon, zone };
}

/** Where the sample's entries take place. */
export const VENUES = {
  geneva: venue('Geneva', 'CH', 46.2044, 6.1432, 'Europe/Zurich'),
  london: venue('London', 'GB', 51.5074, -0.1278, 'Europe/London'),
  stockholm: venue('Stockholm', 'SE', 59.3293, 18.0686, 'Europe/Stockholm'),
  madrid: venue('Madrid', 'ES', 40.4168, -3.7038, 'Europe/Madrid'),
  kualaLumpur: venue('Kuala Lumpur', 'MY', 3.139, 101.6869, 'Asia/Kuala_Lumpur'),
  tokyo: venue('Tokyo', 'JP', 35.6762, 139.6503, 'Asia/Tokyo'),
  gyeongju: venue('Gyeongju', 'KR', 35.8562, 129.2247, 'Asia/Seoul'),
  busan: venue('Gimhae Air Base', 'KR', 35.1795, 128.9382, 'Asia/Seoul', 'Busan'),
  beijing: venue('Beijing', 'CN', 39.9042, 116.4074, 'Asia/Shanghai'),
  washington: venue('Washington', 'US', 38.9072, -77.0369, 'America/New_York', 'Washington, D.C.'),
  shenzhen: venue('Shenzhen', 'CN', 22.5431, 114.0579, 'Asia/Shanghai'),
  doral: venue('Trump National Doral', 'US', 25.8136, -80.3395, 'America/New_York', 'Doral'),
} as const;
