import { ApiProperty } from '@nestjs/swagger';
import { type CaseState, caseStates } from '../domain/case-state.js';
import { type GrievanceSubject, grievanceSubjects, type Severity, severities } from '../domain/grievance.js';

const text = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;

export class CaseView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: caseStates }) state!: CaseState;
  @ApiProperty({ enum: severities }) severity!: Severity;
  @ApiProperty() summary!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty({ description: 'Who sees to it' }) ownerId!: string;
  @ApiProperty() ownerName!: string;
  @ApiProperty(instant) openedAt!: Date;
  @ApiProperty({ ...instant, nullable: true }) closedAt!: Date | null;
  @ApiProperty(instant) updatedAt!: Date;
  @ApiProperty() version!: number;
}

class AboutView {
  @ApiProperty({ enum: grievanceSubjects }) type!: GrievanceSubject;
  @ApiProperty() id!: string;
}

class CaseStepView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, format: 'date' }) takenOn!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ enum: caseStates, nullable: true, description: 'Null for a step that moved nothing' })
  fromState!: CaseState | null;
  @ApiProperty({ enum: caseStates, nullable: true }) toState!: CaseState | null;
  @ApiProperty() writtenByName!: string;
  @ApiProperty(instant) writtenAt!: string;
}

export class CaseDetailView extends CaseView {
  @ApiProperty() whatHappened!: string;
  @ApiProperty({ type: AboutView, nullable: true }) about!: AboutView | null;
  @ApiProperty() openedByName!: string;
  @ApiProperty({ ...text, description: 'How it ended; null while it is not closed' }) outcome!: string | null;
  @ApiProperty({ type: [CaseStepView], description: 'Newest first' }) steps!: CaseStepView[];
  @ApiProperty({ enum: caseStates, isArray: true, description: 'Where it may go from here' })
  allowed!: readonly CaseState[];
}
