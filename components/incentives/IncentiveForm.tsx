import { useState } from 'react';
import { setIncentive } from '@/lib/actions/set-incentive';
import type { IncentiveRule } from '@/lib/domain/incentive';
import { readIncentiveRule } from '@/lib/domain/read-incentive';
import { incentives } from '@/lib/views/incentives';
import { settings } from '@/lib/views/settings';
import { useActs } from '../common/acts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { ruleOf, typedRule } from '../common/incentive-fields';
import { LabelledChips } from '../common/LabelledChips';
import { RuleFields } from '../common/RuleFields';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { IncentiveRecord } from './IncentiveRecord';
import { WhatItMeans } from './WhatItMeans';

type Choice = 'company' | 'own' | 'none';

/** What one customer gets for paying early or on time, with what it means for their open invoices as one types. */
export function IncentiveForm({ panel, close, back, openForm }: FormProps) {
  const here = useSurroundings();
  const { words, today, calendar } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer } = panel;
  const own = readIncentiveRule(customer.incentive);
  const currency = panel.standings[0]?.currency ?? panel.invoices[0]?.open.currency ?? '';
  const [choice, setChoice] = useState<Choice>(customer.incentive === 'none' ? 'none' : own ? 'own' : 'company');
  const [typed, setTyped] = useState(() => typedRule(own, currency, formats));
  const known = useView(settings, undefined);
  const company = known.phase === 'here' ? known.answer.incentive : null;
  const seen = useView(incentives, { customerId: customer.id, today, calendar });
  const rule = ruleOf(typed, own, today);
  const gaps = {
    reward: words('incentives.missingReward'),
    days: words('incentives.missingDays'),
    until: words('incentives.pastUntil'),
  };
  const missing = choice === 'own' && typeof rule === 'string' ? gaps[rule] : null;
  const effective: Record<Choice, IncentiveRule | null> = {
    company,
    own: typeof rule === 'string' ? null : rule,
    none: null,
  };
  const submit = () =>
    save(async () => {
      if (missing !== null) return;
      const incentive = choice === 'none' ? 'none' : choice === 'own' ? effective.own : null;
      await perform(setIncentive(here, { customerId: customer.id, incentive }), { done: words('incentives.saved') });
      close();
    });
  return (
    <FormPage
      title={words('incentives.title')}
      subject={customer.name}
      back={back ?? close}
      failure={failure}
      submit={{ label: words('incentives.save'), save: () => void submit(), missing, isBusy }}
    >
      <LabelledChips
        label={words('incentives.what')}
        value={choice}
        onChoose={setChoice}
        choices={[
          { value: 'company', label: words('incentives.asEverybody') },
          { value: 'own', label: words('incentives.own') },
          { value: 'none', label: words('incentives.leftOut') },
        ]}
      />
      {choice === 'own' ? (
        <RuleFields
          value={typed}
          asksCurrency={currency === ''}
          onChange={(patch) => setTyped({ ...typed, ...patch })}
        />
      ) : null}
      {choice === 'none' ? null : (
        <WhatItMeans
          rule={effective[choice]}
          lines={panel.invoices}
          isCompany={choice === 'company' && known.phase === 'here'}
        />
      )}
      {seen.phase === 'here' && seen.answer ? <IncentiveRecord standing={seen.answer} openForm={openForm} /> : null}
    </FormPage>
  );
}
