import { type ListRequest, parseList } from '@rapport/platform';
import { NoFilterDto } from './reports.dto.js';

/** Range and cursor, read as every list reads them. */
export function pageOf({
  range,
  after,
}: {
  range?: string;
  after?: string;
}): ListRequest<NoFilterDto, 'latest'> {
  return parseList({ range, after }, NoFilterDto, ['latest'], 'DESC');
}
