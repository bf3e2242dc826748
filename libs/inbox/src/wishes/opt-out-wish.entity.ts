import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const wishStates = ['open', 'confirmed', 'dismissed'] as const;
export type WishState = (typeof wishStates)[number];

/** That somebody seems to want no more mail: it stops everything until a person has said whether it is so. */
@Entity('opt_out_wishes')
export class OptOutWish {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('uuid')
  messageId!: string;

  /** The address that it came from, where it is one of theirs. */
  @Column('uuid', { nullable: true })
  contactPointId!: string | null;

  @Column('text')
  strength!: 'clear' | 'likely';

  /** In their words. */
  @Column('text')
  passage!: string;

  @Column('text')
  state!: WishState;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @VersionColumn()
  version!: number;
}
