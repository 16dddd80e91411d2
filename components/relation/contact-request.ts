import type { AdvisedChannel } from '@/lib/domain/channel-advice';
import type { RelationCard } from '@/lib/views/relation-card';
import type { FormRequest } from '../common/form-request';

/** Letters of an approach that exist as short messages too. */
const short: readonly (string | null)[] = ['document-sent'];

/** The form in which a contact by this way is made and recorded, with the letter that the reason asks for. */
export function contactRequest(channel: AdvisedChannel, { why }: Pick<RelationCard, 'why'>): FormRequest {
  const { approach, record, hypotheses } = why;
  // A letter finds its documents itself, so that none that is disputed is asked for.
  const invoiceIds: readonly string[] = [];
  const isSure = record.confirmed !== null || hypotheses[0]?.strength === 'likely';
  // On a mere hint the step of the procedure names the letter.
  const letter = isSure ? approach.letter : null;
  switch (channel) {
    case 'mail':
      return { form: 'letter', letter, invoiceIds };
    case 'whatsapp':
      return { form: 'letter', letter: short.includes(letter) ? letter : 'gentle', invoiceIds, medium: 'message' };
    case 'letter':
      return { form: 'letter', letter: null, invoiceIds, medium: 'print' };
    case 'call':
      return { form: 'call' };
    case 'third-party':
      return { form: 'brief' };
  }
}
