import { ApiProperty } from '@nestjs/swagger';
import { type AudienceRow } from '../blogger-detail.queries.js';
import { audienceMetrics } from '../channels.service.js';
import { lawfulBases } from '../contact-point.entity.js';
import { contactKinds, type ContactKind } from '../domain/address-key.js';
import {
  contactPointStates,
  type ContactPointState,
  contactPolicies,
  type ContactPolicy,
  type ContactRefusal,
} from '../domain/contact-policy.js';
import { type Network, networks } from '../domain/networks.js';
import { type Stage, stages } from '../domain/relationship-stage.js';

const instant = { type: String, format: 'date-time', nullable: true } as const;
const text = { type: String, nullable: true } as const;

export class BloggerRowView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String] }) topics!: string[];
  @ApiProperty(text) language!: string | null;
  @ApiProperty(text) country!: string | null;
  @ApiProperty(text) timeZone!: string | null;
  @ApiProperty({ enum: stages }) stage!: Stage;
  @ApiProperty({ enum: contactPolicies }) contactPolicy!: ContactPolicy;
  @ApiProperty(text) ownerId!: string | null;
  @ApiProperty(text) ownerName!: string | null;
  @ApiProperty(instant) lastContactAt!: Date | null;
  @ApiProperty({ enum: ['sent', 'received'], nullable: true }) lastContactKind!: 'sent' | 'received' | null;
  @ApiProperty({ ...instant, description: 'When the next scheduled message leaves' }) nextDueAt!: Date | null;
  @ApiProperty(text) blogTitle!: string | null;
  @ApiProperty(text) blogUrl!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty() version!: number;
}

export class PostView {
  @ApiProperty() id!: string;
  @ApiProperty() url!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Text only' }) excerpt!: string;
  @ApiProperty(instant) publishedAt!: string | null;
}

export class AudienceFigureView implements AudienceRow {
  @ApiProperty({ enum: audienceMetrics }) metric!: string;
  @ApiProperty() value!: number;
  @ApiProperty({ format: 'date' }) measuredOn!: string;
  @ApiProperty() source!: string;
}

export class ChannelView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: networks }) network!: Network;
  @ApiProperty() url!: string;
  @ApiProperty() title!: string;
  @ApiProperty(text) language!: string | null;
  @ApiProperty(text) feedUrl!: string | null;
  @ApiProperty(instant) feedCheckedAt!: string | null;
  @ApiProperty({ ...text, description: 'The code of what went wrong at the last reading of the feed' })
  feedError!: string | null;
  @ApiProperty(instant) lastPostAt!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [PostView] }) posts!: PostView[];
  @ApiProperty({ type: [AudienceFigureView], description: 'The latest figure of each metric' })
  audience!: AudienceFigureView[];
}

const refusals: ContactRefusal[] = [
  'do-not-contact',
  'no-email',
  'not-an-email',
  'opted-out',
  'suppressed',
  'bounced',
];

export class ContactPointView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: contactKinds }) kind!: ContactKind;
  @ApiProperty() address!: string;
  @ApiProperty({ enum: contactPointStates }) state!: ContactPointState;
  @ApiProperty() preferred!: boolean;
  @ApiProperty() foundAt!: string;
  @ApiProperty(text) foundOn!: string | null;
  @ApiProperty({ enum: lawfulBases, nullable: true }) lawfulBasis!: string | null;
  @ApiProperty() basisSource!: string;
  @ApiProperty(text) basisReviewedOn!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: refusals, isArray: true, description: 'Why no mail may go there; empty when it may' })
  refusals!: ContactRefusal[];
}

export class ReadingView {
  @ApiProperty() id!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty(text) channelId!: string | null;
  @ApiProperty() officerId!: string;
  @ApiProperty() officerName!: string;
  @ApiProperty() postUrl!: string;
  @ApiProperty() postTitle!: string;
  @ApiProperty() takeaway!: string;
  @ApiProperty({ type: String, format: 'date-time' }) readAt!: string;
  @ApiProperty() version!: number;
}

export class NoteView {
  @ApiProperty() id!: string;
  @ApiProperty() authorId!: string;
  @ApiProperty() authorName!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class BloggerView extends BloggerRowView {
  @ApiProperty({ description: 'What to know about the person' }) notes!: string;
  @ApiProperty() source!: string;
  @ApiProperty(text) importId!: string | null;
  @ApiProperty(text) doNotContactReason!: string | null;
  @ApiProperty(instant) doNotContactAt!: Date | null;
  @ApiProperty(text) doNotContactByName!: string | null;
  @ApiProperty({ type: [ChannelView] }) channels!: ChannelView[];
  @ApiProperty({ type: [ContactPointView] }) contactPoints!: ContactPointView[];
  @ApiProperty({ type: [ReadingView] }) readings!: ReadingView[];
  @ApiProperty({ type: [NoteView], description: 'Notes written in the timeline, latest first' })
  noteList!: NoteView[];
}

class FeedFoundView {
  @ApiProperty() url!: string;
  @ApiProperty() title!: string;
}

class PostFoundView {
  @ApiProperty() url!: string;
  @ApiProperty() title!: string;
  @ApiProperty() excerpt!: string;
  @ApiProperty(instant) publishedAt!: Date | null;
}

class ExistingBloggerView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class BlogFoundView {
  @ApiProperty() url!: string;
  @ApiProperty() title!: string;
  @ApiProperty() description!: string;
  @ApiProperty(text) language!: string | null;
  @ApiProperty(text) feedUrl!: string | null;
  @ApiProperty({ type: [FeedFoundView] }) feeds!: FeedFoundView[];
  @ApiProperty({ type: [PostFoundView] }) posts!: PostFoundView[];
  @ApiProperty({ type: ExistingBloggerView, nullable: true }) existingBlogger!: ExistingBloggerView | null;
}

export class TopicView {
  @ApiProperty() topic!: string;
  @ApiProperty({ description: 'How many have it' }) bloggers!: number;
}
