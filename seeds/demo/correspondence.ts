import { type Campaigns } from './campaigns.js';
import { type Entered } from './bloggers.js';
import { type Letter, type LetterKey, letters } from './letters.js';
import { type Office } from './office.js';
import { demoBloggers } from './people.js';
import { addressOf } from './staff.js';

interface WrittenPitch {
  id: string;
  version: number;
}

/** Writing to bloggers as officers do: read, write, send, log what comes back. */
export class Correspondence {
  private readonly pitches = new Map<LetterKey, string>();

  constructor(
    private readonly office: Office,
    private readonly bloggers: Entered,
    private readonly campaigns: Campaigns,
  ) {}

  /** The pitch that a letter became. */
  pitchOf(letter: LetterKey): string {
    return this.pitches.get(letter) ?? '';
  }

  /** Reads the blogger's latest post and writes the letter, as a draft. */
  async write(key: LetterKey): Promise<WrittenPitch> {
    const letter: Letter = letters[key];
    const by = addressOf(letter.by);
    const { id: bloggerId, channelId } = this.bloggers[letter.to];
    const { site, posts } = demoBloggers[letter.to];
    const post = posts.find(({ title }) => letter.body.includes(title)) ?? posts[0];
    const reading = await this.office.as(by, 'POST', '/readings', {
      bloggerId,
      channelId,
      postUrl: `${site}${post?.slug}`,
      postTitle: post?.title,
      takeaway: letter.takeaway,
    });
    const { angle, mutualValue, subject, body } = letter;
    const campaignId = this.campaigns[letter.campaign];
    const { language } = demoBloggers[letter.to];
    const draft = {
      bloggerId,
      campaignId,
      readingIds: [reading.id],
      angle,
      mutualValue,
      subject,
      body,
      language,
    };
    const pitch = await this.office.as<WrittenPitch>(by, 'POST', '/pitches', draft);
    this.pitches.set(key, pitch.id);
    return pitch;
  }

  /** Writes the letter and sends it: at once, or in the blogger's morning. */
  async send(key: LetterKey, when: 'now' | 'morning' = 'now'): Promise<void> {
    const { id, version } = await this.write(key);
    await this.office.as(addressOf(letters[key].by), 'PUT', `/pitches/${id}/schedule`, { when, version });
  }

  /** Logs what the blogger answered. */
  async answer(key: LetterKey, text: string): Promise<void> {
    const answer = { receivedAt: this.office.now().toISOString(), text };
    await this.office.as(addressOf(letters[key].by), 'PUT', `/pitches/${this.pitchOf(key)}/reply`, answer);
  }

  /** Logs an answer and what it came to. */
  async settle(key: LetterKey, outcome: 'accepted' | 'declined', text: string): Promise<void> {
    await this.answer(key, text);
    await this.office.as(addressOf(letters[key].by), 'PUT', `/pitches/${this.pitchOf(key)}/outcome`, {
      outcome,
    });
  }

  /** Asks for a review after an accepted pitch. Gives the request's id. */
  async propose(key: LetterKey, terms: object): Promise<string> {
    const { to, by, campaign } = letters[key];
    const { id } = await this.office.as(addressOf(by), 'POST', '/review-requests', {
      bloggerId: this.bloggers[to].id,
      campaignId: this.campaigns[campaign],
      productId: this.campaigns.products[campaign],
      pitchId: this.pitchOf(key),
      language: demoBloggers[to].language,
      ...terms,
    });
    return id;
  }

  /** Does something with a review request, as the officer who asked. */
  async review(key: LetterKey, id: string, step: string, body: object = {}): Promise<void> {
    await this.office.as(addressOf(letters[key].by), 'PUT', `/review-requests/${id}/${step}`, body);
  }

  /** Logs what appeared without anybody having asked for it; its disclosure is still to be looked at. */
  async mention(key: LetterKey, found: object): Promise<void> {
    const { to, by, campaign } = letters[key];
    const { id: bloggerId, channelId } = this.bloggers[to];
    const log = { bloggerId, channelId, campaignId: this.campaigns[campaign], ...found };
    await this.office.as(addressOf(by), 'POST', '/publications', log);
  }

  /** Logs what appeared, and what its disclosure is worth. */
  async publish(key: LetterKey, reviewRequestId: string, found: object, disclosure: object): Promise<void> {
    const { to, by } = letters[key];
    const { id: bloggerId, channelId } = this.bloggers[to];
    const log = { bloggerId, channelId, reviewRequestId, ...found };
    const { id } = await this.office.as(addressOf(by), 'POST', '/publications', log);
    await this.office.as(addressOf(by), 'PUT', `/publications/${id}/disclosure`, disclosure);
  }
}
