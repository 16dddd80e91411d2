/** A mail that is open in the browser: one message of somebody else. */
export function mailFrom(address: string) {
  const person = { name: 'Cuentas por pagar', address };
  return {
    account: 'yo@empresa.example',
    aliases: [],
    composes: [],
    thread: { subject: 'Factura', senders: [person], recipients: [] },
  };
}
