import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, MinLength } from 'class-validator';
import { SingleLine } from '@rapport/platform';
import { type UnmatchedState, unmatchedStates } from '../unmatched/unmatched-message.entity.js';
import { type WishState, wishStates } from '../wishes/opt-out-wish.entity.js';
import { type WishScope, wishScopes } from '../wishes/opt-out-wishes.service.js';

export class UnmatchedFilterDto {
  @IsOptional()
  @IsIn(unmatchedStates)
  state?: UnmatchedState;
}

export class LinkUnmatchedDto {
  @ApiProperty({ format: 'uuid', description: 'Whose it is' })
  @IsUUID()
  bloggerId!: string;

  @ApiProperty({ description: 'The sender’s address becomes one of theirs' })
  @IsBoolean()
  addAddress!: boolean;
}

export class ReasonDto {
  @ApiProperty()
  @SingleLine(500)
  @MinLength(1)
  reason!: string;
}

export class WishFilterDto {
  @IsOptional()
  @IsIn(wishStates)
  state?: WishState;

  @IsOptional()
  @IsUUID()
  bloggerId?: string;
}

export class ConfirmWishDto {
  @ApiProperty({
    enum: wishScopes,
    description: 'person: do-not-contact, all their addresses suppressed. address: only the one it came from',
  })
  @IsIn(wishScopes)
  scope!: WishScope;
}
