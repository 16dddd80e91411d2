import { openConversation, sidebarOf, type Stage } from './stage';

/** The main job, from an open mail to a scheduled follow-up, with the clicks a clerk would make. */
export async function playMainJob({ context, tell, picture }: Stage): Promise<void> {
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.locator('[role=main]').first().waitFor();
  const sidebar = await sidebarOf(page);
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });

  await openConversation(page, 'villasenor-two-parts');
  await sidebar.getByRole('heading', { level: 1, name: /Villaseñor/ }).waitFor();
  tell('A mail is open. Beside it: who the customer is, what they owe, and one next step with its reasons.');
  await picture(page, 'customer');

  await button('Promesa').click();
  await sidebar.getByRole('heading', { name: 'Registrar promesa' }).waitFor();
  await picture(page, 'promise');
  await button('Registrar promesa').click();
  await sidebar
    .getByText(/^Promesa registrada/)
    .first()
    .waitFor();
  tell('They promise to pay: three clicks log it, and the follow-up for the day after is scheduled with it.');
  await picture(page, 'promised');

  await openConversation(page, 'subject-with-address');
  await sidebar.getByRole('heading', { level: 1, name: /Solórzano/ }).waitFor();
  await button('Escribir').click();
  await button('Insertar en la respuesta').waitFor();
  tell('Another customer is late and has promised nothing: one click drafts a kind reminder with the real figures.');
  await picture(page, 'letter');
  await button('Insertar en la respuesta').click();
  await page.waitForFunction(() => (window.twin.savedDraft()?.text ?? '').includes('F-20926'));
  tell("The letter stands in the mailbox's own reply, signature and quote untouched. Cordial never sends.");
  await picture(page, 'inserted');

  await page.locator('.T-I.aoO').last().click();
  await sidebar.getByRole('region', { name: 'Historial' }).getByRole('heading', { name: 'Aviso amable' }).waitFor();
  tell('The person sends it (here, the tour does), and the history shows it, as seen.');
  await picture(page, 'sent');

  await sidebar.getByRole('button', { name: /^Hoy/ }).click();
  await sidebar.getByRole('heading', { name: 'Hoy' }).waitFor();
  tell('«Hoy» lists whom to contact today, each with its reasons.');
  await picture(page, 'today');
  await page.close();
}
