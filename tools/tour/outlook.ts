import type { Page } from 'playwright-core';
import { paneIn } from './pane';
import type { Stage } from './stage';

/** The main job in Outlook: from an open mail to a follow-up in the calendar, with the clicks a clerk would make. */
export async function playOutlook({ tell, picture }: Stage, page: Page): Promise<void> {
  const pane = await paneIn(page);
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  tell(
    'A mail is open in Outlook. The pane says who the customer is, what they owe, and one next step with its reasons.',
  );
  await picture(page, 'outlook-customer');

  await page.locator('[data-key="subject-with-address"]').click();
  await pane.getByRole('heading', { level: 1, name: /Solórzano/ }).waitFor();
  await button('Escribir').click();
  await button('Insertar en la respuesta').click();
  await page.locator('.draft.form').getByText('F-20926').first().waitFor();
  tell("Another mail, another customer: one click drafts a kind reminder into Outlook's own reply. Nothing is sent.");
  await picture(page, 'outlook-letter');
  await page.locator('.draft.form').getByRole('button', { name: 'Descartar' }).click();

  await page.locator('[data-key="villasenor-two-parts"]').click();
  await pane.getByRole('heading', { level: 1, name: /Villaseñor/ }).waitFor();
  await button('Promesa').click();
  await button('Registrar promesa').click();
  await pane
    .getByText(/^Promesa registrada/)
    .first()
    .waitFor();
  tell('They promise to pay: logged in the pane, with its follow-up.');
  await picture(page, 'outlook-promise');

  await page.locator('[data-key="tonala-purchase-order"]').click();
  await pane.getByRole('heading', { level: 1, name: /Tonalá/ }).waitFor();
  await pane.getByRole('button', { name: /^Seguimiento para/ }).click();
  const form = page.getByRole('dialog', { name: 'Nuevo evento' });
  await form.waitFor();
  tell("One click on «Seguimiento»: the follow-up is kept at once, and Outlook's calendar form opens, filled in.");
  await picture(page, 'outlook-follow-up');
  await form.getByRole('button', { name: 'Guardar' }).click();
  await pane
    .getByText(/Formulario abierto/)
    .first()
    .waitFor();
  tell('Outlook never says whether it was saved, so that the pane says exactly what it knows.');
  await picture(page, 'outlook-followed');
}
