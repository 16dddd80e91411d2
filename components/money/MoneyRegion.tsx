import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AgingBucket } from '@/lib/domain/aging';
import { daysBetween } from '@/lib/domain/plain-date';
import type { CurrencyStanding, CustomerPanel } from '@/lib/views/customer-panel';
import { Money } from '../common/Money';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { AgingBar } from './AgingBar';
import { AgingLegend } from './AgingLegend';

type Props = {
  panel: CustomerPanel;
  isStale: boolean;
  filter: AgingBucket | null;
  onFilter: (bucket: AgingBucket | null) => void;
};

/** What is overdue and owed: the main currency with its ages, every other currency on a line of its own. */
export function MoneyRegion({ panel, isStale, filter, onFilter }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [main, ...others] = panel.standings;
  if (!main) return null;
  return (
    <Box component="section" aria-label={words('money.region')} sx={{ px: 4, pt: 4, pb: 4 }}>
      <MainFigures standing={main} />
      <Box sx={{ mt: 3 }}>
        <AgingBar standing={main} />
        <AgingLegend standing={main} filter={filter} onFilter={onFilter} />
      </Box>
      {others.length > 0 ? (
        <Box component="dl" sx={{ borderTop: '1px dashed', borderColor: 'divider', mt: 2, pt: 2 }}>
          {others.map((standing) => (
            <OtherCurrency key={standing.currency} standing={standing} />
          ))}
        </Box>
      ) : null}
      {panel.onAccount.length > 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {words('money.onAccount', { amounts: formats.amounts(panel.onAccount) })}
        </Typography>
      ) : null}
      {isStale && panel.dataAsOf ? <DataAge day={panel.dataAsOf} /> : null}
    </Box>
  );
}

function MainFigures({ standing }: { standing: CurrencyStanding }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const isAllOverdue = standing.overdue.minor === standing.owed.minor;
  const isOverdue = standing.overdue.minor > 0;
  const big = isOverdue ? standing.overdue : standing.owed;
  const label = isOverdue
    ? words('money.overdue')
    : standing.owed.minor < 0
      ? words('money.creditBalance')
      : words('money.notDue');
  // Fifteen digits shrink one step before anything wraps.
  const isLong = formats.digits(big).length > 14;
  return (
    <Box sx={figuresLook} data-long={isLong}>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography variant="money" component="p" sx={{ gridRow: 2, ...(isLong ? { fontSize: '1.375rem' } : {}) }}>
        <Money amount={big} />
      </Typography>
      {isOverdue && !isAllOverdue ? (
        <Box className="total" sx={{ display: 'contents' }}>
          <Typography variant="body2" color="textSecondary">
            {words('money.owedInAll')}
          </Typography>
          <Typography variant="body1">
            <Money amount={standing.owed} />
          </Typography>
        </Box>
      ) : null}
    </Box>
  );
}

function OtherCurrency({ standing }: { standing: CurrencyStanding }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const isOverdue = standing.overdue.minor > 0;
  const currency = formats.currencyName(standing.currency);
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, py: '2px' }}>
      <Typography variant="body1" component="dt" color="textSecondary">
        {isOverdue ? words('money.alsoOverdue', { currency }) : words('money.alsoOwed', { currency })}
      </Typography>
      <Typography variant="body1" component="dd" sx={{ whiteSpace: 'nowrap' }}>
        <Money amount={isOverdue ? standing.overdue : standing.owed} />
      </Typography>
    </Box>
  );
}

function DataAge({ day }: { day: string }) {
  const { words, today, deskHref, deskTarget } = useSurroundings();
  const formats = useFormats();
  const age = formats.counted(daysBetween(day, today));
  return (
    <>
      <Box sx={staleLook}>
        <HistoryOutlined aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />
        <Typography variant="body2" sx={{ flex: 1 }}>
          {words('money.dataAsOf', { ...age, day: formats.shortDay(day) })}
        </Typography>
        {deskHref ? (
          <Box component="a" href={deskHref('import')} target={deskTarget} rel="noopener" sx={refreshLook}>
            {words('money.refresh')}
          </Box>
        ) : null}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {words('money.staleNote')}
      </Typography>
    </>
  );
}

const refreshLook = {
  typography: 'body2',
  fontWeight: 600,
  color: 'primary.main',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
} as const;

/** The total stands beside the overdue figure where there is room, on a line of its own under it where there is not. */
const figuresLook = {
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  alignItems: 'baseline',
  columnGap: 2,
  '& > p': { gridColumn: '1 / -1' },
  '& > .total > p': { gridRow: 3 },
  '@container (min-width: 360px)': {
    '&[data-long="false"] > p': { gridColumn: 1 },
    '&[data-long="false"] > .total > p': { gridColumn: 2, textAlign: 'right' },
    '&[data-long="false"] > .total > p:first-of-type': { gridRow: 1 },
    '&[data-long="false"] > .total > p:last-of-type': { gridRow: 2 },
  },
} as const;

const staleLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  mt: 3,
  mx: -1,
  p: '10px 14px',
  borderRadius: '12px',
  bgcolor: 'surface.low',
} as const;
