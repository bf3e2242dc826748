import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What bloggers are asked to try. */
@Entity('products')
export class Product {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** Empty: the organisation's own name stands for it. */
  @Column('text')
  brand!: string;

  @Column('text')
  url!: string;

  @Column('text')
  description!: string;

  /** What one piece is worth, in hundredths of the currency. */
  @Column('integer', { nullable: true })
  valueCents!: number | null;

  /** ISO 4217 */
  @Column('text')
  currency!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
