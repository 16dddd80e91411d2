import type { AddInDescription } from './description';

/** Cordial in Outlook. The id names the add-in for ever; the version rises with every change that Outlook must notice. */
export const cordial: AddInDescription = {
  id: 'b0f6d4a2-5c0e-4f3b-9a57-6d0c9f2e71d8',
  version: '1.0.0.0',
  provider: 'Cordial',
  name: { es: 'Cordial', en: 'Cordial', pt: 'Cordial' },
  summary: {
    es: 'Cobranza amable junto al correo: cliente, facturas, promesas y seguimientos. Tus datos no salen de tu equipo.',
    en: 'Kind collections beside your mail: customer, invoices, promises and follow-ups. Your data stay on your machine.',
    pt: 'Cobrança gentil ao lado do e-mail: cliente, faturas, promessas e acompanhamentos. Seus dados não saem do seu computador.',
  },
  mailbox: '1.5',
  permission: 'ReadWriteItem',
  pages: { pane: 'taskpane/index.html', commands: 'commands/index.html', support: 'support.html' },
  paneHeight: 450,
  surfaces: [
    { point: 'MessageReadCommandSurface', group: 'read' },
    { point: 'MessageComposeCommandSurface', group: 'compose' },
  ],
  buttons: [
    {
      id: 'pane',
      label: { es: 'Cordial', en: 'Cordial', pt: 'Cordial' },
      tip: {
        es: 'Abre el panel: quién es el cliente, qué debe, qué prometió y qué conviene hacer hoy.',
        en: 'Opens the panel: who the customer is, what they owe, what they promised, and what to do today.',
        pt: 'Abre o painel: quem é o cliente, o que deve, o que prometeu e o que convém fazer hoje.',
      },
      does: { opens: 'pane' },
    },
    {
      id: 'followUp',
      label: { es: 'Seguimiento', en: 'Follow-up', pt: 'Acompanhamento' },
      tip: {
        es: 'Agenda un seguimiento del cliente de este correo sin abrir el panel y ofrece la cita ya llena.',
        en: 'Schedules a follow-up for the customer of this mail without opening the panel, and offers the event filled in.',
        pt: 'Agenda um acompanhamento do cliente deste e-mail sem abrir o painel e oferece o compromisso já preenchido.',
      },
      does: { runs: 'followUp' },
    },
  ],
};
