import { Typography } from '@mui/material';

/** What is wrong with the field above, and what would be right. For fields that aren't react-admin inputs. */
export function FieldError({ id, children }: { id?: string; children?: string | null }) {
  if (!children) return null;
  return (
    <Typography
      id={id}
      role="alert"
      variant="caption"
      sx={{ color: 'error.main', display: 'block', mt: 0.5 }}
    >
      {children}
    </Typography>
  );
}
