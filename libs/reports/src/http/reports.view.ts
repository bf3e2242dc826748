import { ApiProperty } from '@nestjs/swagger';
import { type Size, sizes } from '../domain/figure.js';
import { type Measure, measures } from '../domain/objective-reading.js';
import { type Stage, stages } from '../domain/stages.js';
import {
  type DisclosureStatus,
  disclosureStatuses,
  type Sentiment,
  sentiments,
} from '../outcomes.queries.js';

const share = { type: Number, nullable: true, minimum: 0, maximum: 1 } as const;
const byCount = { type: 'object', additionalProperties: { type: 'number' } } as const;

class ShareView {
  @ApiProperty() numerator!: number;
  @ApiProperty() denominator!: number;
  @ApiProperty({ ...share, description: 'null below 5: counts only' }) rate!: number | null;
  @ApiProperty({ ...share, description: '95 % Wilson interval' }) low!: number | null;
  @ApiProperty(share) high!: number | null;
  @ApiProperty({ enum: sizes, description: 'none: 0, counts_only: below 5, small: below 30' }) size!: Size;
}

export class FigureView extends ShareView {
  @ApiProperty({ enum: stages, description: 'Also the code of its definition' }) stage!: Stage;
  @ApiProperty({ description: 'All who got there, however recent' }) reached!: number;
  @ApiProperty({ description: 'Not there yet, and too early to judge' }) open!: number;
}

class SpreadView {
  @ApiProperty({ description: 'Of those where it happened' }) n!: number;
  @ApiProperty({ type: Number, nullable: true }) median!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'First quartile' }) lower!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Third quartile' }) upper!: number | null;
}

class PeriodView {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty() timeZone!: string;
}

export class FunnelView {
  @ApiProperty({ type: PeriodView }) period!: PeriodView;
  @ApiProperty({ type: String, nullable: true }) campaignId!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) madeAt!: Date;
  @ApiProperty({ type: [FigureView], description: 'The seven stages in order' }) stages!: FigureView[];
  @ApiProperty({ type: [FigureView], description: 'The same events over other denominators, and refusals' })
  figures!: FigureView[];
  @ApiProperty({ description: 'Persons written to' }) people!: number;
  @ApiProperty({ description: 'Pitches that went to the local capture and reached nobody' })
  captured!: number;
  @ApiProperty({ type: SpreadView, description: 'Working days in the blogger’s zone' })
  daysToReply!: SpreadView;
  @ApiProperty({
    type: SpreadView,
    description: 'Days from the sample’s receipt, or the agreement where there is none',
  })
  daysToPublish!: SpreadView;
  @ApiProperty({ description: 'The same for the same facts' }) fingerprint!: string;
}

export class CohortRecordView {
  @ApiProperty({ description: 'The pitch' }) id!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty() campaignId!: string;
  @ApiProperty() campaignName!: string;
  @ApiProperty() officerName!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() state!: string;
  @ApiProperty({ type: String, format: 'date-time' }) sentAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) repliedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) publishedOn!: string | null;
  @ApiProperty() delivered!: boolean;
  @ApiProperty() replied!: boolean;
  @ApiProperty() accepted!: boolean;
  @ApiProperty() shipped!: boolean;
  @ApiProperty() published!: boolean;
  @ApiProperty() disclosed!: boolean;
}

class CostView {
  @ApiProperty({ description: 'ISO 4217' }) currency!: string;
  @ApiProperty({ description: 'Of gifts; loans come back' }) productCents!: number;
  @ApiProperty() shippingCents!: number;
}

class SamplesView {
  @ApiProperty() shipped!: number;
  @ApiProperty() gifts!: number;
  @ApiProperty() loans!: number;
  @ApiProperty({ description: 'Not back yet' }) loansOut!: number;
  @ApiProperty({ type: [CostView] }) costs!: CostView[];
}

