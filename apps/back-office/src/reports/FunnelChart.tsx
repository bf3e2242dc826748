import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Bar, BarChart, CartesianGrid, Cell, ErrorBar, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { barOf } from './figures';
import type { Figure } from './types';
import { useSayShare } from './useSayShare';

const ROW = 52;

/** Room for the words beside the bars. */
const WORDS = { narrow: 146, wide: 240 };

/** The share of each stage as a bar, its interval as a whisker, both also in words beside it. The table says the same. */
export default function FunnelChart({ figures }: { figures: Figure[] }) {
  const t = useT();
  const { share } = useFormat();
  const { line } = useSayShare();
  const { palette } = useTheme();
  const narrow = useMediaQuery('(max-width: 599px)');
  const words = narrow ? WORDS.narrow : WORDS.wide;
  const said = new Map(figures.map((figure) => [figure.stage as string, line(figure, { brief: narrow })]));
  const heard = figures.map((figure) =>
    t('reports.funnel.chartLine', { stage: t(`reports.stages.${figure.stage}`), share: line(figure) ?? '' }),
  );
  return (
    <div
      role="img"
      aria-label={t('reports.funnel.chart', { what: heard.join('; ') })}
      className="report-chart"
    >
      <ResponsiveContainer width="100%" height={figures.length * ROW + 34}>
        <BarChart
          data={figures.map(barOf)}
          layout="vertical"
          margin={{ top: 0, right: 18, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke={palette.divider} />
          <XAxis
            type="number"
            domain={[0, 100]}
            ticks={narrow ? [0, 50, 100] : [0, 25, 50, 75, 100]}
            tickFormatter={(value: number) => share(value / 100)}
            tick={{ fill: palette.text.secondary, fontSize: 12 }}
            stroke={palette.divider}
          />
          <YAxis
            type="category"
            dataKey="stage"
            width={words}
            stroke={palette.divider}
            tickLine={false}
            interval={0}
            tick={({ x, y, payload }: TickProps) => (
              <text textAnchor="start" y={Number(y)} fill={palette.text.primary} fontSize={narrow ? 12 : 13}>
                <tspan x={Number(x) - words + 12} dy={-4} fontWeight={600}>
                  {t.any(`reports.stages.${payload.value}`, payload.value)}
                </tspan>
                <tspan x={Number(x) - words + 12} dy={16} fill={palette.text.secondary} fontSize={12}>
                  {said.get(payload.value)}
                </tspan>
              </text>
            )}
          />
          <Bar dataKey="share" barSize={18} isAnimationActive={false}>
            {figures.map((figure) => (
              <Cell
                key={figure.stage}
                fill={palette.primary.main}
                fillOpacity={figure.size === 'small' ? 0.45 : 0.85}
              />
            ))}
            <ErrorBar
              dataKey="whisker"
              direction="x"
              width={8}
              strokeWidth={1.5}
              stroke={palette.text.primary}
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface TickProps {
  x: number | string;
  y: number | string;
  payload: { value: string };
}
