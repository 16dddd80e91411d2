import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { LetterAnswers, ReminderChoice } from '@/lib/actions/draft-reminder';
import { settings } from '@/lib/views/settings';
import { useActs } from '../common/acts';
import { FormPage } from '../common/FormPage';
import { guardOf } from '../common/guard-of';
import { GuardNotice } from '../common/GuardNotice';
import type { FormProps, FormRequest } from '../common/form-request';
import { ReadinessLine } from '../common/ReadinessLine';
import { noFollowUp, pickedDay } from '../common/picked-day';
import { Shapes } from '../common/Shapes';
import { useFormats } from '../common/use-formats';
import { useQuickDays } from '../common/use-quick-days';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { HarshPage } from '../tone/HarshPage';
import { ToneFindings } from '../tone/ToneFindings';
import { ToneTag } from '../tone/ToneTag';
import { addresseeOf } from './addressee';
import { copyLetter } from '../common/copy-letter';
import { insertPlace } from './insert-place';
import { letterName } from './letter-names';
import { LetterChoices } from './LetterChoices';
import { LetterEditor } from './LetterEditor';
import { KeptNotice, MissingNotice, RefusalNotice, StaleNotice } from './LetterNotices';
import { LetterQuestions } from './LetterQuestions';
import { MessageEditor } from './MessageEditor';
import { MessageWays } from './MessageWays';
import { NextLook } from './NextLook';
import { printLetter } from '../common/print-letter';
import { useDrafted } from './use-drafted';
import { useInsert } from './use-insert';
import { useKeptLetter } from './use-kept-letter';
import { useLetterText } from './use-letter-text';
import { useLetterTone } from './use-letter-tone';
import { useLogSent } from './use-log-sent';
import { useMessageWay } from './use-message-way';

type Props = FormProps & Omit<Extract<FormRequest, { form: 'letter' }>, 'form'>;

const verbs = { 'open-compose': 'letter.insertOpen', reply: 'letter.insertReply', new: 'letter.insertNew' } as const;

const otherVerbs = { message: 'letter.copyMessage', print: 'letter.print', brief: 'letter.copyBrief' } as const;

