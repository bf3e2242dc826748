import { ApiProperty } from '@nestjs/swagger';
import { type Network, networks } from '@rapport/bloggers';
import { type PlanFault, type PlanProblem } from '../domain/before-start.js';
import { type CampaignState, campaignStates, type Objective, objectives } from '../domain/campaign-state.js';

const planFaults: PlanFault[] = [
  'objective-missing',
  'target-missing',
  'start-missing',
  'end-missing',
  'end-before-start',
  'end-in-the-past',
];

export class CampaignView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: objectives, nullable: true }) objective!: Objective | null;
  @ApiProperty() target!: string;
  @ApiProperty({ type: Number, nullable: true }) targetCount!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @ApiProperty({ enum: campaignStates }) state!: CampaignState;
  @ApiProperty({ type: String, nullable: true }) managerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) managerName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: Date;
  @ApiProperty() version!: number;
}

class ApproachView {
  @ApiProperty({ enum: networks }) network!: Network;
  @ApiProperty() approach!: string;
}

class CampaignProductView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() brand!: string;
}

class PlanProblemView {
  @ApiProperty({ enum: ['objective', 'target', 'startsOn', 'endsOn'] }) field!: PlanProblem['field'];
  @ApiProperty({ enum: planFaults }) fault!: PlanFault;
}

export class CampaignDetailView extends CampaignView {
  @ApiProperty({ type: [ApproachView] }) approaches!: ApproachView[];
  @ApiProperty({ type: [String] }) productIds!: string[];
  @ApiProperty({ type: [CampaignProductView] }) products!: CampaignProductView[];
  @ApiProperty({ type: [PlanProblemView], description: 'What keeps a draft from starting' })
  missing!: PlanProblemView[];
}

export class ProductView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() brand!: string;
  @ApiProperty() url!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: Number, nullable: true }) valueCents!: number | null;
  @ApiProperty() currency!: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty() version!: number;
}
