import type { ConversationScript } from './conversation-script';

/** English of the United States and Britain. */
export const scriptsEnglish: readonly ConversationScript[] = [
  {
    key: 'rio-bravo-promise',
    locale: 'en-US',
    about: ['rio-bravo'],
    subject: 'Re: Past due invoice F-20994',
    unread: true,
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'me',
        to: ['rio-bravo'],
        day: -3,
        time: '15:12',
        body: [
          'Hi Dana,',
          'A friendly note that F-20994 for {total F-20994} was due on {due F-20994}. Could you let me know when we can expect it?',
        ],
      },
      {
        from: 'rio-bravo',
        to: ['me'],
        day: 0,
        time: '08:15',
        body: [
          'Good morning Lucia,',
          "Sorry about that, it got stuck in approvals. F-20994 goes out with next Tuesday's check run, net of the credit memo RF-0036 ({total RF-0036}). F-21043 for {total F-21043} will follow in the first week of next month.",
          'Best,',
          { signature: ['Dana Whitfield', 'Accounts Payable | Rio Bravo Hardware Supply LLC', '(956) 555-0148'] },
          {
            quoted: {
              intro: 'On Wed, Lucía Fernández Aguirre <lucia@elarrayan.example> wrote:',
              lines: ['Hi Dana,', 'A friendly note that F-20994 was due. Could you let me know when we can expect it?'],
            },
          },
        ],
      },
    ],
  },
  {
    key: 'cascade-slow',
    locale: 'en-US',
    about: ['cascade'],
    subject: 'Cash is tight this month',
    otherAmounts: ['$3,770.00'],
    messages: [
      {
        from: 'cascade',
        to: ['me'],
        day: -2,
        time: '18:41',
        body: [
          'Lucia, I owe you a straight answer. A client of ours is ninety days late, so I could only send half of F-20938 ($3,770.00). I can do the other half, {open F-20938}, by {day 12}.',
          'F-21063 may need until January. I appreciate you bearing with us.',
          'Marcus',
        ],
      },
    ],
  },
  {
    key: 'hadley-remittance',
    locale: 'en-GB',
    about: ['hadley'],
    subject: 'Remittance advice: F-21020',
    messages: [
      {
        from: 'hadley',
        to: ['me'],
        day: -1,
        time: '04:26',
        body: [
          'Dear Lucía,',
          'Please find below our remittance for this week:',
          {
            table: [
              ['Invoice', 'Amount'],
              ['F-21020', '{total F-21020}'],
            ],
          },
          'It should reach you within three working days.',
          'Kind regards,',
          { signature: ['Priya Nair', 'Hadley & Whitcombe Ironmongers Ltd'] },
        ],
      },
    ],
  },
  {
    key: 'no-customer-webinar',
    locale: 'en-US',
    about: [],
    subject: 'Your warehouse, one hour, no slides',
    messages: [
      {
        from: 'Racklane Events <hello@racklane.example>',
        to: ['me'],
        day: -5,
        time: '06:00',
        body: ['Join us for a one-hour walk through a warehouse that halved its picking time. No slides, promised.'],
      },
    ],
  },
];
