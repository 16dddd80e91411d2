import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LabelledChips } from '../common/LabelledChips';
import { useSurroundings } from '../surroundings';
import { messageLink, type MessageWay, type Way } from './use-message-way';

type Props = {
  text: string;
  message: MessageWay;
  /** Asks first where the text hurts, as before a mail. */
  calmly: (act: () => void) => Promise<void>;
  logSent: (way: Way) => void;
  editCustomer: () => void;
};

/** The message goes out by the person's own app: a link opens it there, then a press says whether it left. */
export function MessageWays({ text, message, calmly, logSent, editCustomer }: Props) {
  const { words } = useSurroundings();
  const { way, phones, phone, number, openedText } = message;
  const link = number && messageLink(way, number, text);
  const open = () => {
    if (link === null) return;
    const anchor = Object.assign(document.createElement('a'), { href: link, target: '_blank', rel: 'noopener' });
    anchor.click();
    message.setOpened(text);
  };
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <LabelledChips
        label={words('letter.channel')}
        value={way}
        onChoose={message.choose}
        choices={[
          { value: 'whatsapp', label: words('letter.whatsApp') },
          { value: 'sms', label: words('letter.sms') },
        ]}
      />
      {phones.length > 1 ? (
        <LabelledChips
          label={words('letter.whichNumber')}
          value={phone?.id ?? null}
          onChoose={message.choosePhone}
          choices={phones.map(({ id, name, value }) => ({ value: id, label: name ? `${name}, ${value}` : value }))}
        />
      ) : null}
      {openedText === text ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="body1" component="output">
            {words('letter.sentAsk')}
          </Typography>
          <Button variant="tonal" size="small" onClick={() => logSent(way)}>
            {words('common.yes')}
          </Button>
          <Button size="small" onClick={() => message.setOpened(null)}>
            {words('common.no')}
          </Button>
        </Box>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {link === null ? null : (
            <Button
              variant="outlined"
              href={link}
              target="_blank"
              rel="noopener noreferrer"
              onClick={(event) => {
                event.preventDefault();
                void calmly(open);
              }}
            >
              {words(way === 'sms' ? 'letter.openSms' : 'letter.openWhatsApp')}
            </Button>
          )}
          <Button onClick={() => logSent(way)}>{words('letter.logMessageSent')}</Button>
        </Box>
      )}
      {whatIsWrong()}
    </Box>
  );

  function whatIsWrong() {
    if (number?.added) {
      return (
        <Typography variant="body2" color="textSecondary">
          {words('letter.addedCode', { code: number.added })}
        </Typography>
      );
    }
    if (number) return null;
    return (
      <Typography variant="body2" color="textSecondary" component="div">
        {phone ? words('letter.noCode', { number: phone.value }) : words('letter.noPhone')}{' '}
        <Button size="small" onClick={editCustomer}>
          {words('letter.toCustomer')}
        </Button>
      </Typography>
    );
  }
}
