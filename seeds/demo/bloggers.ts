import { newId } from '@rapport/platform';
import { type Office } from './office.js';
import { type BloggerKey, type DemoBlogger, demoBloggers } from './people.js';
import { addressOf } from './staff.js';

/** Who has been entered, by key: the ids that the rest of the story needs. */
export type Entered = Record<BloggerKey, { id: string; channelId: string }>;

/** Enters everybody with their blog, address, figures and latest posts, a few days apart from nobody's list. */
export async function enterBloggers(office: Office): Promise<Entered> {
  const accounts = await office.as<{ id: string; email: string }[]>(addressOf('marie'), 'GET', '/accounts');
  const entered: Partial<Entered> = {};
  for (const [key, blogger] of Object.entries(demoBloggers) as [BloggerKey, DemoBlogger][]) {
    const ownerId =
      accounts.find(({ email }) => blogger.owner && email === addressOf(blogger.owner))?.id ?? null;
    entered[key] = await enter(office, blogger, ownerId);
  }
  return entered as Entered;
}

async function enter(office: Office, blogger: DemoBlogger, ownerId: string | null) {
  const by = addressOf(blogger.owner ?? 'chloe');
  const { name, language, country, timeZone, topics, notes = '' } = blogger;
  const blog = { url: blogger.site, title: blogger.blog, language, network: 'blog' };
  const found = {
    foundAt: `${blogger.site}contact`,
    lawfulBasis: 'published_for_contact',
    basisSource: `${blogger.site}contact`,
  };
  const made = await office.as<{ id: string; channels: { id: string; url: string }[] }>(
    by,
    'POST',
    '/bloggers',
    {
      name,
      language,
      country,
      timeZone,
      topics,
      notes,
      ownerId,
      source: blogger.site,
      channels: blogger.account ? [blog, blogger.account] : [blog],
      contactPoints: blogger.address
        ? [
            {
              address: blogger.address,
              ...found,
              foundOn: office.day(-140),
              basisReviewedOn: office.day(-140),
            },
          ]
        : [],
    },
  );
  const channelId = made.channels.find(({ url }) => url === blogger.site)?.id ?? '';
  await publish(office, channelId, blogger);
  if (blogger.readers) {
    const figure = {
      metric: 'monthly_readers',
      value: blogger.readers,
      measuredOn: office.day(-120),
      source: `${blogger.site}media-kit`,
    };
    await office.as(by, 'POST', `/channels/${channelId}/audience-figures`, figure);
  }
  return { id: made.id, channelId };
}

/** What the blog's feed would tell: a feed at an invented address can't be fetched. */
async function publish(office: Office, channelId: string, { site, posts }: DemoBlogger): Promise<void> {
  for (const { slug, title, excerpt, daysAgo } of posts) {
    await office.database.query(
      `INSERT INTO posts (id, channel_id, url, title, excerpt, published_at, fetched_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId(),
        channelId,
        `${site}${slug}`,
        title,
        excerpt,
        `${office.day(-daysAgo)}T07:30:00Z`,
        office.now(),
      ],
    );
  }
}
