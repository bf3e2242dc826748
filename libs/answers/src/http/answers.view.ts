import { ApiProperty } from '@nestjs/swagger';
import { AttachmentView } from '@rapport/attachments';

const id = { type: String, format: 'uuid', nullable: true } as const;

export class AnswerView {
  @ApiProperty() id!: string;
  @ApiProperty() threadId!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty({ ...id, description: 'Where it goes: one address of this blogger' })
  contactPointId!: string | null;
  @ApiProperty({ ...id, description: 'The message that it answers' }) parentId!: string | null;
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ example: 'fr' }) language!: string;
  @ApiProperty(id) templateId!: string | null;
  @ApiProperty({ ...id, description: 'The message that it became; null: a draft' }) messageId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) leavesAt!: Date | null;
  @ApiProperty({ type: [AttachmentView] }) attachments!: AttachmentView[];
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: Date;
  @ApiProperty() version!: number;
}
