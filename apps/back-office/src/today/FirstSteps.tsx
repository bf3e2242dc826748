import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Link } from 'react-router';
import type { MessageKey } from '../i18n/useT';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { SectionCard } from '../ui';
import type { Setup } from './types';

interface Step {
  done: keyof Setup;
  title: MessageKey;
  help?: MessageKey;
  /** Where it is done; several ways have a label each. */
  links: { to: string; label?: MessageKey }[];
}

const steps: Step[] = [
  {
    done: 'bloggers',
    title: 'today.setup.bloggers',
    help: 'today.setup.bloggersHelp',
    links: [
      { to: '/imports', label: 'today.setup.import' },
      { to: '/bloggers/create', label: 'today.setup.addBlog' },
    ],
  },
  {
    done: 'campaign',
    title: 'today.setup.campaign',
    help: 'today.setup.campaignHelp',
    links: [{ to: '/campaigns' }],
  },
  {
    done: 'reading',
    title: 'today.setup.reading',
    help: 'today.setup.readingHelp',
    links: [{ to: '/bloggers' }],
  },
  {
    done: 'pitch',
    title: 'today.setup.pitch',
    help: 'today.setup.pitchHelp',
    links: [{ to: '/bloggers' }],
  },
  {
    done: 'mailbox',
    title: 'today.setup.mailbox',
    help: 'today.setup.mailboxHelp',
    links: [{ to: '/settings/mailboxes' }],
  },
];

const brands: Step = {
  done: 'organisation',
  title: 'today.setup.organisation',
  links: [{ to: '/settings/organisation' }],
};

/** Nothing is left of the first steps. */
export function isSetUp(setup: Setup): boolean {
  return Object.values(setup).every(Boolean);
}

/** What is left to get going, until it is all done or hidden. */
export function FirstSteps({ setup, onHide }: { setup: Setup; onHide: () => void }) {
  const t = useT();
  const administers = useMay('administrator');
  const mine = administers ? [...steps, brands] : steps;
  return (
    <Box sx={{ my: 2 }}>
      <SectionCard
        title={t('today.setup.title')}
        count={t('today.setup.intro')}
        action={
          <Button color="inherit" onClick={onHide}>
            {t('today.setup.hide')}
          </Button>
        }
      >
        <Box
          component="ol"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: '1fr 1fr', lg: 'repeat(3, 1fr)' },
            columnGap: 3,
            rowGap: 1.75,
          }}
        >
          {mine.map((step) => (
            <StepLine key={step.done} step={step} done={setup[step.done]} />
          ))}
        </Box>
      </SectionCard>
    </Box>
  );
}

function StepLine({ step, done }: { step: Step; done: boolean }) {
  const t = useT();
  const [only, ...others] = step.links;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.25 }}>
      {done ? (
        <CheckCircleIcon color="success" sx={{ fontSize: 20 }} aria-hidden />
      ) : (
        <RadioButtonUncheckedIcon sx={{ fontSize: 20, color: 'text.secondary' }} aria-hidden />
      )}
      <Box>
        <Typography
          variant="body2"
          sx={{ fontWeight: done ? 400 : 650, color: done ? 'text.secondary' : undefined }}
        >
          {done || others.length > 0 || !only ? (
            t(step.title)
          ) : (
            <MuiLink component={Link} to={only.to}>
              {t(step.title)}
            </MuiLink>
          )}
          {done && <span className="only-heard"> ({t('today.setup.done')})</span>}
        </Typography>
        {!done && step.help && (
          <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
            {t(step.help)}
          </Typography>
        )}
        {!done && others.length > 0 && (
          <Box sx={{ display: 'flex', gap: 0.5, ml: -1.25 }}>
            {step.links.map(({ to, label }) => (
              <Button key={to} component={Link} to={to}>
                {label && t(label)}
              </Button>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}
