import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { draftAgreement } from '@/lib/actions/draft-document';
import type { Language } from '@/lib/domain/customer';
import { planAgreement, type PlanAgreement } from '@/lib/views/plan-agreement';
import { settings, type Settings } from '@/lib/views/settings';
import { useActs } from '../common/acts';
import { copyLetter } from '../common/copy-letter';
import { DocumentPaper } from '../common/DocumentPaper';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LanguageChips } from '../common/LanguageChips';
import { printLetter } from '../common/print-letter';
import { Shapes } from '../common/Shapes';
import { useDrafting } from '../common/use-drafting';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';

/** A payment agreement made from a plan: read it, print it to sign, or copy it into a mail. */
export function AgreementDocument({ planId, ...props }: FormProps & { planId: string }) {
  const { words } = useSurroundings();
  const known = useView(settings, undefined);
  const seen = useView(planAgreement, { planId });
  return (
    <ViewOf seen={seen}>
      {(agreement) => (
        <ViewOf seen={known}>
          {(ours) =>
            agreement ? (
              <AgreementPage {...props} agreement={agreement} ours={ours} />
            ) : (
              <Typography sx={{ p: 4 }}>{words('terms.gone')}</Typography>
            )
          }
        </ViewOf>
      )}
    </ViewOf>
  );
}

type PageProps = FormProps & { agreement: PlanAgreement; ours: Settings };

function AgreementPage({ panel, close, back, agreement, ours }: PageProps) {
  const { words, today, locale } = useSurroundings();
  const { say } = useActs();
  const own: Language = panel.contacts[0]?.language ?? panel.customer.language ?? 'es';
  const [language, setLanguage] = useState(own);
  const letter = useDrafting(JSON.stringify([language, agreement, ours, today, locale]), () =>
    draftAgreement({ today, locale }, agreement, ours, language),
  );
  const copy = async () => {
    if (letter && (await copyLetter(letter))) say(words('terms.copied'));
  };
  return (
    <FormPage
      title={words('terms.agreementTitle')}
      subject={panel.customer.name}
      back={back ?? close}
      submit={{
        label: words('terms.print'),
        save: () => letter && printLetter(letter),
        missing: null,
        isBusy: letter === null,
      }}
      beside={
        <Button startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
          {words('terms.copy')}
        </Button>
      }
    >
      <LanguageChips value={language} onChoose={setLanguage} />
      {letter ? <DocumentPaper letter={letter} /> : <Shapes />}
    </FormPage>
  );
}
