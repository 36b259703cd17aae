import { describe, expect, it } from 'vitest';
import { states } from '../../../shared/places/parties.ts';
import { partyName, partyNamed } from '../../../shared/places/party-named.ts';

describe('a party by its name', () => {
  it.each([
    ['US', ['US', 'United States', 'the United States', 'U.S.', 'USA', 'America', 'White House', '美国']],
    ['CN', ['CN', 'China', 'PRC', "People's Republic of China", 'Chinese', '中国', '中方']],
    ['KR', ['South Korea', 'ROK', 'Republic of Korea', '韩国']],
    ['GB', ['UK', 'United Kingdom', 'Britain', '英国']],
    ['EU', ['EU', 'European Union', 'the European Union', '欧盟']],
    ['TR', ['Turkey', 'Türkiye']],
    ['APEC', ['APEC', 'apec', 'Asia-Pacific Economic Cooperation']],
  ])('knows %s by each of its names', (code, names) => {
    for (const name of names) expect([name, partyNamed(name)]).toEqual([name, code]);
  });

  it.each(['Beijing', 'Washington', 'in', 'it', 'Trump', '', 'CNBC'])('takes “%s” for no party', (name) => {
    expect(partyNamed(name)).toBeUndefined();
  });

  it('calls each state by a name that means it again', () => {
    for (const code of states()) {
      expect([code, partyNamed(partyName(code, 'en'))]).toEqual([code, code]);
      expect([code, partyNamed(partyName(code, 'zh-CN'))]).toEqual([code, code]);
    }
  });

  it('speaks Chinese and English', () => {
    expect([partyName('CN', 'zh-CN'), partyName('EU', 'zh'), partyName('EU', 'en-GB')]).toEqual([
      '中国',
      '欧盟',
      'European Union',
    ]);
    expect(partyName('XYZ', 'en')).toBe('XYZ');
  });
});
