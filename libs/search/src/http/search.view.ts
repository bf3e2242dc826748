import { ApiProperty } from '@nestjs/swagger';
import { type FoundType, foundTypes } from '../found.js';

export class FoundView {
  @ApiProperty({ enum: foundTypes }) type!: FoundType;
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() subtitle!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The blogger it belongs to: where an address or a post opens',
  })
  bloggerId!: string | null;
}
