import GavelOutlined from '@mui/icons-material/GavelOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { confirmReason } from '@/lib/actions/confirm-reason';
import type { LoggedReason } from '@/lib/domain/non-payment-reason';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { RelationCard } from '@/lib/views/relation-card';
import { useActs } from '../common/acts';
import type { OpenForm } from '../common/form-request';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { ApproachPart } from './ApproachPart';
import { Guess } from './Guess';
import { KnownReason } from './KnownReason';
import { OtherReason } from './OtherReason';
import { Part } from './Part';

type Props = { card: RelationCard; panel: CustomerPanel; openForm: OpenForm };

/** Why nothing came: what they said, else what the facts say, each with its ground and confirmed in one press. */
export function WhyPart({ card, panel, openForm }: Props) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const { why } = card;
  const { record, hypotheses } = why;
  const customerId = panel.customer.id;
  const note = (reason: LoggedReason | null) =>
    performHere(confirmReason(here, { customerId, reason }), {
      done:
        reason === null
          ? words('relation.savedEnded')
          : words('relation.savedReason', { reason: words(`said.reason-${reason}`) }),
    });
  const known = record.confirmed?.reason ?? null;
  if (!why.isLate && known === null) {
    return (
      <Part title={words('relation.why')}>
        <Typography variant="body1" color="textSecondary">
          {words('relation.nothingLate')}
        </Typography>
      </Part>
    );
  }
  return (
    <>
      <Part title={words('relation.why')}>
        <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start', '& > *': { maxWidth: '100%' } }}>
          {why.mayAsk ? null : (
            <Box sx={{ mx: '-12px', justifySelf: 'stretch' }}>
              <Notice tone="low" icon={<GavelOutlined />}>
                {words('relation.law')}
              </Notice>
            </Box>
          )}
          {record.confirmed ? <KnownReason known={record.confirmed} end={() => note(null)} /> : null}
          {record.confirmed || hypotheses.length > 0 ? null : (
            <Typography variant="body1" color="textSecondary">
              {words('relation.nobodyKnows')}
            </Typography>
          )}
          {hypotheses
            .filter(({ reason }) => reason !== known)
            .slice(0, known === null ? 3 : 1)
            .map((hypothesis) => (
              <Guess key={hypothesis.reason} hypothesis={hypothesis} confirm={() => note(hypothesis.reason)} />
            ))}
          {record.notToldOn ? (
            <Typography variant="body2" color="textSecondary">
              {words('relation.notTold', { day: formats.shortDay(record.notToldOn) })}
            </Typography>
          ) : null}
          <OtherReason choose={note} />
        </Box>
      </Part>
      <ApproachPart why={why} panel={panel} openForm={openForm} />
    </>
  );
}
