import { Tooltip } from '@mui/material';
import { useFormat } from '../format/useFormat';

/** An instant as people say it, exact on hover. `focusable` lets the keyboard reach the exact time too. */
export function RelativeTime({
  at,
  zone,
  focusable = false,
}: {
  at: string;
  zone?: string;
  focusable?: boolean;
}) {
  const format = useFormat();
  return (
    <Tooltip title={format.exactly(at, zone)}>
      <time dateTime={at} tabIndex={focusable ? 0 : undefined} style={{ whiteSpace: 'nowrap' }}>
        {format.when(at, zone)}
      </time>
    </Tooltip>
  );
}

/** A calendar day (`2026-11-24`) as people say it, written out on hover. */
export function RelativeDay({ on, focusable = false }: { on: string; focusable?: boolean }) {
  const format = useFormat();
  return (
    <Tooltip title={format.dayExactly(on)}>
      <time dateTime={on} tabIndex={focusable ? 0 : undefined} style={{ whiteSpace: 'nowrap' }}>
        {format.day(on)}
      </time>
    </Tooltip>
  );
}
