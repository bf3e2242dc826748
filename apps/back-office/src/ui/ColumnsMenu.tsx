import { IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { useState } from 'react';
import type { RaRecord } from 'react-admin';
import { useT } from '../i18n/useT';
import type { ChosenColumns } from './useChosenColumns';

/** Which columns to show, for this person on this browser. Only where there is a table. */
export function ColumnsMenu<R extends RaRecord>({ columns }: { columns: ChosenColumns<R> }) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (columns.all.length < 5) return null;
  return (
    <>
      <Tooltip title={t('list.chooseColumns')} describeChild={false}>
        <IconButton
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={{ display: { xs: 'none', md: 'inline-flex' } }}
        >
          <ViewColumnIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {columns.all.slice(1).map(({ key, label }) => (
          <MenuItem
            key={key}
            role="menuitemcheckbox"
            aria-checked={columns.isShown(key)}
            onClick={() => columns.toggle(key)}
            dense
          >
            <CheckIcon
              fontSize="small"
              sx={{ mr: 1, visibility: columns.isShown(key) ? 'visible' : 'hidden' }}
            />
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
