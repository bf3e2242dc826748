import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { FactList, RelativeTime, SectionCard } from '../ui';
import { pathOfAbout } from './about';
import type { Case } from './types';

/** Whose case it is, what it is about, since when it stands. */
export function CaseFacts({ one }: { one: Case }) {
  const t = useT();
  const { bloggerId, bloggerName, about, ownerName, openedByName, openedAt, closedAt } = one;
  const to = (path: string, words: string) => (
    <MuiLink component={Link} to={path}>
      {words}
    </MuiLink>
  );
  return (
    <SectionCard title={t('cases.facts')}>
      <FactList
        facts={[
          { label: t('cases.blogger'), value: to(`/bloggers/${bloggerId}/show`, bloggerName) },
          {
            label: t('cases.about'),
            value: about && to(pathOfAbout(about), t(`cases.subjects.${about.type}`)),
          },
          { label: t('cases.owner'), value: ownerName },
          {
            label: t('cases.openedAt'),
            value: (
              <>
                <RelativeTime at={openedAt} focusable />, {openedByName}
              </>
            ),
          },
          { label: t('cases.closedAt'), value: closedAt && <RelativeTime at={closedAt} focusable /> },
        ]}
      />
    </SectionCard>
  );
}
