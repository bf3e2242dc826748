import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { type Choice, choices } from '../domain/decision.js';
import { type Field, fields } from '../domain/fields.js';
import { type ImportState, importStates } from '../domain/import-state.js';
import { type LeftReason } from '../domain/import-summary.js';
import { type LawfulBasis, lawfulBases } from '../domain/lawful-basis.js';
import { type ProblemCode, problemSentences } from '../domain/problems.js';
import { type ImportFormat, importFormats } from '../domain/table.js';

const decisions = ['create', 'match', 'wrong', 'skip'] as const;
const reasons = ['same-address', 'same-site', 'like-name', 'same-row'] as const;
const leftReasons = ['in-use', 'changed-since', 'wish-kept'] as const;
const values: ApiPropertyOptions = { type: 'object', additionalProperties: true };

class SampledColumnView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String] }) samples!: string[];
}

class MappedColumnView {
  @ApiProperty() column!: number;
  @ApiProperty({ enum: fields }) field!: Field;
}

class LeftView {
  @ApiProperty() bloggerId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: leftReasons }) reason!: LeftReason;
}

class UndoneView {
  @ApiProperty() removed!: number;
  @ApiProperty({ type: [LeftView] }) left!: LeftView[];
}

class ImportSummaryView {
  @ApiProperty() create!: number;
  @ApiProperty() match!: number;
  @ApiProperty() wrong!: number;
  @ApiProperty() skip!: number;
  @ApiProperty({ description: 'Rows about somebody of a like name, whom a person should look at' })
  possible!: number;
  @ApiProperty({ type: UndoneView, nullable: true }) undone!: UndoneView | null;
}

class ImportErrorView {
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
  @ApiProperty(values) params!: Record<string, string | number>;
}

export class ImportView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: importFormats }) format!: ImportFormat;
  @ApiProperty({ type: String, nullable: true, description: 'The tool whose export it is' }) tool!:
    string | null;
  @ApiProperty() fileName!: string;
  @ApiProperty() encoding!: string;
  @ApiProperty({ type: [SampledColumnView] }) columns!: SampledColumnView[];
  @ApiProperty() hasHeader!: boolean;
  @ApiProperty({ type: [MappedColumnView] }) mapping!: readonly MappedColumnView[];
  @ApiProperty() source!: string;
  @ApiProperty({ enum: lawfulBases, type: String, nullable: true }) lawfulBasis!: LawfulBasis | null;
  @ApiProperty({ type: String, nullable: true }) ownerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ enum: importStates }) state!: ImportState;
  @ApiProperty() rowsTotal!: number;
  @ApiProperty() rowsDone!: number;
  @ApiProperty({ type: ImportSummaryView, nullable: true }) summary!: ImportSummaryView | null;
  @ApiProperty({ type: ImportErrorView, nullable: true }) error!: ImportErrorView | null;
  @ApiProperty() createdById!: string;
  @ApiProperty() createdByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: Date | null;
  @ApiProperty() version!: number;
}

class RowProblemView {
  @ApiProperty({ enum: ['error', 'notice'] }) severity!: 'error' | 'notice';
  @ApiProperty({ enum: Object.keys(problemSentences) }) code!: ProblemCode;
  @ApiProperty({ type: String, nullable: true }) column!: string | null;
  @ApiProperty({ description: 'What stands in the cell' }) value!: string;
  @ApiProperty(values) params!: Record<string, string | number>;
  @ApiProperty({ description: 'What is wrong and what would be right' }) message!: string;
}

export class ImportedRowView {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'As a spreadsheet counts' }) row!: number;
  @ApiProperty({ description: 'As a text editor counts' }) line!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) raw!: Record<string, string>;
  @ApiProperty({ enum: decisions }) decision!: (typeof decisions)[number];
  @ApiProperty({ enum: reasons, type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The row it belongs to or repeats' }) ofRow!:
    number | null;
  @ApiProperty({ type: String, nullable: true }) bloggerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) bloggerName!: string | null;
  @ApiProperty({ type: String, nullable: true }) possibleBloggerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) possibleBloggerName!: string | null;
  @ApiProperty({ enum: choices, type: String, nullable: true }) choice!: Choice | null;
  @ApiProperty({ type: [RowProblemView] }) problems!: RowProblemView[];
}

export class RemovedImportView {
  @ApiProperty({ enum: ['undone', 'discarded'] }) outcome!: 'undone' | 'discarded';
  @ApiProperty({ type: UndoneView, nullable: true }) undone!: UndoneView | null;
}
