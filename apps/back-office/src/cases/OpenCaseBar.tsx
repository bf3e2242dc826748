import LockIcon from '@mui/icons-material/LockOutlined';
import { Alert, Button } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { type CaseRow, standing } from './types';

/** Says that a case of this person is open, each with a link; nothing to those who may not know, or when all is well. */
export function OpenCaseBar({ bloggerId }: { bloggerId: string }) {
  const t = useT();
  const mayKnow = useMay('officer');
  const { data = [] } = useGetList<CaseRow>(
    'cases',
    {
      filter: { bloggerId, state: standing },
      sort: { field: 'openedAt', order: 'ASC' },
      meta: { row: true },
    },
    { enabled: mayKnow },
  );
  return data.map(({ id, summary, ownerName }) => (
    <Alert
      key={id}
      severity="warning"
      icon={<LockIcon fontSize="inherit" />}
      action={
        <Button component={Link} to={`/cases/${id}/show`} color="inherit">
          {t('cases.bar.look')}
        </Button>
      }
      sx={{ mb: 2 }}
    >
      {t('cases.bar.open', { summary, name: ownerName })}
    </Alert>
  ));
}