class TonesView {
  @ApiProperty() positive!: number;
  @ApiProperty() mixed!: number;
  @ApiProperty() neutral!: number;
  @ApiProperty() negative!: number;
  @ApiProperty({ description: 'Nobody has said yet' }) unjudged!: number;
}

class DisclosuresView {
  @ApiProperty() compliant!: number;
  @ApiProperty() insufficient!: number;
  @ApiProperty() missing!: number;
  @ApiProperty() removed!: number;
  @ApiProperty({ description: 'Can’t be checked: neither for nor against' }) unverifiable!: number;
  @ApiProperty({ description: 'Still to look at' }) pending!: number;
  @ApiProperty() not_required!: number;
}

class ComplianceOverTimeView {
  @ApiProperty({ description: 'Publications of the period that were looked at' }) lookedAt!: number;
  @ApiProperty({ type: DisclosuresView, description: 'As the first look found them' })
  first!: DisclosuresView;
  @ApiProperty({ type: ShareView }) firstCompliance!: ShareView;
  @ApiProperty({ type: DisclosuresView, description: 'The same publications as they stand now' })
  last!: DisclosuresView;
  @ApiProperty({ type: ShareView }) lastCompliance!: ShareView;
  @ApiProperty({
    type: ShareView,
    description: 'Put right since, of those that fell short at the first look',
  })
  corrected!: ShareView;
  @ApiProperty({ type: SpreadView, description: 'From the first look to the one that found it put right' })
  daysToCorrection!: SpreadView;
}

export class OutcomesView {
  @ApiProperty({ type: PeriodView }) period!: PeriodView;
  @ApiProperty() publications!: number;
  @ApiProperty({ type: TonesView }) sentiment!: TonesView;
  @ApiProperty({ type: DisclosuresView }) disclosure!: DisclosuresView;
  @ApiProperty({
    type: ShareView,
    description: 'Compliant, of those that need a disclosure and could be checked',
  })
  compliance!: ShareView;
  @ApiProperty({ type: ComplianceOverTimeView }) overTime!: ComplianceOverTimeView;
  @ApiProperty({ type: SamplesView }) samples!: SamplesView;
  @ApiProperty({ description: 'Publications that no pitch led to' }) withoutPitch!: number;
}

export class PublicationRecordView {
  @ApiProperty() id!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty({ type: String, nullable: true }) campaignId!: string | null;
  @ApiProperty({ type: String, nullable: true }) campaignName!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty() url!: string;
  @ApiProperty({ format: 'date' }) publishedOn!: string;
  @ApiProperty({ enum: sentiments, nullable: true }) sentiment!: Sentiment | null;
  @ApiProperty() keyPoints!: string;
  @ApiProperty({ enum: disclosureStatuses }) disclosureStatus!: DisclosureStatus;
}

class ProgressCampaignView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() state!: string;
  @ApiProperty({ type: String, nullable: true }) objective!: string | null;
  @ApiProperty() target!: string;
  @ApiProperty({ type: Number, nullable: true }) targetCount!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
}

class ObjectiveReadingView {
  @ApiProperty({ enum: measures }) measure!: Measure;
  @ApiProperty() count!: number;
  @ApiProperty({ type: Number, nullable: true }) targetCount!: number | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'null where no number was set as target' })
  reached!: boolean | null;
  @ApiProperty({ description: 'What the objective is after happens outside: the count is a sign of it' })
  indirect!: boolean;
}

export class ProgressView {
  @ApiProperty({ type: ProgressCampaignView }) campaign!: ProgressCampaignView;
  @ApiProperty({ ...byCount, description: 'By state' }) pitches!: Record<string, number>;
  @ApiProperty({ ...byCount, description: 'By state' }) reviewRequests!: Record<string, number>;
  @ApiProperty() publications!: number;
  @ApiProperty({ description: 'Review requests with a publication, good or bad' }) reviewsPublished!: number;
  @ApiProperty({ type: ObjectiveReadingView, nullable: true, description: 'null without an objective' })
  reading!: ObjectiveReadingView | null;
}
