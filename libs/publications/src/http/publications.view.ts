import { ApiProperty } from '@nestjs/swagger';
import { type MaterialConnection, materialConnections } from '@rapport/reviews';
import { type DisclosureStatus, disclosureStatuses } from '../domain/disclosure-status.js';
import { type Sentiment, sentiments } from '../domain/sentiment.js';

const text = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time', nullable: true } as const;
const status = { enum: disclosureStatuses } as const;

export class PublicationView {
  @ApiProperty() id!: string;
  @ApiProperty() url!: string;
  @ApiProperty() title!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty(text) channelId!: string | null;
  @ApiProperty(text) campaignId!: string | null;
  @ApiProperty(text) campaignName!: string | null;
  @ApiProperty(text) reviewRequestId!: string | null;
  @ApiProperty(text) productName!: string | null;
  @ApiProperty({ enum: materialConnections, nullable: true, description: 'As the review request names it' })
  materialConnection!: MaterialConnection | null;
  @ApiProperty({ type: String, format: 'date' }) publishedOn!: string;
  @ApiProperty({ enum: sentiments, nullable: true }) sentiment!: Sentiment | null;
  @ApiProperty(status) disclosureStatus!: DisclosureStatus;
  @ApiProperty({ ...instant, description: 'Since when it has this status' }) disclosureSince!: Date | null;
  @ApiProperty({ description: 'The status is a person’s; checks do not overwrite it' })
  heldByPerson!: boolean;
  @ApiProperty({ ...status, nullable: true, description: 'What the last check found' })
  finding!: DisclosureStatus | null;
  @ApiProperty({
    type: [String],
    description: 'Codes: what the last check finds wanting, or why it could not look',
  })
  findingReasons!: string[];
  @ApiProperty({ description: 'A check differs from what a person decided, and they should look again' })
  findingDiffers!: boolean;
  @ApiProperty(instant) lastCheckedAt!: Date | null;
  @ApiProperty({ ...instant, description: 'null when no look is planned' }) nextCheckAt!: Date | null;
  @ApiProperty() loggedById!: string;
  @ApiProperty() loggedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: Date;
  @ApiProperty() version!: number;
}

class DisclosureDecisionView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: disclosureStatuses, nullable: true }) from!: DisclosureStatus | null;
  @ApiProperty({ enum: disclosureStatuses }) to!: DisclosureStatus;
  @ApiProperty({ description: 'Empty where a check decided: it holds the reasons' }) reason!: string;
  @ApiProperty() evidence!: string;
  @ApiProperty({ ...text, description: 'The check that decided, or that the person had before them' })
  checkId!: string | null;
  @ApiProperty(text) captureId!: string | null;
  @ApiProperty({ ...text, description: 'null: a check decided' }) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) decidedAt!: string;
}

export class PublicationDetailView extends PublicationView {
  @ApiProperty() keyPoints!: string;
  @ApiProperty({ type: [DisclosureDecisionView], description: 'Newest first' })
  decisions!: DisclosureDecisionView[];
  @ApiProperty({ enum: disclosureStatuses, isArray: true, description: 'What a person may set it to' })
  allowed!: DisclosureStatus[];
}

class DisclosureCountsView implements Record<DisclosureStatus, number> {
  @ApiProperty() pending!: number;
  @ApiProperty() compliant!: number;
  @ApiProperty() insufficient!: number;
  @ApiProperty() missing!: number;
  @ApiProperty() removed!: number;
  @ApiProperty() unverifiable!: number;
  @ApiProperty() not_required!: number;
}

export class PublicationCountsView {
  @ApiProperty({ description: 'Of all statuses together' }) total!: number;
  @ApiProperty({ type: DisclosureCountsView }) byStatus!: DisclosureCountsView;
}
