import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { IncentiveRule } from '@/lib/domain/incentive';
import { incentiveOffers, type IncentiveOffer } from '@/lib/domain/incentive-offers';
import { invoiceLabel } from '@/lib/domain/invoice';
import { subtractMoney } from '@/lib/domain/money';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import { ruleWords } from '../common/incentive-words';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

type Props = { rule: IncentiveRule | null; lines: readonly InvoiceLine[]; isCompany: boolean };

/** Invoices that are named one by one; the rest is counted. */
const named = 3;

/** A rule as a sentence, and what it gives for each open invoice until when. */
export function WhatItMeans({ rule, lines, isCompany }: Props) {
  const { words, today, locale } = useSurroundings();
  const formats = useFormats();
  if (rule === null) {
    return isCompany ? (
      <Typography variant="body2" color="textSecondary">
        {words('incentives.companyNone')}
      </Typography>
    ) : null;
  }
  const offers = incentiveOffers(rule, lines, today);
  const said = ({ invoice, open, pays, until }: IncentiveOffer) => {
    const about = {
      invoice: invoiceLabel(invoice) ?? words('common.unnamed'),
      untilDay: formats.phrases(until, 'act').untilDay,
    };
    if (pays === null) return words('incentives.offerOther', about);
    const amounts = { pays: pays, open, off: subtractMoney(open, pays) };
    return words('incentives.offerDiscount', {
      ...about,
      pays: formats.money(amounts.pays),
      open: formats.money(amounts.open),
      off: formats.money(amounts.off),
    });
  };
  return (
    <Box sx={{ mx: -4 }} aria-live="polite">
      <Notice tone="promise" title={ruleWords(rule, words, formats, locale)}>
        {offers.length === 0 ? (
          words('incentives.offerNone')
        ) : (
          <>
            {offers.slice(0, named).map((offer) => (
              <div key={offer.invoice.id}>{said(offer)}</div>
            ))}
            {offers.length > named ? (
              <div>{words('incentives.offerMore', formats.counted(offers.length - named))}</div>
            ) : null}
          </>
        )}
      </Notice>
    </Box>
  );
}
