import { Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { lineLink } from '../ui/useListKeys';
import type { BloggerFace } from './types';

/** Who: the name opens `to`; beside it their blog and the language they write in. */
export function FaceLine({ blogger, to }: { blogger: BloggerFace; to: string }) {
  const format = useFormat();
  const about = [blogger.blogTitle, blogger.language && format.language(blogger.language)]
    .filter(Boolean)
    .join(' · ');
  return (
    <Typography component="div" variant="body2" noWrap>
      <MuiLink
        component={Link}
        underline="hover"
        to={to}
        {...lineLink}
        color="inherit"
        sx={{ fontWeight: 650 }}
      >
        {blogger.name}
      </MuiLink>
      {about && (
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {' '}
          {about}
        </Typography>
      )}
    </Typography>
  );
}
