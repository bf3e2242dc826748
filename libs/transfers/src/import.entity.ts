import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Mapping } from './domain/fields.js';
import { type ImportState } from './domain/import-state.js';
import { type ImportSummary } from './domain/import-summary.js';
import { type LawfulBasis } from './domain/lawful-basis.js';
import { type SampledColumn } from './domain/sampled-columns.js';
import { type ImportFormat } from './domain/table.js';

/** Why an import failed, in a sentence; `code` is stable. */
export interface ImportError {
  code: string;
  message: string;
  params: Record<string, string | number>;
}

/** One file that somebody brings in: read, mapped, looked over, run, and perhaps undone. */
@Entity('imports')
export class Import {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  format!: ImportFormat;

  @Column('text', { nullable: true })
  tool!: string | null;

  @Column('text')
  fileName!: string;

  @Column('text')
  encoding!: string;

  @Column('bytea', { select: false })
  content!: Buffer;

  @Column('jsonb')
  columns!: SampledColumn[];

  @Column('boolean')
  hasHeader!: boolean;

  @Column('jsonb')
  mapping!: Mapping;

  @Column('text')
  source!: string;

  @Column('text', { nullable: true })
  lawfulBasis!: LawfulBasis | null;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('text')
  state!: ImportState;

  @Column('integer')
  rowsTotal!: number;

  @Column('integer')
  rowsDone!: number;

  @Column('jsonb', { nullable: true })
  summary!: ImportSummary | null;

  @Column('jsonb', { nullable: true })
  error!: ImportError | null;

  @Column('uuid')
  createdById!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
