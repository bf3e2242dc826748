import pg from 'pg';

const DATE = 1082;
const TIMESTAMP_WITHOUT_ZONE = 1114;
const BIGINT = 20;

/**
 * Days and wall-clock times stay the text they are: as a Date they would be shifted by this machine's
 * zone. Bigints (event ids, counts) become numbers: they stay far below 2^53.
 */
export function readPostgresTypesAsWeMeanThem(): void {
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(TIMESTAMP_WITHOUT_ZONE, (text) => text);
  pg.types.setTypeParser(BIGINT, Number);
}
