import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatchedBy } from '../domain/post-match.js';

export const proposalStates = ['open', 'accepted', 'dismissed'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A post of a feed that looks like what a review request asked for. One of each post and request, ever. */
@Entity('publication_proposals')
export class PublicationProposal {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewRequestId!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('text')
  url!: string;

  @Column('text')
  urlKey!: string;

  @Column('text')
  title!: string;

  /** As the feed dates it, in UTC; the day it was found where the feed doesn't. */
  @Column('date')
  publishedOn!: string;

  @Column('text')
  matchedBy!: MatchedBy;

  /** The link or the words that matched. */
  @Column('text')
  matchedWords!: string;

  @Column('text')
  passage!: string;

  @Column('text')
  state!: ProposalState;

  /** What it was logged as, by accepting it or by hand. */
  @Column('uuid', { nullable: true })
  publicationId!: string | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