/** A letter from its facts to the mail: chosen, asked for what is missing, read, changed, put in; the person sends it. */
export function LetterForm({
  panel,
  mail,
  letter: asked,
  invoiceIds,
  medium: askedMedium,
  answers = {},
  ...ways
}: Props) {
  const { close, back, openForm } = ways;
  const { words, host, today } = useSurroundings();
  const formats = useFormats();
  const { say } = useActs();
  const kept = useKeptLetter(panel.customer.id);
  const first: ReminderChoice = {
    letter: asked,
    medium: askedMedium ?? 'mail',
    language: null,
    address: null,
    invoiceIds,
    answers,
  };
  const [choice, setChoice] = useState(kept.found?.choice ?? first);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const [isGuardSeen, setGuardSeen] = useState(false);
  const contact = addresseeOf(panel.contacts, mail);
  const known = useView(settings, undefined);
  const drafted = useDrafted(panel, contact, known.phase === 'here' ? known.answer : null, choice);
  const text = useLetterText(drafted?.letter ?? null, kept.found?.typed ?? null);
  const written = { drafted, letter: text?.letter ?? null, isDrawn: waiting === null };
  const { tone, standing, isChecked } = useLetterTone(panel.customer.id, mail, written);
  const { insert, isBusy, refusal } = useInsert(mail);
  const writeSent = useLogSent(panel.customer.id);
  const medium = drafted?.medium ?? 'mail';
  const place = medium === 'mail' ? insertPlace(mail, host.capabilities, contact ? [contact.value] : []) : null;
  const home = known.phase === 'here' ? known.answer.company.country : null;
  const message = useMessageWay(panel.contacts, panel.customer.country ?? home);
  const [look, setLook] = useState(noFollowUp);
  const lookOn = pickedDay(look, today, useQuickDays(panel.promises));
  const choose = (next: Partial<ReminderChoice>) => {
    text?.remake();
    setChoice({ ...choice, ...next });
  };
  const answer = (told: Partial<LetterAnswers>) => setChoice({ ...choice, answers: { ...choice.answers, ...told } });
  const guard =
    drafted && !isGuardSeen ? guardOf(drafted.rung ? 'reminder' : 'letter', panel, today, words, formats) : null;
  /** What hurts is asked about first; a letter that nobody touched needs no asking. */
  const calmly = async (act: () => void) => {
    const report = text?.typed && isChecked ? await tone.look() : null;
    if (report?.shown === 'unacceptable') setWaiting(() => act);
    else act();
  };
  const copy = async () => {
    if (!text || !(await copyLetter(text.letter))) return;
    say(words(medium === 'message' ? 'letter.messageCopied' : 'letter.copiedNote'));
  };
  const put = async (again: boolean) => {
    if (!drafted || !text) return;
    if (medium === 'print') return printLetter(text.letter);
    if (!place) return copy();
    if (await insert({ drafted, letter: text.letter, place, customerId: panel.customer.id, contact }, again)) {
      kept.forget();
      close();
    }
  };
  const logSent = async (channel: 'mail' | 'letter' | 'whatsapp' | 'sms') => {
    if (!drafted || !text) return;
    const isMessage = channel === 'whatsapp' || channel === 'sms';
    const said = isMessage ? text.letter.plain : text.letter.subject;
    const followUp = lookOn === null ? null : { dueOn: lookOn, about: words(letterName(drafted.id)) };
    await writeSent(drafted, channel, said, isMessage ? message.phone : contact, followUp);
    close();
  };
  if (waiting && drafted && text) {
    return (
      <HarshPage
        findings={tone.report?.findings ?? []}
        language={text.letter.language}
        back={() => setWaiting(null)}
        goOn={() => {
          setWaiting(null);
          waiting();
        }}
        setAside={async () => {
          await kept.setAside({ choice, typed: text.typed }, words(letterName(drafted.id)));
          close();
        }}
      />
    );
  }
  return (
    <FormPage
      tag={isChecked ? <ToneTag tone={tone} /> : null}
      title={drafted ? words(letterName(drafted.id)) : words('letter.title')}
      subject={panel.customer.name}
      subline={medium === 'brief' ? words('letter.insideNote') : addresseeLine()}
      back={back ?? close}
      submit={{
        label: words(medium !== 'mail' ? otherVerbs[medium] : place ? verbs[place.kind] : 'letter.copy'),
        save: () => void calmly(() => void put(false)),
        missing: null,
        isBusy: isBusy || !drafted,
      }}
      beside={besideSubmit()}
    >
      {drafted && text ? (
        <>
          {medium === 'brief' ? null : (
            <ReadinessLine panel={panel} way="mail" isGuarded={guard !== null} openForm={openForm} />
          )}
          {guard && medium !== 'brief' ? (
            <Box sx={{ mx: -4 }}>
              <GuardNotice guard={guard} show={(id) => choose({ letter: id })} ignore={() => setGuardSeen(true)} />
            </Box>
          ) : null}
          {refusal ? <RefusalNotice refusal={refusal} again={() => void put(refusal === 'already-there')} /> : null}
          {kept.found ? <KeptNotice startAnew={startAnew} /> : null}
          <LetterChoices drafted={drafted} onChoose={choose} />
          {drafted.rung !== null && drafted.invoiceIds.length === 0 ? (
            <Typography variant="body2" color="textSecondary">
              {words('letter.nothingToRemind')}
            </Typography>
          ) : null}
          <LetterQuestions drafted={drafted} currency={currencyOf(panel)} onAnswer={answer} />
          {text.isStale ? <StaleNotice remake={text.remake} /> : null}
          {medium === 'message' ? (
            <>
              <MessageEditor
                text={text.letter.plain}
                language={text.letter.language}
                standing={standing}
                onChange={(plain) => text.edit({ plain })}
              />
              <MessageWays
                text={text.letter.plain}
                message={message}
                calmly={calmly}
                logSent={(channel) => void logSent(channel)}
                editCustomer={() => openForm({ form: 'customer' })}
              />
            </>
          ) : (
            <LetterEditor
              draft={text.base}
              written={text.letter}
              standing={standing}
              onSubject={(subject) => text.edit({ subject })}
              onBody={text.edit}
            />
          )}
          {isChecked ? <ToneFindings tone={tone} language={text.letter.language} /> : null}
          <MissingNotice missing={drafted.letter.missing} asks={drafted.asks} />
          {place || medium === 'brief' ? null : <NextLook panel={panel} value={look} onChange={setLook} />}
          {place || medium !== 'mail' ? null : (
            <Typography variant="body2" color="textSecondary">
              {words('letter.copyWhy')}
            </Typography>
          )}
        </>
      ) : (
        <Shapes label={words('letter.preparing')} />
      )}
    </FormPage>
  );

  function startAnew() {
    kept.forget();
    text?.remake();
    setChoice(first);
  }

  function besideSubmit() {
    if (medium === 'print') return <Button onClick={() => void logSent('letter')}>{words('letter.logSent')}</Button>;
    if (medium === 'brief' || medium === 'message') return null;
    // Copied and sent from elsewhere: nobody saw it leave, so the person says so.
    if (!place) return <Button onClick={() => void logSent('mail')}>{words('letter.logSent')}</Button>;
    return (
      <Button startIcon={<ContentCopyOutlined />} onClick={() => void calmly(() => void copy())}>
        {words('common.copy')}
      </Button>
    );
  }

  function addresseeLine(): string {
    if (!contact) return words('letter.noAddress');
    const { name, value } = contact;
    return name ? words('letter.to', { name, address: value }) : words('letter.toAddress', { address: value });
  }
}

function currencyOf({ invoices, standings }: Props['panel']): string {
  return standings[0]?.currency ?? invoices[0]?.open.currency ?? 'USD';
}
