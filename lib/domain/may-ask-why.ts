/**
 * Whether one may ask a customer why they have not paid. Colombia forbids it towards consumers (Ley 2300 de 2023;
 * reference: law, CO-C-REASON); what they tell by themselves may be noted. Whoever is not known to be a business is taken
 * for a consumer.
 * @param country the customer's, else the company's; ISO 3166 alpha-2, null when neither is known
 */
export function mayAskWhy({ country, consumer }: { country: string | null; consumer: boolean | null }): boolean {
  return country !== 'CO' || consumer === false;
}
