import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Role } from '@rapport/platform';

/** A member of staff who signs in. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  @Column('text')
  passwordHash!: string;

  @Column('text')
  language!: 'en' | 'fr';

  @Column('text')
  timeZone!: string;

  @Column('text')
  signature!: string;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
