import { ApiProperty } from '@nestjs/swagger';
import { type TemplateKind, templateKinds } from '../domain/template-kinds.js';

export class TemplateView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: templateKinds }) kind!: TemplateKind;
  @ApiProperty({ example: 'fr' }) language!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Whose own it is; null: of the team' })
  ownerId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) archivedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: Date;
  @ApiProperty() version!: number;
}

export class FillingView {
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ type: [String], description: 'What stands open in both, as it stands there' })
  unresolved!: string[];
}

export class VariableView {
  @ApiProperty({ example: 'blogger.first_name' }) name!: string;
  @ApiProperty({ description: 'What it stands for, in English' }) means!: string;
}
