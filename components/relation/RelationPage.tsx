import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { relationCard } from '@/lib/views/relation-card';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { ClaimsPart } from './ClaimsPart';
import { ConcessionsPart } from './ConcessionsPart';
import { ContactsPart } from './ContactsPart';
import { FactList } from './FactList';
import { OwedPart } from './OwedPart';
import { Part } from './Part';
import { relationFacts } from './relation-facts';
import { WhyPart } from './WhyPart';

/** Who this is for us, before what they owe; then why nothing came and what would help (practices S0.20, S1.12, S3.14). */
export function RelationPage({ panel, openForm, close }: FormProps) {
  const { words, today, calendar } = useSurroundings();
  const formats = useFormats();
  const { id: customerId, name, paymentPolicy } = panel.customer;
  const seen = useView(relationCard, { customerId, today, calendar });
  return (
    <FormPage
      title={words('relation.title')}
      subject={name}
      back={close}
      submit={{
        label: words('relation.prepare'),
        save: () => openForm({ form: 'contact-steps' }),
        missing: null,
        isBusy: false,
      }}
      beside={
        <Button onClick={close} sx={{ fontWeight: 450 }}>
          {words('common.back')}
        </Button>
      }
    >
      <ViewOf seen={seen}>
        {(card) =>
          card ? (
            <>
              <div>
                {card.relationship.paidInvoices < 3 ? (
                  <Typography variant="body1" color="textSecondary" sx={{ mb: 2 }}>
                    {words('relation.fewFacts')}
                  </Typography>
                ) : null}
                <FactList lines={relationFacts(card, paymentPolicy, words, formats)} />
              </div>
              <ContactsPart contacts={card.contacts} />
              <Part
                title={words('relation.content')}
                action={
                  card.satisfaction ? null : (
                    <Button size="small" onClick={() => openForm({ form: 'call' })}>
                      {words('relation.askContent')}
                    </Button>
                  )
                }
              >
                <Typography variant="body1">
                  {card.satisfaction
                    ? words('relation.contentOn', {
                        answer: words(`said.satisfaction-${card.satisfaction.answer}`),
                        day: formats.shortDay(card.satisfaction.on),
                      })
                    : words('relation.contentUnknown')}
                </Typography>
              </Part>
              <ClaimsPart stories={card.stories} openForm={openForm} />
              <ConcessionsPart concessions={card.concessions} />
              <OwedPart card={card} />
              <WhyPart card={card} panel={panel} openForm={openForm} />
            </>
          ) : null
        }
      </ViewOf>
    </FormPage>
  );
}
