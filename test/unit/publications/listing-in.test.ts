import { expect, it } from 'vitest';
import { listingIn } from '../../../core/publications/listing-in.ts';

const url = 'https://dav.example.org/lifeng/';

function listing(...responses: readonly string[]) {
  return listingAt(url, ...responses);
}

function listingAt(asked: string, ...responses: readonly string[]) {
  const text = `<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${responses.join('')}</d:multistatus>`;
  return listingIn({ url: asked, text });
}

const response = (href: string, prop: string, status = 200) =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${prop}</d:prop><d:status>HTTP/1.1 ${status} OK</d:status></d:propstat></d:response>`;

const calendar = '<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>';
const tasks =
  '<c:supported-calendar-component-set><c:comp name="VTODO"/></c:supported-calendar-component-set>';

it('tells the collection from its members, whatever form their addresses have', async () => {
  expect(
    await listing(
      response('/lifeng', '<d:resourcetype><d:collection/></d:resourcetype>'),
      response('/lifeng/a%20b.ics', '<d:getetag>"1"</d:getetag><d:resourcetype/>'),
      response('https://dav.example.org/lifeng/42', '<d:getetag>42</d:getetag>'),
    ),
  ).toMatchObject({
    isCollection: true,
    isCalendar: false,
    members: new Map([
      [`${url}a%20b.ics`, '"1"'],
      [`${url}42`, '42'],
    ]),
  });
});

it('knows an address that the server writes otherwise than it was asked', async () => {
  const asked = 'https://dav.example.org/me@example.org/truce/';
  expect(
    await listingAt(
      asked,
      response('/me%40example.org/truce/', calendar),
      response('/me%40example.org/truce/a.ics', '<d:getetag>"1"</d:getetag><d:resourcetype/>'),
    ),
  ).toMatchObject({ isCalendar: true, members: new Map([[`${asked}a.ics`, '"1"']]) });
});

it('finds calendars for entries, and where to look for more of them', async () => {
  expect(
    await listing(
      response('/lifeng/truce/', `${calendar}<d:displayname><![CDATA[The <truce>]]></d:displayname>`),
      response('/lifeng/todo/', `${calendar}${tasks}`),
      response(
        '/lifeng/',
        '<d:current-user-principal><d:href>/p/</d:href></d:current-user-principal><c:calendar-home-set><d:href>/h/</d:href></c:calendar-home-set>',
      ),
    ),
  ).toMatchObject({
    calendars: [{ url: `${url}truce/`, title: 'The <truce>' }],
    principal: 'https://dav.example.org/p/',
    home: 'https://dav.example.org/h/',
  });
});

it('takes nothing from a server that could do harm later', async () => {
  const { members, title } = await listing(
    response('/lifeng/', `<d:displayname>${'long '.repeat(10_000)}</d:displayname>`),
    response('https://[nowhere/', ''),
    response('/lifeng/lines.ics', '<d:getetag>"a\nX-Evil: 1"</d:getetag>'),
    response('/lifeng/long.ics', `<d:getetag>"${'a'.repeat(5000)}"</d:getetag>`),
    '<d:response><d:href>/lifeng/gone.ics</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>',
    '<d:__proto__><d:polluted>yes</d:polluted></d:__proto__>',
  );
  expect(members).toEqual(
    new Map([
      [`${url}lines.ics`, undefined],
      [`${url}long.ics`, undefined],
    ]),
  );
  expect(title?.length).toBeLessThan(300);
  expect(Object.prototype).not.toHaveProperty('polluted');
});
