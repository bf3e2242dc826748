import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { ExternalLink, SectionCard } from '../ui';
import { EvidenceLegend } from './EvidenceLegend';
import { EvidenceSign } from './EvidenceSign';
import { evidenceId, lookOf, type Look } from './evidenceLook';
import { MarkedArticle } from './MarkedArticle';
import type { CheckDetail, Evidence, MarkedLink } from './types';
import { useDisclosureWords } from './useDisclosureWords';

const order: Look[] = ['clear', 'weak', 'denial', 'aside'];

/** The article as it was judged at one check: its evidence in place, what stands around it, its links. */
export function ArticleCard({ check }: { check: CheckDetail }) {
  const t = useT();
  const { verdict } = check;
  if (!check.articleText || !verdict)
    return (
      <SectionCard title={t('publications.article.title')}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('publications.article.none')}
        </Typography>
        {verdict && <Elsewhere evidence={verdict.evidence} />}
      </SectionCard>
    );
  const looks = new Set(verdict.evidence.map(lookOf));
  return (
    <SectionCard title={t('publications.article.title')}>
      <EvidenceLegend looks={order.filter((look) => looks.has(look))} />
      {check.title && !check.articleText.startsWith(check.title) && (
        <Typography variant="h1" component="h3" sx={{ mb: 1.5 }} lang={check.language ?? undefined}>
          {check.title}
        </Typography>
      )}
      <MarkedArticle text={check.articleText} language={check.language} verdict={verdict} />
      <Elsewhere evidence={verdict.evidence} />
      <Links links={verdict.links} />
    </SectionCard>
  );
}

function Elsewhere({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useT();
  const { word } = useDisclosureWords();
  const outside = evidence.flatMap((found, index) => (found.start === null ? [{ found, index }] : []));
  if (outside.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {t('publications.article.elsewhere')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 0, listStyle: 'none' }}>
        {outside.map(({ found, index }) => (
          <Typography
            component="li"
            variant="body2"
            key={index}
            id={evidenceId(index)}
            tabIndex={-1}
            sx={{ mb: 0.75, pl: 1, borderLeft: 3, borderColor: 'divider', scrollMarginTop: 96 }}
          >
            <EvidenceSign look={lookOf(found)} />
            <q lang={found.language}>{found.sentence}</q>
            <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
              {word('classes', found.class)}, {word('places', found.place)}
            </Typography>
          </Typography>
        ))}
      </Box>
    </>
  );
}

function Links({ links }: { links: readonly MarkedLink[] }) {
  const t = useT();
  const { marked } = useDisclosureWords();
  if (links.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {t('publications.article.links')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {links.map((link, index) => (
          <Typography component="li" variant="body2" key={index} sx={{ mb: 0.5 }}>
            {link.text && `${link.text} · `}
            <ExternalLink href={link.href}>{link.href}</ExternalLink>
            <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
              {marked(link)}
            </Typography>
          </Typography>
        ))}
      </Box>
    </>
  );
}
