import { IconButton, ListItemText, Menu, MenuItem } from '@mui/material';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { useState } from 'react';

export interface MenuAction {
  label: string;
  /** What it will do, in a quiet second line. */
  help?: string;
  onClick: () => void;
  /** Coloured as dangerous; it should ask or be undoable. */
  danger?: boolean;
  disabled?: boolean;
}

/** Three dots with what is seldom needed. */
export function MoreMenu({ label, actions }: { label: string; actions: MenuAction[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {actions.map((action) => (
          <MenuItem
            key={action.label}
            disabled={action.disabled}
            onClick={() => {
              setAnchor(null);
              action.onClick();
            }}
            sx={{ color: action.danger ? 'error.main' : undefined, maxWidth: 360, whiteSpace: 'normal' }}
          >
            <ListItemText
              primary={action.label}
              secondary={action.help}
              slotProps={{ primary: { variant: 'body2' }, secondary: { variant: 'caption' } }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
