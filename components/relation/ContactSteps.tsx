import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { AdvisedChannel } from '@/lib/domain/channel-advice';
import { isOfTheDesk, type ContactStepId } from '@/lib/domain/contact-steps';
import { relationCard, type RelationCard } from '@/lib/views/relation-card';
import { AlongLine } from '../common/AlongLine';
import { ChoiceChips } from '../common/ChoiceChips';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { ReadinessItems } from '../common/ReadinessItems';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { adviceWords } from './advice-words';
import { contactRequest } from './contact-request';
import { StepRow } from './StepRow';
import { UnderstoodReason } from './UnderstoodReason';

/** The four steps of an effective contact, each with what the facts show already; whoever knows goes straight ahead. */
export function ContactSteps({ panel, openForm, close }: FormProps) {
  const { words, today, calendar } = useSurroundings();
  const { id: customerId, name } = panel.customer;
  const seen = useView(relationCard, { customerId, today, calendar });
  const [chosen, setChosen] = useState<AdvisedChannel | null>(null);
  const card = seen.phase === 'here' ? seen.answer : null;
  const channel = chosen ?? card?.advice.channel ?? 'mail';
  return (
    <FormPage
      title={words('relation.prepare')}
      subject={name}
      subline={words('relation.stepsLead')}
      back={close}
      submit={{
        label: words(`relation.go-${channel}`),
        save: () => {
          if (card) openForm(contactRequest(channel, card));
        },
        missing: null,
        isBusy: card === null,
      }}
      beside={
        <Button onClick={() => openForm({ form: 'relation' })} sx={{ fontWeight: 450 }}>
          {words('relation.title')}
        </Button>
      }
    >
      <ViewOf seen={seen}>
        {(answer) =>
          answer ? (
            <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 4 }}>
              {answer.steps.map((step, place) => (
                <StepRow key={step.id} step={step} number={place + 1}>
                  {bodyOf(step.id, answer)}
                </StepRow>
              ))}
            </Box>
          ) : null
        }
      </ViewOf>
    </FormPage>
  );

  function bodyOf(step: ContactStepId, answer: RelationCard) {
    switch (step) {
      case 'organise':
        return <Desk card={answer} openForm={openForm} />;
      case 'understand':
        return <UnderstoodReason why={answer.why} openForm={openForm} />;
      case 'plan':
        return <Plan card={answer} channel={channel} choose={setChosen} />;
      case 'contact':
        return (
          <Typography variant="body2" color="textSecondary">
            {words(answer.steps.at(-1)?.state === 'done' ? 'relation.contactedToday' : 'relation.contactNext')}
          </Typography>
        );
    }
  }
}

function Desk({ card, openForm }: { card: RelationCard; openForm: FormProps['openForm'] }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { items, along, dataAsOf } = card.readiness;
  const isReady = !items.some(({ code }) => isOfTheDesk(code));
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {isReady ? (
        <Typography variant="body2" color="textSecondary">
          {dataAsOf ? words('readiness.readyAsOf', formats.phrases(dataAsOf)) : words('readiness.ready')}
        </Typography>
      ) : null}
      <ReadinessItems items={items} openForm={openForm} />
      <AlongLine along={along} />
    </Box>
  );
}

type PlanProps = { card: RelationCard; channel: AdvisedChannel; choose: (channel: AdvisedChannel) => void };

function Plan({ card, channel, choose }: PlanProps) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { advice, why } = card;
  if (advice.channel === null) return <Typography variant="body2">{words('relation.advice-none')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="body1">{words(`relation.objective-${why.approach.objective}`)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {words(`relation.advice-${advice.channel}`)}: {adviceWords(advice.why, words, formats)}
      </Typography>
      <ChoiceChips
        label={words('relation.otherWays')}
        value={channel}
        onChoose={choose}
        choices={[advice.channel, ...advice.others].map((value) => ({
          value,
          label: words(`relation.channel-${value}`),
        }))}
      />
    </Box>
  );
}
