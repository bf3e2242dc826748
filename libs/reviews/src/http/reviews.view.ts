import { ApiProperty } from '@nestjs/swagger';
import {
  type MaterialConnection,
  materialConnections,
  type SampleKind,
  sampleKinds,
} from '../domain/material-connection.js';
import { actors, type NextActor, type Step, steps } from '../domain/next-step.js';
import { type ClauseLanguage, clauseLanguages } from '../domain/review-clauses.js';
import { type ReviewState, reviewStates } from '../domain/review-state.js';

const day = { type: String, format: 'date', nullable: true } as const;
const instant = { type: String, format: 'date-time', nullable: true } as const;
const text = { type: String, nullable: true } as const;
const cents = { type: Number, nullable: true, description: 'In hundredths of the currency' } as const;

class NextStepView {
  @ApiProperty({ enum: actors }) who!: NextActor;
  @ApiProperty({ enum: steps }) what!: Step;
  @ApiProperty(day) by!: string | null;
  @ApiProperty() late!: boolean;
}

export class ReviewView {
  @ApiProperty() id!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty() campaignId!: string;
  @ApiProperty() campaignName!: string;
  @ApiProperty() productId!: string;
  @ApiProperty() productName!: string;
  @ApiProperty(text) pitchId!: string | null;
  @ApiProperty() officerId!: string;
  @ApiProperty() officerName!: string;
  @ApiProperty({ enum: reviewStates }) state!: ReviewState;
  @ApiProperty({ enum: materialConnections, nullable: true }) materialConnection!: MaterialConnection | null;
  @ApiProperty({ enum: sampleKinds, nullable: true }) sampleKind!: SampleKind | null;
  @ApiProperty(day) dueOn!: string | null;
  @ApiProperty({ description: 'Computed for the day of the reader' }) overdue!: boolean;
  @ApiProperty({ type: NextStepView, description: 'Who acts next, on what, by when' }) next!: NextStepView;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: Date;
  @ApiProperty() version!: number;
}

class WhyNotView {
  @ApiProperty({ description: 'What screens translate by' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
  @ApiProperty({ description: 'The sentence in English' }) text!: string;
}

class RequestMessageView {
  @ApiProperty() id!: string;
  @ApiProperty() state!: string;
  @ApiProperty(instant) notBefore!: string | null;
  @ApiProperty(instant) sentAt!: string | null;
  @ApiProperty(text) timeZone!: string | null;
  @ApiProperty({ type: WhyNotView, nullable: true }) whyNot!: WhyNotView | null;
  @ApiProperty({ description: 'Kept in the local capture instead of sent' }) captured!: boolean;
}

class ShipmentView {
  @ApiProperty({ type: String, format: 'date' }) shippedOn!: string;
  @ApiProperty(day) receivedOn!: string | null;
  @ApiProperty() carrier!: string;
  @ApiProperty() trackingNumber!: string;
  @ApiProperty(cents) costCents!: number | null;
  @ApiProperty() currency!: string;
  @ApiProperty() address!: string;
}

class SampleView {
  @ApiProperty({ enum: sampleKinds }) kind!: SampleKind;
  @ApiProperty(cents) valueCents!: number | null;
  @ApiProperty() currency!: string;
  @ApiProperty(day) returnDueOn!: string | null;
  @ApiProperty(day) returnedOn!: string | null;
  @ApiProperty({ type: ShipmentView, nullable: true }) shipment!: ShipmentView | null;
}

export class ReviewDetailView extends ReviewView {
  @ApiProperty() brand!: string;
  @ApiProperty(text) bloggerTimeZone!: string | null;
  @ApiProperty() connectionDetail!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ enum: clauseLanguages }) language!: ClauseLanguage;
  @ApiProperty() honestOpinionClause!: string;
  @ApiProperty({ description: 'Empty until the material connection is named' }) disclosureClause!: string;
  @ApiProperty({ description: 'The words of the officer with both clauses, as they leave' }) message!: string;
  @ApiProperty({ type: RequestMessageView, nullable: true }) request!: RequestMessageView | null;
  @ApiProperty(instant) agreedAt!: Date | null;
  @ApiProperty(instant) closedAt!: Date | null;
  @ApiProperty(text) closeReason!: string | null;
  @ApiProperty({ type: SampleView, nullable: true }) sample!: SampleView | null;
  @ApiProperty({ enum: reviewStates, isArray: true, description: 'The states that it can move to' })
  allowed!: readonly ReviewState[];
}
