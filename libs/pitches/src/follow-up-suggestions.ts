import { Injectable } from '@nestjs/common';
import { followUpLanguage, followUpText } from './domain/follow-up-text.js';
import { PitchesQueries } from './pitches.queries.js';

/** Follow-ups to begin with, from what a pitch says. */
@Injectable()
export class FollowUpSuggestions {
  constructor(private readonly queries: PitchesQueries) {}

  /** The text of a follow-up to this pitch, in its language unless another is named. @throws DomainError `pitch.not-found` */
  async of(pitchId: string, step: number, language?: string): Promise<{ body: string }> {
    const pitch = await this.queries.byId(pitchId);
    const body = followUpText(followUpLanguage(language ?? pitch.language), {
      bloggerName: pitch.bloggerName,
      officerName: pitch.officerName,
      subject: pitch.subject,
      postTitle: pitch.readings[0]?.postTitle ?? null,
      step,
    });
    return { body };
  }
}
