import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { mayAskWhy } from '@/lib/domain/may-ask-why';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import { ComplaintPart } from '../common/ComplaintPart';
import { Field } from '../common/Field';
import { LabelledChips } from '../common/LabelledChips';
import { reasonChoices, satisfactionChoices } from '../common/said-words';
import { TickBox } from '../common/TickBox';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { isFirstCall } from './call-aim';
import { CallAgreed } from './CallAgreed';
import { owesLate, type CallFields } from './call-fields';

type Props = { panel: CustomerPanel; fields: CallFields; change: (patch: Partial<CallFields>) => void };

/** What was heard: how it went before why nothing came, a complaint where there is one, and what was agreed. */
export function CallHeard({ panel, fields, change }: Props) {
  const { words } = useSurroundings();
  const known = useView(settings, undefined);
  const isFirst = isFirstCall(panel);
  const { satisfaction, hasComplaint } = fields;
  const { country, consumer } = panel.customer;
  const home = known.phase === 'here' ? known.answer.company.country : null;
  const mayAsk = mayAskWhy({ country: country ?? home, consumer });
  const content = (
    <LabelledChips
      label={words('calls.satisfaction')}
      choices={satisfactionChoices(words)}
      value={satisfaction}
      onChoose={(answer) => change({ satisfaction: answer })}
    />
  );
  const isUnhappy = satisfaction === 'discontent' || satisfaction === 'mixed';
  return (
    <>
      {isFirst ? content : null}
      {isUnhappy || hasComplaint ? (
        <Box sx={{ display: 'grid', gap: 3 }}>
          <Typography variant="body2" color="textSecondary">
            {words('calls.listen')}
          </Typography>
          <Box component="label" sx={{ display: 'flex', gap: 2, cursor: 'pointer', typography: 'body1' }}>
            <TickBox checked={hasComplaint} onChange={(has) => change({ hasComplaint: has })} />
            {words('calls.capture')}
          </Box>
          {hasComplaint ? (
            <ComplaintPart
              panel={panel}
              value={fields.complaint}
              onChange={(patch) => change({ complaint: { ...fields.complaint, ...patch } })}
            />
          ) : null}
        </Box>
      ) : null}
      {owesLate(panel) ? (
        <div>
          <LabelledChips
            label={words(mayAsk ? 'calls.why' : 'calls.whyTold')}
            choices={reasonChoices(words)}
            value={fields.reason}
            onChoose={(reason) => change({ reason })}
          />
          {mayAsk ? null : (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
              {words('calls.whyVolunteered')}
            </Typography>
          )}
        </div>
      ) : null}
      <CallAgreed panel={panel} fields={fields} change={change} />
      <Field
        label={words('calls.said')}
        aside={words('common.optional')}
        value={fields.text}
        multiline
        minRows={2}
        onChange={(event) => change({ text: event.target.value })}
      />
      {isFirst ? null : content}
    </>
  );
}
