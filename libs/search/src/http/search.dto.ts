import { ApiProperty } from '@nestjs/swagger';
import { MinLength } from 'class-validator';
import { SingleLine } from '@rapport/platform';

export class SearchDto {
  @ApiProperty({ minLength: 2, description: 'A name, a piece of an address, of a subject or of a title' })
  @SingleLine(100)
  @MinLength(2)
  q!: string;
}
