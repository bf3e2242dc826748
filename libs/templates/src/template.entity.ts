import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { TemplateKind } from './domain/template-kinds.js';

/** A text to begin a message with: never a message, and never to more than one person. */
@Entity('templates')
export class Template {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: TemplateKind;

  @Column('text')
  language!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  /** Whose own it is; null for one of the team. */
  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
