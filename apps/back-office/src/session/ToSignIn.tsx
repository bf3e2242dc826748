import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { Entrance } from './Entrance';

/** A link that leads nowhere any more: why, and the way to the sign-in. */
export function ToSignIn({ title, intro }: { title: string; intro: string }) {
  const t = useT();
  return (
    <Entrance title={title} intro={intro}>
      <Button component={Link} to="/login" variant="contained">
        {t('session.signIn')}
      </Button>
    </Entrance>
  );
}
