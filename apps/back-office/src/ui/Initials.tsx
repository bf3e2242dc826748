import { Avatar } from '@mui/material';

/** Two letters of a name on a quiet disc. */
export function Initials({ name, size = 30 }: { name: string; size?: number }) {
  const words = name.trim().split(/\s+/);
  const letters = `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
  return (
    <Avatar
      aria-hidden
      sx={{
        width: size,
        height: size,
        fontSize: size * 0.4,
        fontWeight: 650,
        bgcolor: 'primary.light',
        color: 'primary.dark',
      }}
    >
      {letters}
    </Avatar>
  );
}
