import { ApiProperty } from '@nestjs/swagger';
import { type MaterialConnection, materialConnections } from '@rapport/reviews';
import { type DisclosureStatus, disclosureStatuses } from '../domain/disclosure-status.js';
import { type Sentiment, sentiments } from '../domain/sentiment.js';

const text = { type: String, nullable: true } as const;

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
  @ApiProperty({ enum: disclosureStatuses }) disclosureStatus!: DisclosureStatus;
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
  @ApiProperty() reason!: string;
  @ApiProperty() evidence!: string;
  @ApiProperty(text) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) decidedAt!: string;
}

export class PublicationDetailView extends PublicationView {
  @ApiProperty() keyPoints!: string;
  @ApiProperty({ type: [DisclosureDecisionView], description: 'Newest first' })
  decisions!: DisclosureDecisionView[];
  @ApiProperty({ enum: disclosureStatuses, isArray: true, description: 'What a person may set it to' })
  allowed!: DisclosureStatus[];
}
