import { Box, Typography } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { type ReactNode, useMemo } from 'react';
import { useT } from '../i18n/useT';
import { EvidenceSign } from './EvidenceSign';
import { evidenceId, lookColours, lookOf } from './evidenceLook';
import { markedText, type Piece } from './markedText';
import type { Evidence, MarkedLink, Verdict } from './types';
import { useDisclosureWords } from './useDisclosureWords';

interface MarkedArticleProps {
  text: string;
  language: string | null;
  verdict: Pick<Verdict, 'evidence' | 'links'>;
}

/** The text that was judged, as text only whatever it holds, its evidence and links marked where they stand. */
export function MarkedArticle({ text, language, verdict: { evidence, links } }: MarkedArticleProps) {
  const paragraphs = useMemo(() => markedText(text, evidence, links), [text, evidence, links]);
  return (
    <Box lang={language ?? undefined} sx={{ maxWidth: '72ch' }}>
      {paragraphs.map((pieces, line) =>
        pieces.length === 0 ? null : (
          <Typography key={line} component="p" sx={{ mb: 1.25, lineHeight: 1.65, whiteSpace: 'pre-wrap' }}>
            {pieces.map((piece, at) => (
              <Words key={at} piece={piece} evidence={evidence} links={links} />
            ))}
          </Typography>
        ),
      )}
    </Box>
  );
}

interface WordsProps {
  piece: Piece;
  evidence: readonly Evidence[];
  links: readonly MarkedLink[];
}

function Words({ piece, evidence, links }: WordsProps) {
  const link = piece.link === null ? undefined : links[piece.link];
  const words = link ? <LinkWords text={piece.text} link={link} ends={piece.linkEnds} /> : piece.text;
  const found = piece.evidence === null ? undefined : evidence[piece.evidence];
  if (!found || piece.evidence === null) return words;
  return (
    <Mark found={found} index={piece.evidence} begins={piece.begins}>
      {words}
    </Mark>
  );
}

interface MarkProps {
  found: Evidence;
  index: number;
  begins: boolean;
  children: ReactNode;
}

function Mark({ found, index, begins, children }: MarkProps) {
  const t = useT();
  const { word } = useDisclosureWords();
  const look = lookOf(found);
  const told = { class: word('classes', found.class), place: word('places', found.place) };
  return (
    <Box
      component="mark"
      {...(begins && { id: evidenceId(index), tabIndex: -1 })}
      title={`${told.class}, ${told.place}`}
      sx={({ palette }) => ({
        color: 'inherit',
        bgcolor: alpha(palette[lookColours[look]].main, look === 'aside' ? 0.1 : 0.16),
        borderBottom: `2px ${look === 'clear' ? 'solid' : look === 'denial' ? 'double' : 'dashed'}`,
        borderColor: palette[lookColours[look]].main,
        borderRadius: '2px',
        px: 0.25,
        scrollMarginTop: 96,
        '&:focus': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2 },
      })}
    >
      {begins && (
        <>
          <EvidenceSign look={look} />
          <span className="only-heard">{t('publications.article.marked', told)} </span>
        </>
      )}
      {children}
    </Box>
  );
}

/** The words of a link, never the link itself: the page is shown, not visited. */
function LinkWords({ text, link, ends }: { text: string; link: MarkedLink; ends: boolean }) {
  const { marked } = useDisclosureWords();
  return (
    <>
      <Box component="span" title={link.href} sx={{ textDecoration: 'underline dotted' }}>
        {text}
      </Box>
      {ends && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {' '}
          [{marked(link)}]
        </Box>
      )}
    </>
  );
}
