import { IconButton, Tooltip } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';

/** The plus of a section. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onClick}>
        <AddIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
