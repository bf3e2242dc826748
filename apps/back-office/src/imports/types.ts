import type { components } from '../api/schema';

export type Import = components['schemas']['ImportView'];
export type ImportState = Import['state'];
export type ImportSummary = NonNullable<Import['summary']>;
export type Field = Import['mapping'][number]['field'];
export type MapImport = components['schemas']['MapImportDto'];
export type ImportedRow = components['schemas']['ImportedRowView'];
export type Decision = ImportedRow['decision'];
export type Choice = NonNullable<ImportedRow['choice']>;
export type RowProblem = ImportedRow['problems'][number];
export type RemovedImport = components['schemas']['RemovedImportView'];
export type LawfulBasis = NonNullable<Import['lawfulBasis']>;

export const lawfulBases: LawfulBasis[] = [
  'published_for_contact',
  'legitimate_interest',
  'consent',
  'contract',
];
