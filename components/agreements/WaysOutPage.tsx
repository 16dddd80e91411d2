import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { changeCustomer } from '@/lib/actions/change-customer';
import { preferences } from '@/lib/domain/payment-preference';
import { waysToAgree } from '@/lib/domain/ways-to-agree';
import { reasonSentence } from '@/lib/i18n/reasons';
import { waysOutGround } from '@/lib/views/ways-out';
import { useActs } from '../common/acts';
import { likelyInvoices, totalOf } from '../common/chosen-invoices';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { InvoiceChoice } from '../common/InvoiceChoice';
import { Rich } from '../common/Rich';
import { SelectField } from '../common/SelectField';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { wayMeaning, wayName, wayRequest } from './way-words';
import { WayRow } from './WayRow';

/** Ways out side by side, each with what it would mean for this customer; what they prefer first. */
export function WaysOutPage({ panel, invoiceIds, close, openForm }: FormProps & { invoiceIds: readonly string[] }) {
  const here = useSurroundings();
  const { words, today, calendar, locale } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const { customer, relationship } = panel;
  const seen = useView(waysOutGround, { customerId: customer.id, today, calendar });
  const [chosen, setChosen] = useState(() => likelyInvoices(panel, invoiceIds));
  const ground = seen.phase === 'here' ? seen.answer : null;
  const preferred = ground?.preferred ?? null;
  const on = { today, calendar, usualPayDay: relationship.usualPayDay };
  const ways = waysToAgree(totalOf(panel, chosen), on, preferred?.way ?? null);
  const facts = earlier();
  return (
    <FormPage
      title={words('agreements.waysOut')}
      subject={customer.name}
      back={close}
      submit={{
        label: words('agreements.writeOptions'),
        save: () => openForm({ form: 'letter', letter: 'hardship-options', invoiceIds: chosen.ids }),
        missing: chosen.ids.length === 0 ? words('form.missingInvoices') : null,
        isBusy: false,
      }}
    >
      <InvoiceChoice panel={panel} label={words('promises.whichInvoices')} value={chosen} onChange={setChosen} />
      {facts.length > 0 ? (
        <Typography variant="body2" component="div" color="textSecondary">
          {facts.map((fact) => (
            <div key={fact}>
              <Rich text={fact} />
            </div>
          ))}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', mx: -4 }}>
        {ways.map((way) => (
          <WayRow
            key={way.way}
            name={wayName(way.way, words)}
            meaning={wayMeaning(way, words, formats)}
            tag={way.way === preferred?.way ? words('agreements.preferred') : null}
            choose={() => openForm(wayRequest(way, chosen.ids))}
          />
        ))}
        <WayRow
          name={words('agreements.park')}
          meaning={words('agreements.parkMeaning')}
          choose={() => openForm({ form: 'park' })}
        />
        <WayRow
          name={words('agreements.conditions')}
          meaning={words('agreements.conditionsMeaning')}
          choose={() => openForm({ form: 'conditions' })}
        />
      </Box>
      <SelectField
        label={words('agreements.prefers')}
        value={customer.preferredWay ?? ''}
        choices={[
          { value: '', label: words('agreements.prefersUnknown') },
          ...preferences.map((value) => ({ value: value as string, label: wayName(value, words) })),
        ]}
        onChoose={(way) =>
          performHere(changeCustomer(here, customer.id, { preferredWay: way || null }), {
            done: words('agreements.savedPreference'),
          })
        }
      />
    </FormPage>
  );

  /** How earlier promises and agreements went, as facts. */
  function earlier(): string[] {
    const { promisesKept: kept, promisesJudged: judged } = relationship;
    const { agreements } = ground ?? {};
    return [
      ...(preferred?.from === 'agreed'
        ? [words('agreements.lastAgreed', { way: wayName(preferred.way, words), ...formats.phrases(preferred.on) })]
        : []),
      ...(agreements && agreements.judged > 0
        ? [words('agreements.earlier', { ...formats.counted(agreements.judged), kept: agreements.kept })]
        : []),
      ...(judged > 0 ? [reasonSentence({ code: 'promises-kept', kept, judged }, { words, locale, today })] : []),
    ];
  }
}
